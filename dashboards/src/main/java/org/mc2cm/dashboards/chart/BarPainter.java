package org.mc2cm.dashboards.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Horizontal bars from zero, with the value at their end; with a target band they are a bullet chart. */
final class BarPainter {

    /** The target as a band behind the bars. */
    record Target(double from, double to, String label) {}

    private final Canvas canvas;
    private final ThemeColour theme;
    private final Axis axis;
    private final List<BarChart.Bar> bars;
    private final MarkWords words;
    private final @Nullable Target target;
    private final RowLayout layout;

    BarPainter(Canvas canvas, BarChart chart) {
        this(canvas, chart.theme(), chart.axis(), chart.bars(), chart.words(), null);
    }

    BarPainter(Canvas canvas, BulletChart chart) {
        this(
                canvas,
                chart.theme(),
                chart.axis(),
                chart.bars(),
                chart.words(),
                new Target(chart.targetFrom(), chart.targetTo(), chart.targetLabel()));
    }

    private BarPainter(
            Canvas canvas,
            ThemeColour theme,
            Axis axis,
            List<BarChart.Bar> bars,
            MarkWords words,
            @Nullable Target target) {
        this.canvas = canvas;
        this.theme = theme;
        this.axis = axis;
        this.bars = bars;
        this.words = words;
        this.target = target;
        List<String> labels = bars.stream().map(BarChart.Bar::label).toList();
        Text value = new Text(Fonts.Weight.MEDIUM, Tokens.LABEL, Tokens.TEXT);
        double after = 14
                + bars.stream()
                        .mapToDouble(bar -> value.width(bar.valueLabel()))
                        .max()
                        .orElse(0);
        double top = target == null || target.label().isEmpty() ? 2 : 16;
        this.layout = RowLayout.of(labels, canvas, top, target == null ? 4 : 17, 0, after);
    }

    void draw() {
        layout.rules(canvas);
        if (target != null) {
            target(target);
        }
        for (int row = 0; row < bars.size(); row++) {
            layout.label(canvas, bars.get(row).label(), row, 0);
        }
        List<Estimate> values = bars.stream().map(BarChart.Bar::estimate).toList();
        RowPlot.draw(canvas, layout, axis, values, target != null, new RowRenderer(this::bar));
        double zero = layout.xOf(axis, zero());
        canvas.line(zero, layout.y(), zero, layout.y() + layout.h(), Tokens.BASE, Tokens.line(0.8));
        for (int row = 0; row < bars.size(); row++) {
            after(bars.get(row), layout.yOf(row));
        }
        if (target != null) {
            RowPlot.ticks(canvas, layout, axis);
        }
    }

    private void target(Target band) {
        double from = layout.xOf(axis, band.from());
        double to = layout.xOf(axis, band.to());
        canvas.fill(from, layout.y() - 2, to - from, layout.h() + 2, Tokens.interval(Tokens.MUTED));
        Text style = new Text(Fonts.Weight.MEDIUM, Tokens.CAPTION, Tokens.MUTED);
        double half = style.width(band.label()) / 2;
        double middle = Math.max(half, Math.min(canvas.width() - half, (from + to) / 2));
        canvas.text(style, band.label(), middle, 10, Canvas.Anchor.MIDDLE);
    }

    private double zero() {
        return Math.max(axis.min(), Math.min(axis.max(), 0));
    }

    private double thickness() {
        return Math.min(target == null ? 14 : 10, layout.rowHeight() * 0.56);
    }

    private void bar(Graphics2D g, RowRenderer.Scale scale, double y, int row) {
        Estimate estimate = bars.get(row).estimate();
        Double value = estimate.value();
        if (value == null) {
            return;
        }
        Color colour = estimate.mark() == Mark.PROVISIONAL ? Tokens.lighter(theme.colour()) : theme.colour();
        double from = scale.x(zero());
        double to = scale.x(Math.max(axis.min(), Math.min(axis.max(), value)));
        double half = thickness() / 2;
        g.setColor(colour);
        if (value == 0) {
            g.fill(new Rectangle2D.Double(from - 1.5, y - half, 3, 2 * half));
        } else {
            g.fill(new Rectangle2D.Double(Math.min(from, to), y - half, Math.abs(to - from), 2 * half));
        }
        interval(g, scale, estimate, y, to);
    }

    /** Pale beyond the end of the bar, and a paler core inside it. */
    private void interval(Graphics2D g, RowRenderer.Scale scale, Estimate estimate, double y, double end) {
        Double lower = estimate.lower();
        Double upper = estimate.upper();
        if (lower == null || upper == null) {
            return;
        }
        double half = thickness() / 4;
        double a = scale.x(lower);
        double b = scale.x(Math.min(axis.max(), upper));
        g.setColor(new Color(255, 255, 255, 110));
        g.fill(new Rectangle2D.Double(Math.min(a, end), y - half, Math.abs(end - a), 2 * half));
        g.setColor(Tokens.interval(theme.colour()));
        g.fill(new Rectangle2D.Double(Math.min(b, end), y - half, Math.abs(b - end), 2 * half));
    }

    private void after(BarChart.Bar bar, double y) {
        Double value = bar.estimate().value();
        double zero = layout.xOf(axis, zero());
        double baseline = y + layout.typeSize() * 0.35;
        if (value == null) {
            empty(bar.estimate().mark(), zero, y, baseline);
            return;
        }
        Double upper = bar.estimate().upper();
        double end = Math.max(axis.min(), Math.min(axis.max(), upper == null ? value : Math.max(value, upper)));
        double x = value < 0 ? layout.xOf(axis, Math.max(axis.min(), value)) - 6 : layout.xOf(axis, end) + 6;
        Text style = layout.words(Fonts.Weight.MEDIUM, Tokens.TEXT);
        canvas.haloText(
                style,
                bar.valueLabel(),
                x,
                baseline,
                value < 0 ? Canvas.Anchor.END : Canvas.Anchor.START,
                Tokens.GROUND);
        if (bar.estimate().mark() == Mark.PROVISIONAL) {
            Text sign = new Text(Fonts.Weight.REGULAR, Tokens.SMALL, Tokens.MUTED);
            double beside = value < 0 ? x - style.width(bar.valueLabel()) - 3 : x + style.width(bar.valueLabel()) + 3;
            canvas.text(
                    sign, words.provisional(), beside, baseline, value < 0 ? Canvas.Anchor.END : Canvas.Anchor.START);
        }
    }

    private void empty(Mark mark, double zero, double y, double baseline) {
        double room = layout.x() + layout.w() - zero - 8;
        Text style = Block.line(layout.words(Fonts.Weight.REGULAR, Tokens.MUTED), words.of(mark), room - 12);
        String said = words.of(mark);
        double from = zero + 8;
        if (mark == Mark.WITHHELD) {
            canvas.hatch(zero + 2, y - thickness() / 2, Math.max(0, room), thickness());
            canvas.fill(from, y - thickness() / 2 - 1, style.width(said) + 8, thickness() + 2, Tokens.GROUND);
            from += 4;
        }
        canvas.text(style, said, from, baseline, Canvas.Anchor.START);
    }
}
