package org.mc2cm.dashboards.chart;

import java.awt.Color;
import java.util.List;

/**
 * The columns of a chart with rows: labels, field, and what stands after it.
 *
 * @param labels the widest label as drawn
 * @param x start of the field, in reading direction
 * @param y top of the first row
 */
record RowLayout(double labels, double x, double y, double w, double h, int rows) {

    private static final double LABEL_SHARE = 0.32;
    private static final double GAP = 14;

    static RowLayout of(List<String> labels, Canvas canvas, double top, double bottom, double lead, double after) {
        double most = canvas.width() * LABEL_SHARE - lead;
        Text style = new Text(Fonts.Weight.REGULAR, Tokens.LABEL, Tokens.TEXT);
        double widest = labels.stream().mapToDouble(style::width).max().orElse(0);
        double column = lead + Math.min(most, widest);
        double x = column + GAP;
        return new RowLayout(
                column,
                x,
                top,
                Math.max(20, canvas.width() - x - after),
                Math.max(4, canvas.height() - top - bottom),
                labels.size());
    }

    double rowHeight() {
        return h / Math.max(1, rows);
    }

    /** The middle of a row. */
    double yOf(int row) {
        return y + rowHeight() * (row + 0.5);
    }

    double xOf(Axis axis, double value) {
        return x + w * (value - axis.min()) / (axis.max() - axis.min());
    }

    /** The largest size of type, at most the label size, that leaves air between rows. */
    double typeSize() {
        return Math.min(Tokens.LABEL, rowHeight() * 0.8);
    }

    Text words(Fonts.Weight weight, Color colour) {
        return new Text(weight, typeSize(), colour);
    }

    /** A label on one line, or on two smaller ones where it is long and the row is high enough. */
    void label(Canvas canvas, String label, int row, double lead) {
        Text one = words(Fonts.Weight.REGULAR, Tokens.TEXT);
        double room = labels - lead;
        if (one.width(label) <= room || rowHeight() < 16) {
            canvas.text(one, one.fit(label, room), lead, yOf(row) + one.size() * 0.35, Canvas.Anchor.START);
            return;
        }
        boolean tall = Text.rightToLeft(label);
        Text two =
                new Text(Fonts.Weight.REGULAR, Math.min(one.size(), rowHeight() * (tall ? 0.36 : 0.42)), Tokens.TEXT);
        List<String> lines = two.wrap(label, room, 2);
        double leading = two.size() * (tall ? 1.36 : 1.12);
        double baseline = yOf(row) + two.size() * 0.35 - (lines.size() - 1) * leading / 2;
        for (String line : lines) {
            canvas.text(two, line, lead, baseline, Canvas.Anchor.START);
            baseline += leading;
        }
    }

    /** Faint lines that lead the eye from a label to its figures. */
    void rules(Canvas canvas) {
        for (int row = 0; row <= rows; row++) {
            double at = y + rowHeight() * row;
            canvas.line(0, at, canvas.width(), at, Tokens.FAINT, Tokens.line(0.7));
        }
    }
}
