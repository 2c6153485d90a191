package org.mc2cm.dashboards.chart;

import java.util.List;

/**
 * One line of a trend, oldest point first, one point for each quarter of the chart.
 *
 * @param label printed beside the last value, such as {@code women}; empty for none
 * @param lastLabel the last value as printed, such as {@code 71 %}; empty for none
 */
public record Series(Look look, String label, String lastLabel, List<Estimate> points) {

    /** Whose figures a line shows, and so how it is drawn. */
    public enum Look {
        /** in the theme's colour with a band */
        THEME,
        /** violet, filled marks */
        WOMEN,
        /** amber, rings */
        MEN,
        /** dashed in the theme's colour, no marks, no band */
        NETWORK
    }

    public Series {
        points = List.copyOf(points);
    }
}
