package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

class DerivedTest {

    private static final String[] FIVE = {"MA-TNG", "TN-TUN", "IT-TRN", "AT-VIE", "DE-DTM"};

    @TempDir
    Path folder;

    @Test
    void a_gap_is_women_less_men() {
        assertThat(measure(40, 50, "GAP").display()).isEqualTo("-10.0");
    }

    @Test
    void a_gap_with_a_withheld_side_is_withheld() {
        assertThat(measure(40, 3, "GAP").display()).isEqualTo("c");
    }

    @Test
    void parity_is_women_over_men() {
        PublishedRow parity = measure(40, 50, "PARITY");
        assertThat(parity.display()).isEqualTo("0.80");
        assertThat(parity.unit()).isEqualTo("ratio");
    }

    @Test
    void parity_with_a_withheld_side_is_withheld() {
        assertThat(measure(40, 3, "PARITY").display()).isEqualTo("c");
    }

    @Test
    void parity_over_no_men_is_missing() {
        assertThat(measure(40, 0, "PARITY").display()).isEqualTo("..");
    }

    @Test
    void a_derived_row_has_no_counts() {
        PublishedValue.Shown shown =
                (PublishedValue.Shown) measure(40, 50, "PARITY").value();
        assertThat(shown.numerator()).isNull();
        assertThat(shown.denominator()).isNull();
    }

    @Test
    void a_change_on_the_year_before_is_the_difference_of_the_two() {
        At at = At.sex("MA-TNG", "Q", "F");
        Figures figures = new Figures().row("LAB-09", at, 60, 100).row("LAB-09", at.in(Figures.Q.plus(-4)), 45, 100);
        assertThat(Figures.find(figures.protect(folder), "LAB-09", at.code("MEASURE", "CHANGE_YEAR"))
                        .display())
                .isEqualTo("15.0");
    }

    @Test
    void the_median_of_the_cities_is_that_of_their_published_values() {
        assertThat(stat(5, "MEDIAN").display()).isEqualTo("30.0");
        assertThat(stat(5, "MIN").display()).isEqualTo("10.0");
        assertThat(stat(5, "MAX").display()).isEqualTo("50.0");
    }

    @Test
    void the_median_names_how_many_cities_it_has() {
        assertThat(stat(5, "MEDIAN").cities()).isEqualTo(5);
    }

    @Test
    void under_five_cities_have_no_median() {
        PublishedRow median = stat(4, "MEDIAN");
        assertThat(median.display()).isEqualTo("..");
        assertThat(median.method()).isEqualTo("refused-cities");
        assertThat(median.obsStatus()).isEqualTo("N");
    }

    @Test
    void a_withheld_city_is_no_part_of_the_spread() {
        Figures figures = cities(5);
        figures.row("LAB-09", At.sex(FIVE[0], "Q", "F"), 3, 100);
        assertThat(find(figures, "MEDIAN").method()).isEqualTo("refused-cities");
    }

    @Test
    void a_city_that_counts_other_people_is_no_part_of_the_spread() {
        Figures figures = cities(5).apart("LAB-09", At.sex(FIVE[0], "Q", "F"));
        assertThat(find(figures, "MEDIAN").method()).isEqualTo("refused-cities");
    }

    private PublishedRow stat(int cities, String code) {
        return find(cities(cities), code);
    }

    private PublishedRow find(Figures figures, String code) {
        return Figures.find(
                figures.protect(folder), "LAB-09", At.sex("NETWORK", "Q", "F").code("STAT", code));
    }

    private static Figures cities(int cities) {
        Figures figures = new Figures().refused("LAB-09", At.sex("NETWORK", "Q", "F"), "refused-cities");
        for (int i = 0; i < cities; i++) {
            figures.row("LAB-09", At.sex(FIVE[i], "Q", "F"), 10 * (i + 1), 100);
        }
        return figures;
    }

    private PublishedRow measure(int women, int men, String measure) {
        Figures figures = new Figures()
                .row("LAB-09", At.sex("MA-TNG", "Q", "F"), women, 100)
                .row("LAB-09", At.sex("MA-TNG", "Q", "M"), men, 100)
                .row("LAB-09", At.sex("MA-TNG", "Q", "_T"), women + men, 200);
        return Figures.find(
                figures.protect(folder), "LAB-09", At.sex("MA-TNG", "Q", "_T").code("MEASURE", measure));
    }
}
