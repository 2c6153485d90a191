package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;
import java.util.List;

/**
 * Values against a target band, such as shelter occupancy against 80 to 90 per cent.
 *
 * @param targetFrom lower edge of the band, on the axis
 * @param targetLabel printed once above the band; empty for none
 */
public record BulletChart(
        String altText,
        Direction direction,
        ThemeColour theme,
        Axis axis,
        double targetFrom,
        double targetTo,
        String targetLabel,
        List<BarChart.Bar> bars,
        MarkWords words)
        implements Chart {

    public BulletChart {
        bars = List.copyOf(bars);
        Checks.altText(altText);
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        ChartPainter.bullets(this, graphics, width, height);
    }

    @Override
    public double naturalHeight(double width) {
        return 36 + 22.0 * bars.size();
    }
}
