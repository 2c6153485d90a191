package org.mc2cm.dashboards.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of the lines of one panel, each where it is clearest of the other lines and names.
 *
 * @param clearance the distance of the name that stands closest to something else
 */
record PanelNames(TrendPlot plot, List<Spot> spots, double clearance) {

    private static final double ABOVE = -5.5;
    private static final double BELOW = 12;
    private static final double ENOUGH = 7;
    private static final double HEIGHT = 9;

    /** A name and the middle of its baseline. */
    record Spot(Series series, double x, double baseline, double half, double clearance) {

        private boolean touches(double otherX, double otherBaseline, double otherHalf) {
            return Math.abs(otherX - x) < half + otherHalf + 4 && Math.abs(otherBaseline - baseline) < HEIGHT;
        }
    }

    static PanelNames in(TrendPlot plot) {
        List<Spot> spots = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (Series one : plot.series()) {
            if (!one.label().isEmpty() && TrendRenderer.lastShown(one.points()) >= 0) {
                Spot spot = best(plot, one, style(plot, one).width(one.label()) / 2, spots);
                spots.add(spot);
                least = Math.min(least, spot.clearance());
            }
        }
        return new PanelNames(plot, List.copyOf(spots), least);
    }

    /** Whether these names say more, or as much and more clearly, where the others are not clear enough. */
    boolean clearerThan(PanelNames other) {
        if (spots.size() != other.spots.size()) {
            return spots.size() > other.spots.size();
        }
        return other.clearance < ENOUGH && clearance > other.clearance;
    }

    void draw(Canvas canvas) {
        for (Spot spot : spots) {
            canvas.haloText(
                    style(plot, spot.series()),
                    spot.series().label(),
                    spot.x(),
                    spot.baseline(),
                    Canvas.Anchor.MIDDLE,
                    Tokens.GROUND);
        }
    }

    private static Text style(TrendPlot plot, Series one) {
        return new Text(Fonts.Weight.MEDIUM, Tokens.SMALL, plot.style().wordColour(one.look()));
    }

    private static Spot best(TrendPlot plot, Series named, double half, List<Spot> taken) {
        Spot best = new Spot(named, plot.x() + plot.w() / 2, plot.y() + 6, half, Double.NEGATIVE_INFINITY);
        for (int item = 0; item < named.points().size(); item++) {
            if (named.points().get(item).value() == null) {
                continue;
            }
            double x = Math.max(plot.x() + half - 3, Math.min(plot.x() + plot.w() - half + 3, plot.xOf(item)));
            for (double shift : new double[] {ABOVE, BELOW}) {
                double baseline = edge(plot, named, x, half, shift) + shift;
                boolean free = taken.stream().noneMatch(spot -> spot.touches(x, baseline, half));
                double clear = free ? clearance(plot, named, x, half, baseline) : -HEIGHT;
                if (clear > best.clearance() + 0.5) {
                    best = new Spot(named, x, baseline, half, clear);
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
