package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.model.SurveyRow;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/** The contract's cases of survey values. */
class SurveyCasesTest {

    private final Map<ValueKey, SurveyRow> rows = new TreeMap<>();

    private static ValueKey key(String indicator, String sex, String age) {
        return new ValueKey(indicator, "MA-TNG", "participant", "2026-Q3", "S", sex, age, "MIG", "", "");
    }

    private SurveyCasesTest row(String indicator, String sex, String age, Estimate estimate) {
        ValueKey key = key(indicator, sex, age);
        rows.put(key, new SurveyRow(key, estimate, "", "survey prevalence"));
        return this;
    }

    private static Estimate estimate(int n, int cases, double effective, double width) {
        double share = (double) cases / n;
        return new Estimate(
                share * 100,
                share * 100 - width * 50,
                share * 100 + width * 50,
                n,
                cases,
                effective,
                20,
                width,
                share,
                false,
                "taylor-logit");
    }

    private PublishedRow published(String indicator, String sex, String age) {
        List<PublishedRow> all = new SurveyCases(Figures.CATALOGUE, "").publish(new ArrayList<>(rows.values()));
        return all.stream()
                .filter(r -> r.key().equals(key(indicator, sex, age)))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal denominator(PublishedRow row) {
        return row.value() instanceof PublishedValue.Shown s && s.denominator() != null
                ? s.denominator()
                : BigDecimal.ONE.negate();
    }

    @Test
    void a_precise_value_is_shown_with_its_respondents() {
        PublishedRow row =
                row("LAB-02", "F", "_T", estimate(301, 150, 200, 0.14)).published("LAB-02", "F", "_T");
        assertThat(row.display()).isEqualTo("49.8");
        assertThat(denominator(row)).isEqualTo(new BigDecimal("301"));
        assertThat(row.obsStatus()).isEqualTo("A");
    }

    @Test
    void a_numerator_is_never_shown() {
        PublishedRow row =
                row("LAB-02", "F", "_T", estimate(301, 150, 200, 0.14)).published("LAB-02", "F", "_T");
        assertThat(((PublishedValue.Shown) row.value()).numerator()).isNull();
    }

    @Test
    void an_effective_size_under_thirty_is_refused() {
        PublishedRow row = row("LAB-02", "F", "_T", estimate(60, 30, 29.9, 0.2)).published("LAB-02", "F", "_T");
        assertThat(row.display()).isEqualTo("n<30");
        assertThat(row.method()).isEqualTo("refused-precision");
        assertThat(row.obsStatus()).isEqualTo("U");
        assertThat(denominator(row)).isEqualTo(new BigDecimal("60"));
    }

    @Test
    void an_effective_size_under_fifty_is_less_reliable() {
        assertThat(row("LAB-02", "F", "_T", estimate(80, 40, 49, 0.2))
                        .published("LAB-02", "F", "_T")
                        .obsStatus())
                .isEqualTo("U");
    }

    @Test
    void a_wide_interval_is_refused() {
        PublishedRow row = row("LAB-02", "F", "_T", estimate(80, 40, 60, 0.3)).published("LAB-02", "F", "_T");
        assertThat(row.display()).isEqualTo("..");
        assertThat(row.method()).isEqualTo("refused-precision");
    }

    @Test
    void an_interval_that_is_wide_for_its_value_is_refused() {
        assertThat(row("LAB-02", "F", "_T", estimate(100, 5, 90, 0.1))
                        .published("LAB-02", "F", "_T")
                        .display())
                .isEqualTo("..");
    }

    @Test
    void a_narrow_interval_is_shown_however_small_the_value() {
        assertThat(row("LAB-02", "F", "_T", estimate(1000, 10, 900, 0.049))
                        .published("LAB-02", "F", "_T")
                        .display())
                .isEqualTo("1.0");
    }

    @Test
    void a_sensitive_value_has_one_decimal_and_rounded_respondents() {
        PublishedRow row = row("VIO-01", "F", "_T", estimate(303, 61, 250, 0.1)).published("VIO-01", "F", "_T");
        PublishedValue.Shown shown = (PublishedValue.Shown) row.value();
        assertThat(shown.value()).isEqualTo(new BigDecimal("20.1"));
        assertThat(denominator(row)).isEqualTo(new BigDecimal("305"));
    }

    @Test
    void a_sensitive_value_of_few_cases_is_withheld() {
        assertWithheld(row("VIO-01", "F", "_T", estimate(303, 9, 250, 0.04)).published("VIO-01", "F", "_T"));
    }

    @Test
    void a_sensitive_value_of_nearly_all_is_withheld() {
        assertWithheld(row("VIO-01", "F", "_T", estimate(303, 294, 250, 0.04)).published("VIO-01", "F", "_T"));
    }

    private static void assertWithheld(PublishedRow row) {
        assertThat(row.display()).isEqualTo("c");
        assertThat(row.obsStatus() + row.confStatus()).isEqualTo("QC");
        assertThat(row.value()).isEqualTo(new PublishedValue.Withheld(null));
    }

    @Test
    void the_bands_of_a_sensitive_value_are_withheld_together() {
        row("VIO-01", "F", "_T", estimate(300, 60, 250, 0.1))
                .row("VIO-01", "F", "Y_LT25", estimate(100, 9, 90, 0.1))
                .row("VIO-01", "F", "Y25T44", estimate(100, 25, 90, 0.1))
                .row("VIO-01", "F", "Y_GE45", estimate(100, 26, 90, 0.1));
        assertWithheld(published("VIO-01", "F", "Y_GE45"));
        assertThat(published("VIO-01", "F", "_T").display()).isEqualTo("20.0");
    }

    @Test
    void a_withheld_sex_takes_the_total_of_both_with_it() {
        row("VIO-08", "F", "_T", estimate(300, 60, 250, 0.1))
                .row("VIO-08", "M", "_T", estimate(100, 8, 90, 0.1))
                .row("VIO-08", "_T", "_T", estimate(400, 68, 300, 0.1));
        assertWithheld(published("VIO-08", "_T", "_T"));
        assertThat(published("VIO-08", "F", "_T").display()).isEqualTo("20.0");
    }

    @Test
    void a_band_withheld_for_one_sex_takes_all_bands_of_the_total() {
        for (String age : List.of("Y_LT25", "Y25T44", "Y_GE45")) {
            row("VIO-08", "F", age, estimate(100, 20, 90, 0.1));
            row("VIO-08", "M", age, estimate(100, age.equals("Y_LT25") ? 7 : 20, 90, 0.1));
            row("VIO-08", "_T", age, estimate(200, 40, 180, 0.1));
        }
        assertWithheld(published("VIO-08", "_T", "Y25T44"));
        assertThat(published("VIO-08", "F", "Y25T44").display()).isEqualTo("20.0");
    }

    @Test
    void a_survey_of_women_alone_says_why_it_has_no_men() {
        ValueKey key = key("LAB-02", "M", "_T");
        rows.put(key, new SurveyRow(key, null, "refused-design", "survey prevalence"));
        PublishedRow row = published("LAB-02", "M", "_T");
        assertThat(row.method()).isEqualTo("refused-design");
        assertThat(row.display()).isEqualTo("..");
    }
}
