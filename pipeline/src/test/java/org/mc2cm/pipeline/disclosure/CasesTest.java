package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

class CasesTest {

    private static final At S1 = At.sex("MA-TNG", "R4", "F");
    private static final At S2 = At.sex("MA-TNG", "Q", "F");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0,<10,Q,A", "9,<10,Q,A", "10,shown,P,F"})
    void d11_s1_hides_zero_to_nine(int x, String display, String obs, String conf) {
        PublishedRow row = new Figures().row("VIO-06", S1, x, 18450).published(folder, "VIO-06", S1);
        expect(row, display, obs, conf);
    }

    @ParameterizedTest
    @CsvSource({"0,shown,P,F", "1,<5,Q,A", "4,<5,Q,A", "5,shown,P,F"})
    void d11_s2_hides_one_to_four(int x, String display, String obs, String conf) {
        PublishedRow row = new Figures().row("LAB-09", S2, x, 100).published(folder, "LAB-09", S2);
        expect(row, display, obs, conf);
    }

    @Test
    void a_small_rest_withholds_value_and_numerator() {
        PublishedRow row = new Figures().row("LAB-09", S2, 97, 100).published(folder, "LAB-09", S2);
        expect(row, "c", "Q", "C");
        assertThat(row.value()).isEqualTo(new PublishedValue.Withheld(new BigDecimal("100")));
    }

    @Test
    void in_s2_all_of_n_is_shown() {
        PublishedRow row = new Figures().row("LAB-09", S2, 100, 100).published(folder, "LAB-09", S2);
        expect(row, "shown", "P", "F");
    }

    @Test
    void a_withheld_denominator_leaves_nothing() {
        PublishedRow row = new Figures().row("LAB-09", S2, 0, 3).published(folder, "LAB-09", S2);
        expect(row, "c", "Q", "C");
        assertThat(row.value()).isEqualTo(new PublishedValue.Withheld(null));
    }

    @Test
    void a_denominator_under_20_shows_the_counts_alone() {
        PublishedRow row = new Figures().row("LAB-09", S2, 8, 15).published(folder, "LAB-09", S2);
        expect(row, "n<20", "U", "F");
        assertThat(row.value())
                .isEqualTo(new PublishedValue.Shown(null, null, null, new BigDecimal("8"), new BigDecimal("15")));
    }

    @Test
    void a_denominator_under_100_of_s1_shows_the_counts_alone() {
        PublishedRow row = new Figures().row("VIO-06", S1, 20, 80).published(folder, "VIO-06", S1);
        expect(row, "n<100", "U", "F");
    }

    @Test
    void what_the_city_said_is_small_stays_so() {
        var x = Figures.hiddenByCity(Figures.numeratorKey("LAB-09", S2), 4);
        var n = Figures.count(Figures.denominatorKey("LAB-09", S2), 50);
        PublishedRow row = new Figures().row("LAB-09", S2, x, n, "Q").published(folder, "LAB-09", S2);
        expect(row, "<5", "Q", "A");
    }

    @Test
    void hidden_parts_that_may_add_up_to_more_are_c() {
        var x = Figures.hiddenByCity(Figures.numeratorKey("LAB-09", S2), 8);
        var n = Figures.count(Figures.denominatorKey("LAB-09", S2), 50);
        PublishedRow row = new Figures().row("LAB-09", S2, x, n, "Q").published(folder, "LAB-09", S2);
        expect(row, "c", "Q", "C");
    }

    @Test
    void what_the_city_hid_without_a_bound_is_c() {
        var x = Figures.hiddenByCity(Figures.numeratorKey("VIO-06", S1), null);
        var n = Figures.count(Figures.denominatorKey("VIO-06", S1), 5000);
        PublishedRow row = new Figures().row("VIO-06", S1, x, n, "Q").published(folder, "VIO-06", S1);
        expect(row, "c", "Q", "C");
    }

    @ParameterizedTest
    @CsvSource({"O,..", "L,..", "M,na"})
    void missing_values_say_why(String obs, String display) {
        var x = Figures.count(Figures.numeratorKey("LAB-09", S2), null);
        var n = Figures.count(Figures.denominatorKey("LAB-09", S2), 50);
        PublishedRow row = new Figures().row("LAB-09", S2, x, n, obs).published(folder, "LAB-09", S2);
        expect(row, display, obs, "F");
        assertThat(row.value()).isEqualTo(new PublishedValue.Missing());
    }

    @Test
    void a_refused_network_value_says_so_in_its_method() {
        At network = At.sex("NETWORK", "R4", "F");
        PublishedRow row =
                new Figures().refused("VIO-06", network, "refused-cities").published(folder, "VIO-06", network);
        expect(row, "..", "N", "F");
        assertThat(row.method()).isEqualTo("refused-cities");
    }

    @Test
    void a_single_shelter_is_not_shown() {
        At at = At.sex("MA-TNG", "Q", "_T");
        PublishedRow row = new Figures().row("VIO-15", at, 1872, 2208).published(folder, "VIO-15", at);
        expect(row, "c", "Q", "C");
        assertThat(row.value()).isEqualTo(new PublishedValue.Withheld(null));
    }

    @Test
    void fewer_than_ten_staff_are_not_shown() {
        At at = At.sex("MA-TNG", "Q", "_T");
        PublishedRow row = new Figures().row("GOV-01", at, 4, 9).published(folder, "GOV-01", at);
        expect(row, "c", "Q", "C");
    }

    @Test
    void institutional_counts_are_shown_plain() {
        At at = At.sex("MA-TNG", "Q", "_T");
        PublishedRow row = new Figures().row("PAR-01", at, 3, 13).published(folder, "PAR-01", at);
        expect(row, "shown", "P", "F");
    }

    @Test
    void a_median_needs_enough_in_its_band() {
        var x = Figures.bands(Figures.numeratorKey("HOU-08", S2), 40, 2, 0, 0, 0, 39);
        var n = Figures.count(Figures.denominatorKey("HOU-08", S2), 81);
        PublishedRow row = new Figures().row("HOU-08", S2, x, n, "A").published(folder, "HOU-08", S2);
        expect(row, "c", "Q", "C");
    }

    @Test
    void a_median_has_no_numerator_and_is_an_estimate() {
        var x = Figures.bands(Figures.numeratorKey("HOU-08", S2), 20, 30, 20, 10, 5, 5);
        var n = Figures.count(Figures.denominatorKey("HOU-08", S2), 90);
        PublishedRow row = new Figures().row("HOU-08", S2, x, n, "A").published(folder, "HOU-08", S2);
        expect(row, "shown", "E", "F");
        assertThat(((PublishedValue.Shown) row.value()).numerator()).isNull();
    }

    @Test
    void d05_the_rate_is_made_of_the_rounded_count() {
        PublishedRow row = new Figures().row("VIO-06", S1, 12, 18450).published(folder, "VIO-06", S1);
        PublishedValue.Shown shown = (PublishedValue.Shown) row.value();
        BigDecimal numerator = Objects.requireNonNull(shown.numerator());
        assertThat(numerator.remainder(new BigDecimal("5"))).isZero();
        assertThat(shown.value())
                .isEqualByComparingTo(numerator
                        .multiply(BigDecimal.valueOf(100))
                        .divide(new BigDecimal("18450"), new java.math.MathContext(15)));
    }

    @Test
    void a_status_of_the_city_comes_before_provisional() {
        var x = Figures.count(Figures.numeratorKey("LAB-09", S2), 30);
        var n = Figures.count(Figures.denominatorKey("LAB-09", S2), 50);
        PublishedRow row = new Figures().row("LAB-09", S2, x, n, "B").published(folder, "LAB-09", S2);
        expect(row, "shown", "B", "F");
    }

    private static void expect(PublishedRow row, String display, String obs, String conf) {
        String seen =
                row.value() instanceof PublishedValue.Shown shown && shown.value() != null ? "shown" : row.display();
        assertThat(seen + " " + row.obsStatus() + " " + row.confStatus()).isEqualTo(display + " " + obs + " " + conf);
    }
}
