package org.mc2cm.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AxisTest {

    private static Axis covering(double low, double high) {
        return Axis.covering(low, high, Double::toString);
    }

    @Test
    void per_cent_are_ticked_by_twenty() {
        assertThat(covering(0, 100).ticks()).extracting(Tick::at).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
    }

    @Test
    void negative_gaps_are_held() {
        Axis axis = covering(-17, 6);
        assertThat(axis.min()).isLessThanOrEqualTo(-17);
        assertThat(axis.max()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void a_single_value_has_an_axis() {
        assertThat(covering(0, 0).max()).isGreaterThan(0);
    }

    @Test
    void four_digit_rates_have_few_ticks() {
        assertThat(covering(0, 4321).ticks()).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void an_empty_range_is_refused() {
        assertThatThrownBy(() -> new Axis(1, 1, java.util.List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
