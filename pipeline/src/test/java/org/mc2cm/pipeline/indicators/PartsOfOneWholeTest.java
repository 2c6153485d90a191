package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.indicators.WorkedExamplesTest.same;

import org.junit.jupiter.api.Test;

/** Women's and men's shares of one whole, compared: LAB-12 and LAB-17. */
class PartsOfOneWholeTest {

    @Test
    void parts_that_make_the_whole_have_the_interval_of_one_of_them() {
        Interval one = Wilson.of(41, 100);
        Interval gap = Gap.differenceOfParts(41, 59, 100);
        same(gap.lower(), 2 * one.lower() - 1);
        same(gap.upper(), 2 * one.upper() - 1);
    }

    @Test
    void their_interval_is_wider_than_that_of_two_samples() {
        Interval parts = Gap.differenceOfParts(295, 203, 1200);
        Interval samples = Gap.difference(295, 1200, 203, 1200);
        assertThat(parts.upper() - parts.lower()).isGreaterThan(samples.upper() - samples.lower());
    }

    @Test
    void small_parts_of_a_large_whole_are_nearly_two_samples() {
        Interval parts = Gap.differenceOfParts(20, 30, 1_000_000);
        Interval samples = Gap.difference(20, 1_000_000, 30, 1_000_000);
        assertThat(parts.lower() / samples.lower()).isBetween(0.9999, 1.0001);
    }

    @Test
    void the_ratio_of_parts_forgets_the_whole() {
        Interval ratio = Gap.ratioOfParts(40, 10);
        double half = Math.exp(Interval.Z * Math.sqrt(1 / 40.0 + 1 / 10.0));
        same(ratio.lower(), 4 / half);
        same(ratio.upper(), 4 * half);
    }
}
