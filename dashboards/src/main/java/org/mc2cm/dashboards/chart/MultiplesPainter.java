package org.mc2cm.dashboards.chart;

import java.util.List;

/** The grid of panels: title, field, last values; the scale is printed before the first panel of each row. */
final class MultiplesPainter {

    private static final Text TITLE = new Text(Fonts.Weight.MEDIUM, Tokens.LABEL, Tokens.TEXT);
    private static final Text NOTE = new Text(Fonts.Weight.REGULAR, Tokens.SMALL, Tokens.MUTED);
    private static final Text AXIS = new Text(Fonts.Weight.REGULAR, Tokens.SMALL, Tokens.MUTED);
    private static final Text LAST = new Text(Fonts.Weight.MEDIUM, Tokens.CAPTION, Tokens.TEXT);
    private static final double GAP = 16;
    private static final double QUARTERS = 14;
    private static final double BEST_SHAPE = 1.4;

    private final Canvas canvas;
    private final SmallMultiples chart;
    private final TrendStyle style;
    private final Axis sparse;
    private final int across;
    private final double before;
    private final double panelWidth;
    private final double panelHeight;
    private final double after;
    private final int[] titleLines;

    MultiplesPainter(Canvas canvas, SmallMultiples chart) {
        this.canvas = canvas;
        this.chart = chart;
        this.style = new TrendStyle(chart.theme(), 1.3, 2.1, true);
        this.sparse = new Axis(
                chart.axis().min(), chart.axis().max(), sparse(chart.axis().ticks()));
        this.before = 6
                + sparse.ticks().stream()
                        .mapToDouble(tick -> AXIS.width(tick.label()))
                        .max()
                        .orElse(0);
        this.across = chart.columns() > 0 ? chart.columns() : columns();
        int down = (chart.panels().size() + across - 1) / across;
        this.panelWidth = (canvas.width() - before - GAP * (across - 1)) / across;
        this.panelHeight = (canvas.height() - QUARTERS) / Math.max(1, down);
        this.after = 9
                + chart.panels().stream()
                        .flatMap(panel -> panel.series().stream())
                        .mapToDouble(one -> LAST.width(one.lastLabel()))
                        .max()
                        .orElse(0);
        this.titleLines = titleLines();
    }

    /** The number a row that brings the panels nearest to a good shape. */
    private int columns() {
        int best = 1;
        double worst = Double.POSITIVE_INFINITY;
        for (int n = 1; n <= Math.min(8, Math.max(1, chart.panels().size())); n++) {
            double wide = (canvas.width() - before - GAP * (n - 1)) / n;
            double high = (canvas.height() - QUARTERS) / ((chart.panels().size() + n - 1) / n);
            int empty = (n - chart.panels().size() % n) % n;
            double off = Math.abs(Math.log(wide / high / BEST_SHAPE)) + (wide < 80 ? 10 : 0) + 0.08 * empty;
            if (off < worst) {
                worst = off;
                best = n;
            }
        }
        return best;
    }

    private static List<Tick> sparse(List<Tick> ticks) {
        if (ticks.size() < 4) {
            return ticks;
        }
        Tick first = ticks.get(0);
        Tick last = ticks.get(ticks.size() - 1);
        return ticks.size() % 2 == 1 ? List.of(first, ticks.get(ticks.size() / 2), last) : List.of(first, last);
    }

    void draw() {
        PanelNames names = null;
        for (int i = 0; i < chart.panels().size(); i++) {
            TrendPlot plot = plot(i);
            panel(i, plot);
            PanelNames here = PanelNames.in(plot);
            names = names == null || here.clearerThan(names) ? here : names;
        }
        if (names != null) {
            names.draw(canvas);
        }
    }

    /** For each row of panels the lines that its longest title takes. */
    private int[] titleLines() {
        int[] lines = new int[(chart.panels().size() + across - 1) / across];
        for (int i = 0; i < chart.panels().size(); i++) {
            int own = TITLE.wrap(chart.panels().get(i).title(), panelWidth).size();
            lines[i / across] = Math.max(lines[i / across], own);
        }
        return lines;
    }

    private double left(int i) {
        return before + (i % across) * (panelWidth + GAP);
    }

    private double top(int i) {
        return Math.floorDiv(i, across) * panelHeight;
    }

    private TrendPlot plot(int i) {
        double head = 12.0 * titleLines[i / across] + 6;
        return new TrendPlot(
                left(i) + 5,
                top(i) + head,
                Math.max(16, panelWidth - after - 5),
                Math.max(14, panelHeight - head - 9),
                sparse,
                chart.panels().get(i).series(),
                style);
    }

    private void panel(int i, TrendPlot plot) {
        SmallMultiples.Panel panel = chart.panels().get(i);
        title(panel, left(i), top(i));
        plot.draw(canvas, chart.words(), Tokens.LINES);
        if (i % across == 0) {
            for (Tick tick : sparse.ticks()) {
                canvas.text(AXIS, tick.label(), before - 5, plot.yOf(tick.at()) + 3, Canvas.Anchor.END);
            }
        }
        if (i + across >= chart.panels().size()) {
            quarters(plot);
        }
        ends(panel, plot);
    }

    private void title(SmallMultiples.Panel panel, double left, double top) {
        List<String> title = TITLE.wrap(panel.title(), panelWidth);
        for (int i = 0; i < title.size(); i++) {
            canvas.text(TITLE, title.get(i), left, top + 10 + 12 * i, Canvas.Anchor.START);
        }
        double used = title.isEmpty() ? 0 : TITLE.width(title.get(title.size() - 1)) + 6;
        if (!panel.note().isEmpty() && panelWidth - used > 20) {
            Text note = Block.line(NOTE, panel.note(), panelWidth - used);
            canvas.text(note, panel.note(), left + used, top + 12 * title.size() - 2, Canvas.Anchor.START);
        }
    }

    private void quarters(TrendPlot plot) {
        List<String> quarters = chart.quarters();
        if (quarters.isEmpty()) {
            return;
        }
        double baseline = plot.y() + plot.h() + 15;
        String newest = quarters.get(quarters.size() - 1);
        String oldest = quarters.get(0);
        double newestAt = plot.xOf(quarters.size() - 1);
        double last = AXIS.width(newest);
        if (quarters.size() > 1 && AXIS.width(oldest) + 8 < plot.w() + 3 - last / 2) {
            canvas.text(AXIS, oldest, plot.x() - 3, baseline, Canvas.Anchor.START);
        }
        canvas.text(AXIS, newest, newestAt, baseline, Canvas.Anchor.MIDDLE);
    }

    private void ends(SmallMultiples.Panel panel, TrendPlot plot) {
        List<EndLabels.End> ends = panel.series().stream()
                .filter(one -> !one.lastLabel().isEmpty() && TrendRenderer.lastShown(one.points()) >= 0)
                .map(one -> {
                    int last = TrendRenderer.lastShown(one.points());
                    Double value = one.points().get(last).value();
                    return new EndLabels.End(one, last, plot.yOf(value == null ? 0 : value));
                })
                .toList();
        for (EndLabels.End end : EndLabels.apart(ends, 10, plot.y(), plot.y() + plot.h())) {
            Text last = LAST.in(style.wordColour(end.series().look()));
            canvas.text(last, end.series().lastLabel(), plot.xOf(end.item()) + 6, end.y() + 3.3, Canvas.Anchor.START);
        }
    }
}
