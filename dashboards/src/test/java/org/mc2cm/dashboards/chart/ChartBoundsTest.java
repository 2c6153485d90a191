package org.mc2cm.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartBoundsTest {

    /** The map fills its sheet, and coloured bars stand at the edge of the network's chart. */
    private static final Set<String> TO_THE_EDGE = Set.of("map", "network");

    static List<String> names() {
        return Gallery.all().keySet().stream()
                .filter(name -> !TO_THE_EDGE.contains(name))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_words_are_cut_at_the_edge(String name) {
        Chart chart = Gallery.named(name);
        double width = name.equals("spark") ? 150 : 680;
        assertThat(Ink.of(chart, width, chart.naturalHeight(width)).darkAtTheEdge())
                .isLessThan(3);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_narrow_sheet_does_not_fail(String name) {
        Chart chart = Gallery.named(name);
        assertThat(Ink.of(chart, 120, 60).pixels()).isNotEmpty();
    }
}
