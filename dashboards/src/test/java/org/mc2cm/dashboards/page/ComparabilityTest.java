package org.mc2cm.dashboards.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mc2cm.dashboards.SyntheticEdition;
import org.mc2cm.dashboards.chart.DumbbellChart;
import org.mc2cm.dashboards.chart.Series;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.QualityRow;

/** A city of grade C stands on no axis with others. */
class ComparabilityTest {

    private static final String CITY = "IT-TRN";

    private static Sheet sheet(String grade) {
        Edition plain = SyntheticEdition.plain();
        List<QualityRow> quality = new ArrayList<>(plain.quality());
        for (PublishedIndicator indicator : plain.indicators()) {
            quality.add(
                    new QualityRow(CITY, plain.manifest().quarter(), "comparability:" + indicator.code(), grade, ""));
        }
        Edition graded = new Edition(
                plain.folder(),
                plain.manifest(),
                plain.rows(),
                plain.indicators(),
                plain.areas(),
                quality,
                plain.revisions());
        return new Sheet(new Figures(graded), Words.of("en"));
    }

    private static PublishedIndicator indicator(Sheet sheet) {
        return Selection.byCity(sheet.figures, Theme.VIOLENCE, "en").orElseThrow();
    }

    private static DumbbellChart.Row row(String grade) {
        Sheet sheet = sheet(grade);
        return sheet.charts.byCity(indicator(sheet), sheet.figures.participants("en")).rows().stream()
                .filter(r -> r.label().equals("Turin"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_city_that_counts_alike_has_its_figures_on_the_axis() {
        assertThat(row("A").women().value()).isNotNull();
        assertThat(row("B").women().value()).isNotNull();
    }

    @Test
    void a_city_that_counts_other_people_has_words_in_their_place() {
        assertThat(row("C").women().value()).isNull();
        assertThat(row("C").men().value()).isNull();
        assertThat(row("C").words()).isEqualTo("another definition of migrants: not compared");
    }

    @Test
    void its_row_of_the_table_beside_the_chart_has_no_figure() {
        Sheet sheet = sheet("C");
        DumbbellChart chart = sheet.charts.byCity(indicator(sheet), sheet.figures.participants("en"));
        assertThat(sheet.charts.table(chart).rows())
                .filteredOn(r -> r.get(0).equals("Turin"))
                .allSatisfy(r -> assertThat(r.subList(1, r.size())).noneMatch(c -> c.matches(".*[0-9].*")))
                .isNotEmpty();
    }

    @Test
    void the_network_has_no_line_beside_its_own() {
        assertThat(looks("A")).contains(Series.Look.NETWORK);
        assertThat(looks("C")).isNotEmpty().doesNotContain(Series.Look.NETWORK);
    }

    private static List<Series.Look> looks(String grade) {
        Sheet sheet = sheet(grade);
        return sheet.charts.trend(indicator(sheet), CITY).series().stream()
                .map(Series::look)
                .toList();
    }
}
