package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;

/**
 * A drawing made of plain figures and words. Every word comes from the caller, so a chart knows no language; every
 * number arrives with its label, so a chart knows no number format.
 *
 * <p>Lengths are CSS pixels (1/96 inch), the unit of the page's type sizes; scale the graphics for points or screens.
 */
public sealed interface Chart
        permits TrendChart, SparkChart, DumbbellChart, SmallMultiples, BarChart, MapChart, BulletChart {

    /** What a reader who does not see the chart is told; never blank. */
    String altText();

    /** Right-to-left charts have the value axis on the right and time running leftwards. */
    Direction direction();

    /** Draws into the rectangle from (0, 0) to (width, height) and nowhere else. The ground is left as it is. */
    void draw(Graphics2D graphics, double width, double height);

    /** The height at which the chart looks as meant when it is this wide. */
    double naturalHeight(double width);
}
