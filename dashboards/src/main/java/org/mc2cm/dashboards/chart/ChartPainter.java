package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;

/** Which painter draws which chart. */
final class ChartPainter {

    private ChartPainter() {}

    static void trend(TrendChart chart, Graphics2D g, double width, double height) {}

    static void spark(SparkChart chart, Graphics2D g, double width, double height) {}

    static void dumbbell(DumbbellChart chart, Graphics2D g, double width, double height) {}

    static void multiples(SmallMultiples chart, Graphics2D g, double width, double height) {}

    static void bars(BarChart chart, Graphics2D g, double width, double height) {}

    static void map(MapChart chart, Graphics2D g, double width, double height) {}

    static void bullets(BulletChart chart, Graphics2D g, double width, double height) {}
}
