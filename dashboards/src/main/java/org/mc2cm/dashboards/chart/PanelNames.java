package org.mc2cm.dashboards.chart;

import java.util.List;

/** The names of the lines, printed once, where they are clearest of all lines. */
final class PanelNames {

    private static final double ABOVE = -5.5;
    private static final double BELOW = 12;

    private PanelNames() {}

    /** The first panel in which most series have a value; -1 where no panel has any. */
    static int panelToName(List<SmallMultiples.Panel> panels) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < panels.size(); i++) {
            long shown = panels.get(i).series().stream()
                    .filter(one -> TrendRenderer.lastShown(one.points()) >= 0)
                    .count();
            if (shown > most) {
                most = shown;
                best = i;
            }
        }
        return best;
    }

    static void draw(Canvas canvas, TrendPlot plot, SmallMultiples chart) {
        for (Series one : plot.series()) {
            if (one.label().isEmpty() || TrendRenderer.lastShown(one.points()) < 0) {
                continue;
            }
            Text style =
                    new Text(Fonts.Weight.MEDIUM, Tokens.SMALL, plot.style().wordColour(one.look()));
            Spot spot = best(plot, one, style.width(one.label()));
            canvas.haloText(style, one.label(), spot.x(), spot.baseline(), Canvas.Anchor.MIDDLE, Tokens.GROUND);
        }
    }

    private record Spot(double x, double baseline, double clearance) {}

    private static Spot best(TrendPlot plot, Series named, double width) {
        Spot best = new Spot(plot.x() + plot.w() / 2, plot.y() + 6, Double.NEGATIVE_INFINITY);
        for (int item = 0; item < named.points().size(); item++) {
            Double value = named.points().get(item).value();
            if (value == null) {
                continue;
            }
            double half = width / 2;
            double x = Math.max(plot.x() + half - 3, Math.min(plot.x() + plot.w() - half + 3, plot.xOf(item)));
            for (double shift : new double[] {ABOVE, BELOW}) {
                double baseline = edge(plot, named, x, half, shift) + shift;
                double clear = clearance(plot, named, x, half, baseline);
                if (clear > best.clearance() + 0.5) {
                    best = new Spot(x, baseline, clear);
                }
            }
        }
        return best;
    }

    /** The highest (for above) or lowest point of the named line under the words. */
    private static double edge(TrendPlot plot, Series named, double x, double half, double shift) {
        double edge = Double.NaN;
        for (int item = 0; item < named.points().size(); item++) {
            Double value = named.points().get(item).value();
            if (value != null && Math.abs(plot.xOf(item) - x) <= half + 4) {
                double y = plot.yOf(value);
                edge = Double.isNaN(edge) ? y : shift < 0 ? Math.min(edge, y) : Math.max(edge, y);
            }
        }
        return edge;
    }

    /** How far the words stay from the other lines and from the edges, at most 14. */
    private static double clearance(TrendPlot plot, Series named, double x, double half, double baseline) {
        double middle = baseline - 3;
        double clear = Math.min(14, Math.min(middle - plot.y() + 4, plot.y() + plot.h() - middle + 4));
        for (Series other : plot.series()) {
            for (int item = 0; !other.equals(named) && item < other.points().size(); item++) {
                Double value = other.points().get(item).value();
                if (value != null && Math.abs(plot.xOf(item) - x) <= half + 8) {
                    clear = Math.min(clear, Math.abs(plot.yOf(value) - middle));
                }
            }
        }
        return clear;
    }
}
