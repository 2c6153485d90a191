package org.mc2cm.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every chart with zeros, one point, hundred per cent, negative and four-digit values and names of 80 characters. */
class ChartLayoutTest {

    static Set<String> names() {
        return Gallery.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_words_are_cut_leave_the_sheet_or_lie_over_each_other(String name) {
        Chart chart = Gallery.named(name);
        double width = name.equals("spark") ? 150 : 680;
        assertThat(Lines.faults(Drawing.of(chart, width, chart.naturalHeight(width))))
                .isEmpty();
    }

    /** As wide as a phone's page has it; a map and small panels are drawn as they are on paper, and scaled. */
    @ParameterizedTest
    @ValueSource(strings = {"dumbbell", "dumbbell-rtl", "network", "trend", "trend-rtl", "trend-withheld", "bars"})
    void no_words_are_cut_or_lie_over_each_other_on_a_phone(String name) {
        Chart chart = Gallery.named(name);
        assertThat(Lines.faults(Drawing.of(chart, 310, chart.naturalHeight(310))))
                .isEmpty();
    }

    @Test
    void words_that_lie_over_each_other_are_found() {
        Text text = new Text(Fonts.Weight.REGULAR, 12, Tokens.TEXT);
        Drawing drawing = Drawing.of(100, 40, g -> {
            text.draw(g, "Amman", 10, 20, Text.Align.LEFT);
            text.draw(g, "Beirut", 20, 24, Text.Align.LEFT);
            text.draw(g, "Casablanca", 60, 30, Text.Align.LEFT);
        });
        assertThat(Lines.faults(drawing))
                .isEqualTo(List.of("«Amman» lies over «Beirut»", "«Casablanca» leaves the sheet"));
    }
}
