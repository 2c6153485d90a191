package org.mc2cm.dashboards.chart;

import java.util.List;
import java.util.function.Function;

/**
 * The columns beside the field of a dumbbell chart.
 *
 * @param lead room for the small bars before the labels, 0 for none
 * @param right width of the texts after the field
 * @param far width of the muted texts at the edge, with the gap before them
 */
record DumbbellLayout(double lead, double right, double far) {

    private static final Text STYLE = new Text(Fonts.Weight.REGULAR, Tokens.LABEL, Tokens.TEXT);
    private static final double GAP = 16;

    static DumbbellLayout of(DumbbellChart chart, double width) {
        boolean coloured = chart.rows().stream().anyMatch(row -> row.colour() != null);
        double right = widest(chart, DumbbellChart.Row::rightText);
        double far = widest(chart, DumbbellChart.Row::farRightText);
        return new DumbbellLayout(
                coloured ? 11 : 0, Math.min(right, width * 0.2), far == 0 ? 0 : Math.min(far, width * 0.16) + GAP);
    }

    /** A row as high as its longest words need at their size, up to three lines of them. */
    static double rowHeight(DumbbellChart chart, double width) {
        DumbbellLayout columns = of(chart, width);
        List<String> labels =
                chart.rows().stream().map(DumbbellChart.Row::label).toList();
        double column = RowLayout.column(labels, width, columns.lead());
        double field = RowLayout.field(column, width, columns.after());
        long lines = chart.rows().stream()
                .mapToLong(row -> Math.max(
                        STYLE.wrap(row.label(), column - columns.lead()).size(),
                        DumbbellPainter.firstValue(row) == null
                                ? STYLE.wrap(row.words(), field - 20).size()
                                : 1))
                .max()
                .orElse(1);
        return Math.max(24, 4 + 12.5 * Math.min(3, lines));
    }

    /** Everything after the field. */
    double after() {
        return (right == 0 ? GAP : right + GAP) + far;
    }

    private static double widest(DumbbellChart chart, Function<DumbbellChart.Row, String> text) {
        return chart.rows().stream().map(text).mapToDouble(STYLE::width).max().orElse(0);
    }
}
