package org.mc2cm.dashboards.chart;

import java.util.List;

/** The trend of a tile, on its own scale. */
final class SparkPainter {

    private SparkPainter() {}

    static void draw(Canvas canvas, SparkChart chart) {
        Text last = new Text(Fonts.Weight.MEDIUM, Tokens.CAPTION, chart.theme().colour());
        double after = chart.lastLabel().isEmpty() ? 6 : last.width(chart.lastLabel()) + 11;
        Series series = new Series(Series.Look.THEME, "", "", chart.points());
        TrendPlot plot = new TrendPlot(
                5,
                6,
                Math.max(10, canvas.width() - after - 6),
                Math.max(10, canvas.height() - 12),
                scale(chart.points()),
                List.of(series),
                new TrendStyle(chart.theme(), 1.5, 2.4, false));
        plot.draw(canvas, chart.words(), Tokens.GROUND);
        int newest = TrendRenderer.lastShown(chart.points());
        Double value = newest < 0 ? null : chart.points().get(newest).value();
        if (value != null) {
            canvas.text(last, chart.lastLabel(), plot.xOf(newest) + 7, plot.yOf(value) + 3.4, Canvas.Anchor.START);
        }
    }

    /** From the lowest to the highest limit; no ticks. A flat line lies in the middle. */
    private static Axis scale(List<Estimate> points) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Estimate point : points) {
            for (Double value : new Double[] {point.value(), point.lower(), point.upper()}) {
                if (value != null) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        if (low > high) {
            return new Axis(0, 1, List.of());
        }
        double least = Math.max(Math.abs(high) * 0.08, 1e-6);
        double missing = Math.max(0, least - (high - low)) / 2;
        return new Axis(low - missing, high + missing, List.of());
    }
}
