package org.mc2cm.dashboards.chart;

import java.util.ArrayList;
import java.util.List;

/** A trend with its value axis before it, quarters below, and the last values after it. */
final class TrendPainter {

    private static final Text AXIS = new Text(Fonts.Weight.REGULAR, Tokens.CAPTION, Tokens.MUTED);
    private static final Text LAST = new Text(Fonts.Weight.MEDIUM, Tokens.LABEL, Tokens.TEXT);
    private static final Text NAME = new Text(Fonts.Weight.REGULAR, Tokens.CAPTION, Tokens.TEXT);
    private static final double LINE = 12.5;

    private final Canvas canvas;
    private final TrendChart chart;
    private final TrendStyle style;

    TrendPainter(Canvas canvas, TrendChart chart) {
        this.canvas = canvas;
        this.chart = chart;
        this.style = new TrendStyle(chart.theme(), 1.6, 2.6, true);
    }

    void draw() {
        double before = 10
                + chart.axis().ticks().stream()
                        .mapToDouble(tick -> AXIS.width(tick.label()))
                        .max()
                        .orElse(0);
        double after = Math.min(canvas.width() * 0.38, 12 + endWidth());
        TrendPlot plot = new TrendPlot(
                before + 6,
                9,
                Math.max(20, canvas.width() - before - after - 8),
                Math.max(20, canvas.height() - 9 - 25),
                chart.axis(),
                chart.series(),
                style);
        plot.draw(canvas, chart.words(), Tokens.LINES);
        for (Tick tick : chart.axis().ticks()) {
            canvas.text(AXIS, tick.label(), before - 6, plot.yOf(tick.at()) + 3.4, Canvas.Anchor.END);
        }
        quarters(plot);
        ends(plot, after);
    }

    private double endWidth() {
        double widest = 0;
        for (Series one : chart.series()) {
            double gap = one.lastLabel().isEmpty() || one.label().isEmpty() ? 0 : 4;
            widest = Math.max(widest, LAST.width(one.lastLabel()) + gap + NAME.width(one.label()));
        }
        return widest;
    }

    /** As many quarters as fit, counted from the newest, and the oldest where it has room. */
    private void quarters(TrendPlot plot) {
        List<String> quarters = chart.quarters();
        double widest = quarters.stream().mapToDouble(AXIS::width).max().orElse(0) + 10;
        double step = quarters.size() < 2 ? widest : plot.w() / (quarters.size() - 1);
        int stride = (int) Math.max(1, Math.ceil(widest / step));
        double baseline = canvas.height() - 4;
        for (int i = quarters.size() - 1; i >= 0; i -= stride) {
            double half = AXIS.width(quarters.get(i)) / 2;
            double x = Math.max(half, Math.min(canvas.width() - half, plot.xOf(i)));
            canvas.text(AXIS, quarters.get(i), x, baseline, Canvas.Anchor.MIDDLE);
        }
    }

    private void ends(TrendPlot plot, double room) {
        List<EndLabels.End> ends = new ArrayList<>();
        for (Series one : chart.series()) {
            int last = TrendRenderer.lastShown(one.points());
            Double value = last < 0 ? null : one.points().get(last).value();
            if (value != null) {
                ends.add(new EndLabels.End(one, last, plot.yOf(value)));
            }
        }
        for (EndLabels.End end : EndLabels.apart(ends, LINE, plot.y(), plot.y() + plot.h())) {
            end(plot, end, room);
        }
    }

    private void end(TrendPlot plot, EndLabels.End end, double room) {
        Series one = end.series();
        Text last = LAST.in(style.wordColour(one.look()));
        double x = plot.xOf(end.item()) + 10;
        canvas.haloText(last, one.lastLabel(), x, end.y() + 3.6, Canvas.Anchor.START, Tokens.GROUND);
        double from = one.lastLabel().isEmpty() ? x : x + last.width(one.lastLabel()) + 4;
        Text name = NAME.in(style.wordColour(one.look()));
        Text fitting = Block.line(name, one.label(), plot.x() + plot.w() + room + 4 - from);
        canvas.text(fitting, one.label(), from, end.y() + 3.6, Canvas.Anchor.START);
    }
}
