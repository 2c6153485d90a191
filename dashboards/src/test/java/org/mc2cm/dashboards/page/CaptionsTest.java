package org.mc2cm.dashboards.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mc2cm.dashboards.SyntheticEdition;
import org.mc2cm.dashboards.chart.DumbbellChart;
import org.mc2cm.dashboards.chart.MapChart;
import org.mc2cm.dashboards.chart.Mark;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;

/** What a caption counts is what its chart draws. */
class CaptionsTest {

    @ParameterizedTest
    @EnumSource(SyntheticEdition.Kind.class)
    void the_caption_of_a_chart_by_city_counts_its_marks(SyntheticEdition.Kind kind) {
        Sheet sheet = new Sheet(new Figures(SyntheticEdition.of(kind)), Words.of("en"));
        List<PublishedArea> cities = sheet.figures.participants("en");
        for (Theme theme : Theme.values()) {
            Optional<PublishedIndicator> indicator = Selection.byCity(sheet.figures, theme, "en");
            assertThat(indicator).isPresent();
            DumbbellChart chart = sheet.charts.byCity(indicator.get(), cities);
            int shown = (int) chart.rows().stream()
                    .filter(row -> row.women().mark().hasValue())
                    .count();
            int withheld = (int) chart.rows().stream()
                    .filter(row -> row.women().mark() == Mark.WITHHELD)
                    .count();
            String counted = sheet.words.get(
                    "count.shown",
                    "shown",
                    shown,
                    "of",
                    chart.rows().size(),
                    "withheld",
                    withheld,
                    "missing",
                    chart.rows().size() - shown - withheld);
            assertThat(new Sentences(sheet).shownCount(indicator.get())).isEqualTo(counted);
        }
    }

    @ParameterizedTest
    @EnumSource(SyntheticEdition.Kind.class)
    void the_lede_counts_the_dots_of_the_map_by_participant(SyntheticEdition.Kind kind) {
        Sheet sheet = new Sheet(new Figures(SyntheticEdition.of(kind)), Words.of("en"));
        MapChart map = sheet.charts.map();
        long dots = map.cities().stream()
                .filter(city -> city.state() == MapChart.State.REPORTED)
                .count();
        long members = sheet.figures.edition().areas().stream()
                .filter(area -> !area.memberOf().isEmpty())
                .filter(area -> sheet.figures
                        .quality(area.memberOf(), sheet.figures.quarter(), "reported")
                        .equals("yes"))
                .count();
        long participants = sheet.figures.participants("en").stream()
                .filter(area -> area.latitude() != null)
                .filter(area -> sheet.figures
                        .quality(area.id(), sheet.figures.quarter(), "reported")
                        .equals("yes"))
                .count();
        assertThat(dots).isEqualTo(members + participants);
    }
}
