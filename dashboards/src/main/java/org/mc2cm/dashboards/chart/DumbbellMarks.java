package org.mc2cm.dashboards.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** A row's intervals, the line between women and men, and the two marks. */
record DumbbellMarks(DumbbellChart chart, RowLayout layout) implements RowRenderer.RowMarks {

    @Override
    public void draw(Graphics2D g, RowRenderer.Scale scale, double y, int at) {
        DumbbellChart.Row row = chart.rows().get(at);
        double radius = radius();
        boolean both = row.women().lower() != null && row.men().lower() != null;
        double thick = radius * 1.7;
        interval(g, scale, row.women(), Tokens.WOMEN, y - thick / 2, both ? thick / 2 : thick);
        interval(g, scale, row.men(), Tokens.MEN, both ? y : y - thick / 2, both ? thick / 2 : thick);
        Double women = row.women().value();
        Double men = row.men().value();
        double apart = 0;
        if (women != null && men != null) {
            boolean touching = Math.abs(scale.x(women) - scale.x(men)) < radius * 1.2;
            apart = touching ? Math.min(radius * 0.9, layout.rowHeight() / 2 - radius) : 0;
            g.setColor(Tokens.CONNECTOR);
            g.setStroke(Tokens.line(1.8));
            g.draw(new Line2D.Double(scale.x(women), y, scale.x(men), y));
        }
        if (men != null) {
            Marks.ring(g, scale.x(men), y + apart, radius, shade(Tokens.MEN, row.men()));
        }
        if (women != null) {
            Marks.dot(g, scale.x(women), y - apart, radius, shade(Tokens.WOMEN, row.women()));
        }
    }

    double radius() {
        return Math.min(4.6, layout.rowHeight() * 0.27);
    }

    private static void interval(
            Graphics2D g, RowRenderer.Scale scale, Estimate estimate, Color hue, double top, double high) {
        Double lower = estimate.lower();
        Double upper = estimate.upper();
        if (lower == null || upper == null) {
            return;
        }
        double a = scale.x(lower);
        double b = scale.x(upper);
        g.setColor(Tokens.interval(hue));
        g.fill(new Rectangle2D.Double(Math.min(a, b), top, Math.abs(b - a), high));
    }

    private static Color shade(Color hue, Estimate estimate) {
        return estimate.mark() == Mark.PROVISIONAL ? Tokens.lighter(hue) : hue;
    }

    /** The lowest value or limit of a row, NaN for a row without any. */
    static double lowest(DumbbellChart.Row row) {
        return least(
                least(row.women().value(), row.women().lower()),
                least(row.men().value(), row.men().lower()));
    }

    /** The highest value or limit of a row, NaN for a row without any. */
    static double highest(DumbbellChart.Row row) {
        return -least(
                least(minus(row.women().value()), minus(row.women().upper())),
                least(minus(row.men().value()), minus(row.men().upper())));
    }

    private static @Nullable Double minus(@Nullable Double value) {
        return value == null ? null : -value;
    }

    private static double least(@Nullable Double a, @Nullable Double b) {
        double first = a == null ? Double.NaN : a;
        double second = b == null ? Double.NaN : b;
        return Double.isNaN(first) ? second : Double.isNaN(second) ? first : Math.min(first, second);
    }
}
