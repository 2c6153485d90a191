package org.mc2cm.dashboards.chart;

/** Says once which mark is women and which is men: beside the marks of the first row with room, else above the field. */
record DumbbellNames(DumbbellChart chart, RowLayout layout) {

    private static final Text WOMEN = new Text(Fonts.Weight.MEDIUM, Tokens.CAPTION, Tokens.WOMEN);
    private static final Text MEN = new Text(Fonts.Weight.MEDIUM, Tokens.CAPTION, Tokens.MEN_WORDS);
    private static final double GAP = 9;

    /** The first row that has both values, room for both names, and no dashed line behind them; -1 for none. */
    int rowWithRoom() {
        for (int row = 0; row < chart.rows().size(); row++) {
            if (layout.typeSize() >= Tokens.CAPTION - 1 && hasRoom(chart.rows().get(row))) {
                return row;
            }
        }
        return -1;
    }

    private boolean hasRoom(DumbbellChart.Row row) {
        if (row.women().value() == null
                || row.men().value() == null
                || !row.words().isEmpty()) {
            return false;
        }
        boolean womenFirst = womenFirst(row);
        double low = left(row) - (womenFirst ? WOMEN.width(chart.womenLabel()) : MEN.width(chart.menLabel()));
        double high = right(row) + (womenFirst ? MEN.width(chart.menLabel()) : WOMEN.width(chart.womenLabel()));
        ReferenceLine network = chart.network();
        double line = network == null ? Double.NaN : layout.xOf(chart.axis(), network.at());
        boolean crossed = (line > low - 3 && line < left(row) + 3) || (line > right(row) - 3 && line < high + 3);
        return low > layout.x() && high < layout.x() + layout.w() && !crossed;
    }

    void beside(Canvas canvas, int at) {
        DumbbellChart.Row row = chart.rows().get(at);
        double baseline = layout.yOf(at) + Tokens.CAPTION * 0.35;
        boolean womenFirst = womenFirst(row);
        Canvas.Anchor women = womenFirst ? Canvas.Anchor.END : Canvas.Anchor.START;
        Canvas.Anchor men = womenFirst ? Canvas.Anchor.START : Canvas.Anchor.END;
        double womenAt = womenFirst ? left(row) : right(row);
        double menAt = womenFirst ? right(row) : left(row);
        canvas.haloText(WOMEN, chart.womenLabel(), womenAt, baseline, women, Tokens.GROUND);
        canvas.haloText(MEN, chart.menLabel(), menAt, baseline, men, Tokens.GROUND);
    }

    /** Above the field: mark and name, for those that the chart has. */
    void key(Canvas canvas) {
        double x = layout.x() + 5;
        double y = layout.y() - 6.5;
        if (!chart.womenLabel().isEmpty()) {
            canvas.dot(x, y, 4, Tokens.WOMEN);
            canvas.text(WOMEN, chart.womenLabel(), x + GAP, y + 3.3, Canvas.Anchor.START);
            x += GAP + WOMEN.width(chart.womenLabel()) + 16;
        }
        if (!chart.menLabel().isEmpty()) {
            canvas.ring(x, y, 4, Tokens.MEN);
            canvas.text(MEN, chart.menLabel(), x + GAP, y + 3.3, Canvas.Anchor.START);
        }
    }

    private static boolean womenFirst(DumbbellChart.Row row) {
        Double women = row.women().value();
        Double men = row.men().value();
        return women != null && men != null && women < men;
    }

    private double left(DumbbellChart.Row row) {
        return layout.xOf(chart.axis(), DumbbellMarks.lowest(row)) - GAP;
    }

    private double right(DumbbellChart.Row row) {
        return layout.xOf(chart.axis(), DumbbellMarks.highest(row)) + GAP;
    }
}
