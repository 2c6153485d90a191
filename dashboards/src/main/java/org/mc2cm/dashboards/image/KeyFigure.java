package org.mc2cm.dashboards.image;

import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Mark;
import org.mc2cm.dashboards.chart.ThemeColour;

/**
 * One figure in large type, with what it needs to be read rightly.
 *
 * @param name what is measured, and of whom
 * @param mark what kind of figure stands here; only shown and provisional ones have a number
 * @param figure as printed, without unit; the short mark where there is no number
 * @param sign the sign of a provisional figure, empty for others
 * @param interval in words, empty for none
 * @param note the change on a year ago in words, or why there is no number
 * @param behind how many cities stand behind it, or the network's figure beside a city's
 * @param trend empty for none
 */
public record KeyFigure(
        String name,
        ThemeColour theme,
        Mark mark,
        String figure,
        String unit,
        String sign,
        String interval,
        String note,
        String behind,
        @Nullable Chart trend) {}
