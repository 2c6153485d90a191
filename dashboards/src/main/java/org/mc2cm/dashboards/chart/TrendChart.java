package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;
import java.util.List;

/**
 * Values over quarters, with band, gaps, and the last value beside the last point.
 *
 * @param quarters labels, oldest first, such as {@code Q3 2026}
 * @param series one to four lines, each with as many points as there are quarters
 */
public record TrendChart(
        String altText,
        Direction direction,
        ThemeColour theme,
        Axis axis,
        List<String> quarters,
        List<Series> series,
        MarkWords words)
        implements Chart {

    public TrendChart {
        quarters = List.copyOf(quarters);
        series = List.copyOf(series);
        Checks.altText(altText);
        Checks.lengths(quarters, series);
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        ChartPainter.trend(this, graphics, width, height);
    }

    @Override
    public double naturalHeight(double width) {
        return Math.max(120, Math.min(260, width * 0.42));
    }
}
