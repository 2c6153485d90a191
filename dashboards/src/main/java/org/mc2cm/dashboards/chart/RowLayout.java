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
        double column = column(labels, canvas.width(), lead);
        double x = column + GAP;
        return new RowLayout(
                column,
                x,
                top,
                field(column, canvas.width(), after),
                Math.max(4, canvas.height() - top - bottom),
                labels.size());
    }

    /** How wide the labels are on a sheet of this width, with what leads them. */
    static double column(List<String> labels, double width, double lead) {
        Text style = new Text(Fonts.Weight.REGULAR, Tokens.LABEL, Tokens.TEXT);
        double widest = labels.stream().mapToDouble(style::width).max().orElse(0);
        return lead + Math.min(width * LABEL_SHARE - lead, widest);
    }

    /** How wide the field is beside a column of labels. */
    static double field(double column, double width, double after) {
        return Math.max(20, width - column - GAP - after);
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

    /** A label on one line, or on smaller ones where it is long and the row is high enough. */
    void label(Canvas canvas, String label, int row, double lead) {
        Text style = words(Fonts.Weight.REGULAR, Tokens.TEXT);
        Block.of(style, label, labels - lead, rowHeight() * 0.96).draw(canvas, lead, yOf(row), Canvas.Anchor.START);
    }

    /** Faint lines that lead the eye from a label to its figures. */
    void rules(Canvas canvas) {
        for (int row = 0; row <= rows; row++) {
            double at = y + rowHeight() * row;
            canvas.line(0, at, canvas.width(), at, Tokens.FAINT, Tokens.line(0.7));
        }
    }
}
