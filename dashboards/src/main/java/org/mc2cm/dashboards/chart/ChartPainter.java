package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;

/** Opens the sheet of a chart, and lets its painter draw. */
final class ChartPainter {

    private ChartPainter() {}

    static void trend(TrendChart chart, Graphics2D g, double width, double height) {
        try (Canvas canvas = new Canvas(g, chart.direction(), width, height)) {
            new TrendPainter(canvas, chart).draw();
        }
    }

    static void spark(SparkChart chart, Graphics2D g, double width, double height) {
        try (Canvas canvas = new Canvas(g, chart.direction(), width, height)) {
            SparkPainter.draw(canvas, chart);
        }
    }

    static void dumbbell(DumbbellChart chart, Graphics2D g, double width, double height) {
        try (Canvas canvas = new Canvas(g, chart.direction(), width, height)) {
            new DumbbellPainter(canvas, chart).draw();
        }
    }

    static void multiples(SmallMultiples chart, Graphics2D g, double width, double height) {
        try (Canvas canvas = new Canvas(g, chart.direction(), width, height)) {
            new MultiplesPainter(canvas, chart).draw();
        }
    }

    static void bars(BarChart chart, Graphics2D g, double width, double height) {
        try (Canvas canvas = new Canvas(g, chart.direction(), width, height)) {
            new BarPainter(canvas, chart).draw();
        }
    }

    static void map(MapChart chart, Graphics2D g, double width, double height) {
        try (Canvas canvas = new Canvas(g, Direction.LTR, width, height)) {
            new MapPainter(canvas, chart).draw();
        }
    }

    static void bullets(BulletChart chart, Graphics2D g, double width, double height) {
        try (Canvas canvas = new Canvas(g, chart.direction(), width, height)) {
            new BarPainter(canvas, chart).draw();
        }
    }
}
