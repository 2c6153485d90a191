package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.model.Estimator.Estimate;

/** The worked examples of the computation rules, to twelve digits. */
class WorkedExamplesTest {

    private final Estimators estimators = new Estimators(Catalogues.shipped());

    private Estimate estimate(String indicator, String window, String numerator, String denominator) {
        return estimators.estimate(
                indicator, window, new BigDecimal(numerator), new BigDecimal(denominator), List.of());
    }

    static void same(double actual, double expected) {
        assertThat(Math.abs(actual - expected)).isLessThanOrEqualTo(Math.abs(expected) * 1e-12);
    }

    private static void same(@Nullable BigDecimal actual, double expected) {
        same(actual == null ? Double.NaN : actual.doubleValue(), expected);
    }

    private static void same(Interval actual, double lower, double upper) {
        same(actual.lower(), lower);
        same(actual.upper(), upper);
    }

    @Test
    void e01_wilson_15_of_148() {
        same(Wilson.of(15, 148), 0.0623863995307363, 0.160487241723308);
    }

    @Test
    void e03_wilson_1_of_29() {
        same(Wilson.of(1, 29), 0.00611321429276266, 0.171755218793203);
    }

    @Test
    void e01_and_e03_shares() {
        same(estimate("HOU-09", "Q", "15", "148").value(), 10.1351351351351);
        same(estimate("HOU-09", "Q", "1", "29").value(), 3.44827586206897);
    }

    @Test
    void wilson_touches_the_ends() {
        assertThat(Wilson.of(0, 12).lower()).isZero();
        assertThat(Wilson.of(12, 12).upper()).isEqualTo(1);
    }

    @Test
    void wilson_refuses_more_than_all() {
        assertThatThrownBy(() -> Wilson.of(13, 12)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void e06_byar_10() {
        same(PoissonCount.of(10), 4.78744991396756, 18.3914586057565);
    }

    @Test
    void e06_byar_23() {
        same(PoissonCount.of(23), 14.5753706786138, 34.512810282948);
    }

    @Test
    void e06_byar_100() {
        same(PoissonCount.of(100), 81.3621054905279, 121.627937579206);
    }

    @Test
    void e06_exact_23_for_comparison() {
        same(PoissonCount.exact(23), 14.5800270370447, 34.511292894833);
    }

    @Test
    void no_event_has_an_upper_limit_only() {
        same(PoissonCount.of(0), 0, 3.68887945411394);
    }

    @Test
    void e07_rate_of_23_in_18450() {
        Estimate rate = estimate("VIO-06", "R4", "23", "18450");
        same(rate.value(), 124.661246612466);
        same(rate.lower(), 78.9992990710774);
        same(rate.upper(), 187.061302346601);
    }

    @Test
    void a_quarter_of_a_rate_per_year_is_multiplied_by_four() {
        same(estimate("HOU-04", "Q", "5", "2000").value(), 10);
    }

    @Test
    void a_rate_that_is_not_per_year_is_never_multiplied() {
        same(estimate("HOU-06", "Q", "5", "2000").value(), 2.5);
    }

    @Test
    void e09_newcombe_difference() {
        same(Gap.difference(56, 70, 48, 80), 0.0524314724023649, 0.333872654036906);
    }

    @Test
    void e11_gap_in_points() {
        same(Gap.difference(318, 610, 412, 560).times(100), -26.7176930346628, -15.9648320872098);
    }

    @Test
    void e11_parity_by_katz() {
        same(Gap.logStandardError(318, 610, 412, 560), 0.0463333573795421);
        same(Gap.parity(318, 610, 412, 560), 0.647066730315349, 0.775938178960248);
    }

    @Test
    void e13_ratio_of_two_counts() {
        same(Gap.rateRatio(51, 1, 42, 1), 0.791306452825026, 1.87240113307898);
    }

    @Test
    void e11_shares() {
        same(estimate("HOU-09", "Q", "318", "610").value(), 52.1311475409836);
        same(estimate("HOU-09", "Q", "412", "560").value(), 73.5714285714286);
    }

    @Test
    void e13_change_of_a_count() {
        CountChange change = CountChange.of(42, 51);
        same(change.absolute(), 9);
        same(change.percent(), 21.4285714285714);
        same(change.ratio(), 1.21428571428571);
        same(change.interval(), 0.791306452825026, 1.87240113307898);
    }

    @Test
    void e13_is_no_clear_change() {
        assertThat(CountChange.of(42, 51).direction().words()).isEqualTo("no clear change");
        assertThat(CountChange.of(42, 90).direction().words()).isEqualTo("up");
        assertThat(CountChange.of(90, 42).direction().words()).isEqualTo("down");
    }

    @Test
    void a_change_of_few_has_no_percentage() {
        assertThat(CountChange.of(19, 25).percent()).isNaN();
    }

    @Test
    void e15_is_not_the_mean_of_the_quarters() {
        double mean = (12.0 / 40 + 9.0 / 36 + 15.0 / 44 + 18.0 / 50) / 4 * 100;
        same(mean, 31.2727272727273);
        assertThat(estimate("HOU-09", "R4", "54", "170").value()).isNotEqualByComparingTo(BigDecimal.valueOf(mean));
    }

    @Test
    void e22_median_wait() {
        OrderMedian median = OrderMedian.of(30, 25, 21, 18, 15, 14, 12, 11, 9, 8, 7, 7, 6, 5, 3, 3, 2);
        assertThat(median).isEqualTo(new OrderMedian(9, 5, 6, 15, 31161.0 / 32768));
        same(median.coverage(), 0.950958251953125);
    }

    @Test
    void a_median_of_five_has_no_interval() {
        assertThat(OrderMedian.of(1, 2, 3, 4, 5).rank()).isZero();
        same(OrderMedian.of(1, 2, 3, 4).median(), 2.5);
    }

    @Test
    void e24_progress() {
        assertThat(progress("34", "50").percent(new BigDecimal("41"))).contains(new BigDecimal("43.75"));
    }

    @Test
    void progress_downwards_is_the_same_formula() {
        assertThat(progress("50", "34").percent(new BigDecimal("43"))).contains(new BigDecimal("43.75"));
    }

    @Test
    void a_target_equal_to_its_baseline_has_no_progress() {
        assertThat(progress("34", "34").percent(BigDecimal.TEN)).isEmpty();
        assertThat(progress("34", "34").status(LocalDate.of(2025, 7, 1), BigDecimal.TEN))
                .isEmpty();
    }

    @Test
    void a_milestone_lies_on_the_line_by_days() {
        same(progress("0", "365").milestone(LocalDate.of(2025, 2, 1)), 31);
    }

    @Test
    void progress_is_slightly_off_within_a_tenth_of_the_way() {
        LocalDate day = LocalDate.of(2025, 2, 1);
        assertThat(progress("0", "365").status(day, new BigDecimal("31"))).contains(Progress.Status.ON_TRACK);
        assertThat(progress("0", "365").status(day, new BigDecimal("-5.5"))).contains(Progress.Status.SLIGHTLY_OFF);
        assertThat(progress("0", "365").status(day, new BigDecimal("-5.6"))).contains(Progress.Status.OFF);
        assertThat(progress("365", "0").status(day, new BigDecimal("334"))).contains(Progress.Status.ON_TRACK);
    }

    private static Progress progress(String baseline, String target) {
        return new Progress(
                LocalDate.of(2025, 1, 1), new BigDecimal(baseline), LocalDate.of(2026, 1, 1), new BigDecimal(target));
    }

    @Test
    void e27_completeness_and_timeliness() {
        same(QualityFigures.percent(412, 480), 85.8333333333333);
        same(QualityFigures.percent(13, 20), 65);
    }

    @Test
    void e28_a_quota_is_an_exact_fraction() {
        Quota half = new Quota(1, 2);
        assertThat(half.isMet(7, 14)).isTrue();
        assertThat(half.isMet(6, 13)).isFalse();
        assertThat(half.isMet(496, 1000)).isFalse();
        assertThat(half.isMet(499_999_999_999L, 1_000_000_000_000L)).isFalse();
        same(6.0 / 13 * 100, 46.1538461538462);
    }

    @Test
    void e15_four_quarters_are_a_sum_over_a_sum() {
        Estimate share = estimate("HOU-09", "R4", "54", "170");
        same(share.value(), 31.7647058823529);
        same(share.lower(), 25.2352654124661);
        same(share.upper(), 39.1000545850789);
    }

    @Test
    void e16_rolling_rate_over_the_mean_stock() {
        same(estimate("VIO-06", "R4", "23", "18450").value(), 124.661246612466);
    }

    @Test
    void e23_occupancy() {
        same(estimate("VIO-15", "Q", "1872", "2208").value(), 84.7826086956522);
    }

    @Test
    void occupancy_has_no_interval() {
        Estimate occupancy = estimate("VIO-15", "Q", "1872", "2208");
        assertThat(occupancy.lower()).isNull();
        assertThat(occupancy.method()).isEqualTo("none");
    }

    @Test
    void a_display_is_rounded_half_even() {
        assertThat(estimate("HOU-09", "Q", "1", "8").display()).isEqualTo("12.5");
        assertThat(estimate("HOU-09", "Q", "5", "2000").display()).isEqualTo("0.2");
    }

    @Test
    void a_value_has_fifteen_digits_at_most() {
        assertThat(estimate("HOU-09", "Q", "1", "3").value()).isEqualTo(new BigDecimal("33.3333333333333"));
    }

    private Estimate median(int... counts) {
        List<BigDecimal> bands = Stream.of(0, 1, 2, 3, 4, 5)
                .map(i -> BigDecimal.valueOf(counts[i]))
                .toList();
        return estimators.estimate("VIO-12", "R4", null, BigDecimal.TEN, bands);
    }

    @Test
    void a_median_lies_in_the_first_band_that_reaches_half() {
        // h = 50, C = 30, f = 40, L = 8, w = 7: 8 + 20/40 x 7 = 11.5, half up 12
        assertThat(median(10, 20, 40, 20, 5, 5).value()).isEqualTo(new BigDecimal("12"));
    }

    @Test
    void a_median_in_the_open_band_is_shown_by_its_edge() {
        assertThat(median(1, 1, 1, 1, 1, 20)).isEqualTo(new Estimate(null, null, null, ">60", "band-median"));
    }

    @Test
    void a_share_over_all_has_no_value() {
        assertThat(estimate("HOU-09", "Q", "9", "8").value()).isNull();
    }
}
