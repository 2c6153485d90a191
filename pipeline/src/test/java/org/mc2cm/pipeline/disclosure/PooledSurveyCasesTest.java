package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.model.SurveyRow;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.SurveyFigure;
import org.mc2cm.release.ValueKey;

/** A network value of surveys beside those of its cities, and the sizes beside both. */
class PooledSurveyCasesTest {

    private static final List<String> CITIES = List.of("AT-VIE", "DE-DTM", "IT-TRN", "MA-TNG", "TN-TUN");

    private final List<SurveyRow> rows = new ArrayList<>();

    private static ValueKey key(String area) {
        String level = area.equals("NETWORK") ? "network" : "participant";
        return new ValueKey("VIO-01", area, level, "2026-Q3", "S", "F", "_T", "MIG", "", "");
    }

    private static Estimate estimate(int n, int cases) {
        double share = (double) cases / n;
        return new Estimate(
                share * 100, share * 90, share * 110, n, cases, 0.93 * n, 20, 0.04, share, false, "taylor-logit");
    }

    /** The first of the cities have so few cases. */
    private List<PublishedRow> published(int small) {
        for (int i = 0; i < CITIES.size(); i++) {
            rows.add(new SurveyRow(key(CITIES.get(i)), estimate(203, i < small ? 7 : 50), "", "survey prevalence"));
        }
        rows.add(new SurveyRow(key("NETWORK"), estimate(1015, 250), "", "survey prevalence", CITIES, "0.40", ""));
        return new SurveyCases(Figures.CATALOGUE, "").publish(rows);
    }

    private static String display(List<PublishedRow> rows) {
        return rows.get(rows.size() - 1).display();
    }

    @Test
    void with_every_city_shown_the_network_is_shown() {
        List<PublishedRow> rows = published(0);
        assertThat(display(rows)).isEqualTo("24.6");
        assertThat(rows.get(rows.size() - 1).cities()).isEqualTo(5);
        assertThat(rows.get(rows.size() - 1).coverage()).isEqualTo("0.40");
    }

    @Test
    void one_withheld_city_takes_the_network_with_it() {
        assertThat(display(published(1))).isEqualTo("c");
    }

    @Test
    void two_withheld_cities_keep_each_other() {
        assertThat(display(published(2))).isEqualTo("24.6");
    }

    @Test
    void sizes_stand_beside_what_is_shown_alone() {
        List<PublishedRow> published = published(1);
        List<SurveyFigure> figures = new SurveyFigures(Figures.CATALOGUE).of(rows, published);
        assertThat(figures).extracting(f -> f.key().area()).containsExactly("DE-DTM", "IT-TRN", "MA-TNG", "TN-TUN");
    }

    @Test
    void sizes_of_sensitive_items_go_by_fives() {
        List<PublishedRow> published = published(0);
        SurveyFigure figure =
                new SurveyFigures(Figures.CATALOGUE).of(rows, published).get(0);
        assertThat(figure.respondents()).isEqualByComparingTo("205");
        assertThat(figure.effective()).isEqualByComparingTo("190");
        assertThat(figure.designEffect()).isEqualByComparingTo("1.08");
        assertThat(figure.degrees()).isEqualTo(20);
    }
}
