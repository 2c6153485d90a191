package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;
import java.util.List;

/**
 * Horizontal bars from zero with the value at their end; a zero is a mark at zero, not an empty row.
 *
 * @param axis must hold zero; its ticks are not printed, for every bar carries its value
 */
public record BarChart(
        String altText, Direction direction, ThemeColour theme, Axis axis, List<Bar> bars, MarkWords words)
        implements Chart {

    /**
     * One bar.
     *
     * @param valueLabel the value as printed, such as {@code 1,240}
     */
    public record Bar(String label, Estimate estimate, String valueLabel) {}

    public BarChart {
        bars = List.copyOf(bars);
        Checks.altText(altText);
        if (axis.min() > 0 || axis.max() < 0) {
            throw new IllegalArgumentException("bars start at zero: " + axis.min() + " to " + axis.max());
        }
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        ChartPainter.bars(this, graphics, width, height);
    }

    @Override
    public double naturalHeight(double width) {
        return 8 + 22.0 * bars.size();
    }
}
