package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;
import java.util.List;

/**
 * The small trend of a tile: line, band and last value, no axis.
 *
 * @param lastLabel the last value as printed; empty for none
 */
public record SparkChart(
        String altText,
        Direction direction,
        ThemeColour theme,
        List<Estimate> points,
        String lastLabel,
        MarkWords words)
        implements Chart {

    public SparkChart {
        points = List.copyOf(points);
        Checks.altText(altText);
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        ChartPainter.spark(this, graphics, width, height);
    }

    @Override
    public double naturalHeight(double width) {
        return 34;
    }
}
