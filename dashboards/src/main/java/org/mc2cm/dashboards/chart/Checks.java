package org.mc2cm.dashboards.chart;

import java.util.List;

/** What every chart asks of its figures before it is drawn. */
final class Checks {

    private Checks() {}

    static void altText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a chart without alternative text");
        }
    }

    static void lengths(List<String> quarters, List<Series> series) {
        for (Series one : series) {
            if (one.points().size() != quarters.size()) {
                throw new IllegalArgumentException(
                        one.points().size() + " points for " + quarters.size() + " quarters");
            }
        }
    }
}
