package org.mc2cm.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final Color THEME = ThemeColour.HOUSING.colour();

    private static Ink bar(Estimate estimate, String label) {
        List<BarChart.Bar> bars = List.of(new BarChart.Bar("Tunis", estimate, label));
        return Ink.of(
                new BarChart("alt", Direction.LTR, ThemeColour.HOUSING, Gallery.percent(), bars, Gallery.WORDS),
                400,
                30);
    }

    private static Ink row(Estimate women, Estimate men, String words) {
        List<DumbbellChart.Row> rows = List.of(new DumbbellChart.Row("Tunis", null, women, men, words, "", ""));
        return Ink.of(
                new DumbbellChart(
                        "alt", Direction.LTR, ThemeColour.OTHER, Gallery.percent(), rows, null, "women", "men"),
                400,
                60);
    }

    private static Ink trend(Estimate last) {
        List<Estimate> points = Gallery.with(Gallery.walk(3, 4, 50, 0, 3), 3, last);
        return Ink.of(Gallery.single(points, ""), 400, 160);
    }

    @Test
    void a_zero_is_a_mark_at_zero() {
        assertThat(bar(Estimate.shown(0), "0").count(THEME)).isPositive();
    }

    @Test
    void a_missing_value_is_never_a_bar() {
        assertThat(bar(Estimate.missing(), "").count(THEME)).isZero();
    }

    @Test
    void a_withheld_value_is_hatched() {
        assertThat(bar(Estimate.withheld(), "").count(Tokens.HATCH)).isPositive();
    }

    @Test
    void a_withheld_value_is_never_a_bar() {
        assertThat(bar(Estimate.withheld(), "").count(THEME)).isZero();
    }

    @Test
    void a_provisional_bar_is_lighter() {
        assertThat(bar(Gallery.provisional(40), "40").count(Tokens.lighter(THEME)))
                .isPositive();
    }

    @Test
    void zero_withheld_missing_not_applicable_and_provisional_bars_all_look_different() {
        assertThat(different(
                        bar(Estimate.shown(0), ""),
                        bar(Estimate.withheld(), ""),
                        bar(Estimate.missing(), ""),
                        bar(Estimate.notApplicable(), ""),
                        bar(Gallery.provisional(4), ""),
                        bar(Estimate.shown(4), "")))
                .isEqualTo(6);
    }

    @Test
    void zero_withheld_missing_and_provisional_points_of_a_trend_all_look_different() {
        assertThat(different(
                        trend(Estimate.shown(0)),
                        trend(Estimate.withheld()),
                        trend(Estimate.missing()),
                        trend(Estimate.notApplicable()),
                        trend(Gallery.provisional(4)),
                        trend(Estimate.shown(4))))
                .isEqualTo(6);
    }

    @Test
    void zero_withheld_missing_not_applicable_and_provisional_rows_all_look_different() {
        Estimate other = Estimate.shown(60);
        assertThat(different(
                        row(Estimate.shown(0), other, ""),
                        row(Estimate.withheld(), other, "women: c"),
                        row(Estimate.missing(), other, "women: .."),
                        row(Estimate.notApplicable(), other, ""),
                        row(Gallery.provisional(4), other, "p"),
                        row(Estimate.shown(4), other, "")))
                .isEqualTo(6);
    }

    @Test
    void zero_withheld_missing_and_provisional_values_against_a_target_all_look_different() {
        assertThat(different(
                        bullet(Estimate.shown(0), "0"),
                        bullet(Estimate.withheld(), ""),
                        bullet(Estimate.missing(), ""),
                        bullet(Estimate.notApplicable(), ""),
                        bullet(Gallery.provisional(4), "4"),
                        bullet(Estimate.shown(4), "4")))
                .isEqualTo(6);
    }

    @Test
    void zero_withheld_and_missing_points_of_a_tile_all_look_different() {
        assertThat(different(spark(Estimate.shown(0)), spark(Estimate.withheld()), spark(Estimate.missing())))
                .isEqualTo(3);
    }

    @Test
    void zero_withheld_missing_and_provisional_points_of_small_panels_all_look_different() {
        assertThat(different(
                        panel(Estimate.shown(0)),
                        panel(Estimate.withheld()),
                        panel(Estimate.missing()),
                        panel(Gallery.provisional(4)),
                        panel(Estimate.shown(4))))
                .isEqualTo(5);
    }

    private static Ink bullet(Estimate estimate, String label) {
        List<BarChart.Bar> bars = List.of(new BarChart.Bar("Tunis", estimate, label));
        return Ink.of(
                new BulletChart(
                        "alt", Direction.LTR, ThemeColour.HOUSING, Gallery.percent(), 80, 90, "", bars, Gallery.WORDS),
                400,
                60);
    }

    private static Ink spark(Estimate last) {
        List<Estimate> points = Gallery.with(Gallery.walk(3, 4, 50, 0, 3), 3, last);
        return Ink.of(Gallery.spark(points, "", ThemeColour.HOUSING), 150, 36);
    }

    private static Ink panel(Estimate last) {
        List<Estimate> points = Gallery.with(Gallery.walk(3, 4, 50, 0, 3), 3, last);
        List<Series> series = List.of(new Series(Series.Look.WOMEN, "women", "", points));
        List<SmallMultiples.Panel> panels = List.of(new SmallMultiples.Panel("Tunis", "", series));
        return Ink.of(
                new SmallMultiples(
                        "alt",
                        Direction.LTR,
                        ThemeColour.HOUSING,
                        Gallery.percent(),
                        Gallery.quarters(4),
                        panels,
                        0,
                        Gallery.WORDS),
                400,
                120);
    }

    @Test
    void a_withheld_row_has_neither_mark() {
        Ink withheld = row(Estimate.withheld(), Estimate.withheld(), "c");
        Ink missing = row(Estimate.missing(), Estimate.missing(), "c");
        Ink shown = row(Estimate.shown(5), Estimate.shown(95), "");
        // The key above the field has one mark each in all three.
        assertThat(withheld.count(Tokens.WOMEN)).isEqualTo(missing.count(Tokens.WOMEN));
        assertThat(withheld.count(Tokens.WOMEN)).isLessThan(shown.count(Tokens.WOMEN));
    }

    @Test
    void a_withheld_row_is_hatched_and_a_missing_one_is_not() {
        assertThat(row(Estimate.withheld(), Estimate.withheld(), "c").count(Tokens.HATCH))
                .isPositive();
        assertThat(row(Estimate.missing(), Estimate.missing(), "c").count(Tokens.HATCH))
                .isZero();
    }

    @Test
    void women_and_men_with_the_same_value_are_both_seen() {
        Ink same = row(Estimate.shown(50), Estimate.shown(50), "");
        Ink apart = row(Estimate.shown(20), Estimate.shown(80), "");
        assertThat(same.count(Tokens.WOMEN)).isGreaterThan(apart.count(Tokens.WOMEN) * 9 / 10);
        assertThat(same.count(Tokens.MEN)).isGreaterThan(apart.count(Tokens.MEN) / 2);
    }

    @Test
    void marks_at_0_and_100_per_cent_are_whole() {
        Ink ends = row(Estimate.shown(0), Estimate.shown(100), "");
        Ink middle = row(Estimate.shown(5), Estimate.shown(95), "");
        assertThat((double) ends.count(Tokens.MEN)).isCloseTo(middle.count(Tokens.MEN), within20PerCent(middle));
    }

    @Test
    void a_right_to_left_trend_is_mirrored() {
        List<Estimate> points = List.of(Estimate.shown(10), Estimate.missing(), Estimate.missing());
        Color violet = Tokens.WOMEN;
        TrendChart left = lone(points, Direction.LTR);
        TrendChart right = lone(points, Direction.RTL);
        double sum =
                Ink.of(left, 400, 160).middle(violet) + Ink.of(right, 400, 160).middle(violet);
        assertThat(sum).isCloseTo(400, org.assertj.core.data.Offset.offset(1.0));
    }

    private static TrendChart lone(List<Estimate> points, Direction direction) {
        List<Series> series = List.of(new Series(Series.Look.WOMEN, "", "", points));
        return new TrendChart(
                "alt", direction, ThemeColour.LABOUR, Gallery.percent(), Gallery.quarters(3), series, Gallery.WORDS);
    }

    private static org.assertj.core.data.Offset<Double> within20PerCent(Ink ink) {
        return org.assertj.core.data.Offset.offset(ink.count(Tokens.MEN) * 0.2);
    }

    private static int different(Ink... inks) {
        Set<List<Integer>> seen = new HashSet<>();
        for (Ink ink : inks) {
            seen.add(java.util.Arrays.stream(ink.pixels()).boxed().toList());
        }
        return seen.size();
    }
}
