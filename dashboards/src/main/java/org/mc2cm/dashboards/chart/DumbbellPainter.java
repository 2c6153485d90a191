package org.mc2cm.dashboards.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows with women and men, the network's dashed line, and the gap in words at the end. */
final class DumbbellPainter {

    private static final double BOTTOM = 17;
    private static final double BAND = 14;

    private final Canvas canvas;
    private final DumbbellChart chart;
    private final DumbbellLayout columns;
    private final RowLayout layout;
    private final int namedRow;

    DumbbellPainter(Canvas canvas, DumbbellChart chart) {
        this.canvas = canvas;
        this.chart = chart;
        this.columns = DumbbellLayout.of(chart, canvas.width());
        double top = chart.network() == null ? 2 : BAND + 2;
        RowLayout first = layout(top);
        int row = new DumbbellNames(chart, first).rowWithRoom();
        this.namedRow = row;
        this.layout = row < 0 ? layout(top + BAND) : first;
    }

    private RowLayout layout(double top) {
        List<String> labels =
                chart.rows().stream().map(DumbbellChart.Row::label).toList();
        return RowLayout.of(labels, canvas, top, BOTTOM, columns.lead(), columns.after());
    }

    void draw() {
        layout.rules(canvas);
        for (int row = 0; row < chart.rows().size(); row++) {
            around(row);
        }
        ReferenceLine network = chart.network();
        if (network != null) {
            network(network);
        }
        DumbbellMarks marks = new DumbbellMarks(chart, layout);
        List<Estimate> women =
                chart.rows().stream().map(DumbbellChart.Row::women).toList();
        RowPlot.draw(canvas, layout, chart.axis(), women, true, new RowRenderer(marks));
        RowPlot.ticks(canvas, layout, chart.axis());
        for (int row = 0; row < chart.rows().size(); row++) {
            emptyOrNote(row);
        }
        DumbbellNames names = new DumbbellNames(chart, layout);
        if (chart.rows().stream().allMatch(row -> firstValue(row) == null)) {
            return; // nothing is drawn that a name could stand for
        }
        if (namedRow < 0) {
            names.key(canvas);
        } else {
            names.beside(canvas, namedRow);
        }
    }

    private void around(int at) {
        DumbbellChart.Row row = chart.rows().get(at);
        ThemeColour colour = row.colour();
        if (colour != null) {
            double half = layout.rowHeight() * 0.3;
            canvas.fill(0, layout.yOf(at) - half, 3, 2 * half, colour.colour());
        }
        layout.label(canvas, row.label(), at, columns.lead());
        double baseline = layout.yOf(at) + layout.typeSize() * 0.35;
        Text right = layout.words(Fonts.Weight.REGULAR, Tokens.TEXT);
        Text far = layout.words(Fonts.Weight.REGULAR, Tokens.MUTED);
        double end = canvas.width() - columns.far();
        canvas.text(
                Block.line(right, row.rightText(), columns.right()), row.rightText(), end, baseline, Canvas.Anchor.END);
        Text muted = Block.line(far, row.farRightText(), columns.far() - 4);
        canvas.text(muted, row.farRightText(), canvas.width(), baseline, Canvas.Anchor.END);
    }

    private void network(ReferenceLine network) {
        Text style = new Text(Fonts.Weight.MEDIUM, Tokens.CAPTION, chart.theme().colour());
        double x = layout.xOf(chart.axis(), network.at());
        double half = style.width(network.label()) / 2;
        double middle = Math.max(half, Math.min(canvas.width() - half, x));
        canvas.text(style, network.label(), middle, 10, Canvas.Anchor.MIDDLE);
        canvas.line(x, BAND, x, layout.y() + layout.h(), chart.theme().colour(), Tokens.dashed(1.1, 3.2, 2.6));
    }

    /** What is said in a row without values, or beside the one value that it has. */
    private void emptyOrNote(int at) {
        DumbbellChart.Row row = chart.rows().get(at);
        Double only = firstValue(row);
        boolean withheld = row.women().mark() == Mark.WITHHELD || row.men().mark() == Mark.WITHHELD;
        double y = layout.yOf(at);
        Text style = layout.words(Fonts.Weight.REGULAR, Tokens.MUTED);
        double band = Math.min(12, layout.rowHeight() * 0.62);
        if (only == null) {
            Block words = Block.of(style, row.words(), layout.w() - 20, layout.rowHeight() - 1);
            if (withheld) {
                canvas.hatch(layout.x(), y - band / 2, layout.w(), band);
            }
            double back = row.words().isEmpty() ? 0 : words.widest() + 8;
            double high = Math.max(band, words.height()) + 1;
            canvas.fill(layout.x() + 6, y - high / 2, back, high, Tokens.GROUND);
            words.draw(canvas, layout.x() + 10, y, Canvas.Anchor.START);
        } else if (!row.words().isEmpty()) {
            note(row, y, band, withheld, style);
        }
    }

    private void note(DumbbellChart.Row row, double y, double band, boolean withheld, Text style) {
        double low = layout.xOf(chart.axis(), DumbbellMarks.lowest(row)) - 9;
        double high = layout.xOf(chart.axis(), DumbbellMarks.highest(row)) + 9;
        boolean after = noteAfter(row, low, high);
        double room = after ? layout.x() + layout.w() - high : low - layout.x();
        double chip = withheld ? 18 : 0;
        Block words = Block.of(style, row.words(), room - chip, layout.rowHeight() - 1);
        double from = after ? high : low - chip - words.widest();
        if (withheld) {
            canvas.hatch(from, y - band / 2, 14, band);
        }
        words.draw(canvas, from + chip, y, Canvas.Anchor.START);
    }

    /** A note stands by a provisional mark, else on the side with more room. */
    private boolean noteAfter(DumbbellChart.Row row, double low, double high) {
        Double women = row.women().value();
        Double men = row.men().value();
        if (women != null && men != null && row.women().mark() != row.men().mark()) {
            return (row.women().mark() == Mark.PROVISIONAL) == women >= men;
        }
        return layout.x() + layout.w() - high >= low - layout.x();
    }

    static @Nullable Double firstValue(DumbbellChart.Row row) {
        return row.women().value() != null ? row.women().value() : row.men().value();
    }
}
