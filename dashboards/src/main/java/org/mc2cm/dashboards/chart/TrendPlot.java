package org.mc2cm.dashboards.chart;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/**
 * The inner field of a trend: grid, bands, lines, marks, and the signs of quarters without a value.
 *
 * @param x left edge in reading direction; the field is {@code w} wide between the centres of first and last quarter
 */
record TrendPlot(double x, double y, double w, double h, Axis axis, List<Series> series, TrendStyle style) {

    private static final double ROOM = 5;

    /** The place of a quarter, in reading direction. */
    double xOf(int item) {
        int quarters = series.isEmpty() ? 0 : series.get(0).points().size();
        return quarters < 2 ? x + w / 2 : x + w * item / (quarters - 1);
    }

    double yOf(double value) {
        return y + h - h * (value - axis.min()) / (axis.max() - axis.min());
    }

    void draw(Canvas canvas, MarkWords words, Color grid) {
        if (empties(canvas, words)) {
            return;
        }
        int quarters = series.get(0).points().size();
        double last = quarters < 2 ? 0.5 : quarters - 1;
        double first = quarters < 2 ? -0.5 : 0;
        GivenAxis domain = new GivenAxis(first, last, List.of(), w + 2 * ROOM, ROOM);
        domain.setInverted(canvas.mirrored());
        GivenAxis range = new GivenAxis(axis.min(), axis.max(), axis.ticks(), h + 2 * ROOM, ROOM);
        Figures figures = new Figures(series.stream().map(Series::points).toList(), false);
        XYPlot plot = Plots.bare(figures, domain, range, new TrendRenderer(figures, series, style));
        Plots.gridOnRange(plot, grid);
        Rectangle2D field = canvas.rect(x - ROOM, y - ROOM, w + 2 * ROOM, h + 2 * ROOM);
        plot.draw(canvas.graphics(), field, null, null, null);
        provisionalSigns(canvas, words);
    }

    /** Draws what stands for quarters without any value; true where that is all there is. */
    private boolean empties(Canvas canvas, MarkWords words) {
        List<Series> own =
                series.stream().filter(one -> one.look() != Series.Look.NETWORK).toList();
        int quarters = own.isEmpty() ? 0 : own.get(0).points().size();
        boolean anyValue = series.stream().flatMap(one -> one.points().stream()).anyMatch(point -> point.mark()
                .hasValue());
        boolean ownValue = own.stream().flatMap(one -> one.points().stream()).anyMatch(p -> p.mark()
                .hasValue());
        if (!ownValue) {
            Mark all = own.stream()
                            .flatMap(one -> one.points().stream())
                            .anyMatch(point -> point.mark() == Mark.WITHHELD)
                    ? Mark.WITHHELD
                    : quarters > 0 ? own.get(0).points().get(quarters - 1).mark() : Mark.MISSING;
            EmptyField.draw(canvas, x - ROOM, y, w + 2 * ROOM, h, all, words);
            return !anyValue || all == Mark.WITHHELD || all == Mark.MISSING || all == Mark.NOT_APPLICABLE;
        }
        for (int item = 0; item < quarters; item++) {
            gap(canvas, words, own, item);
        }
        return false;
    }

    private void gap(Canvas canvas, MarkWords words, List<Series> own, int item) {
        int at = item;
        if (own.stream().anyMatch(one -> one.points().get(at).mark().hasValue())) {
            partly(canvas, words, own, item);
            return;
        }
        boolean withheld = own.stream().anyMatch(one -> one.points().get(at).mark() == Mark.WITHHELD);
        Mark mark = withheld ? Mark.WITHHELD : own.get(0).points().get(at).mark();
        double half = Math.min(9, w / Math.max(1, own.get(0).points().size() - 1) * 0.36);
        if (withheld) {
            canvas.hatch(xOf(item) - half, y, 2 * half, h);
        }
        Text sign = new Text(Fonts.Weight.REGULAR, Tokens.SMALL, Tokens.MUTED);
        canvas.haloText(sign, words.shortOf(mark), xOf(item), y + h - 3, Canvas.Anchor.MIDDLE, Tokens.GROUND);
    }

    /** The signs of the lines that have no value where another has one, in their own colours. */
    private void partly(Canvas canvas, MarkWords words, List<Series> own, int item) {
        double shift = own.size() > 1 ? -4 : 0;
        for (Series one : own) {
            Text sign = new Text(Fonts.Weight.MEDIUM, Tokens.SMALL, style.wordColour(one.look()));
            String said = words.shortOf(one.points().get(item).mark());
            if (!one.points().get(item).mark().hasValue()) {
                canvas.haloText(sign, said, xOf(item) + shift, y + h - 3, Canvas.Anchor.MIDDLE, Tokens.GROUND);
            }
            shift += 8;
        }
    }

    /** One sign for each provisional point, in the colour of its line; signs of one quarter never lie over each other. */
    private void provisionalSigns(Canvas canvas, MarkWords words) {
        List<Point2D> placed = new ArrayList<>();
        for (Series one : series) {
            if (one.look() == Series.Look.NETWORK) {
                continue;
            }
            Text sign = new Text(Fonts.Weight.REGULAR, Tokens.SMALL, style.wordColour(one.look()));
            for (int item = 0; item < one.points().size(); item++) {
                Estimate point = one.points().get(item);
                if (point.mark() == Mark.PROVISIONAL && point.value() != null) {
                    Point2D free = free(xOf(item), yOf(point.value()), placed);
                    placed.add(free);
                    canvas.haloText(
                            sign, words.provisional(), free.getX(), free.getY(), Canvas.Anchor.MIDDLE, Tokens.GROUND);
                }
            }
        }
    }

    /** Above the point or below it, else before it, at one of these where no other sign lies and that is inside. */
    private Point2D free(double at, double value, List<Point2D> placed) {
        double above = value - style.radius() - 3.5;
        double below = value + style.radius() + 8.5;
        Point2D[] spots = {
            new Point2D.Double(at, above),
            new Point2D.Double(at, below),
            new Point2D.Double(at - 9, above),
            new Point2D.Double(at - 9, below),
            new Point2D.Double(at - 9, above - 9)
        };
        for (Point2D spot : spots) {
            boolean inside = spot.getY() - 6 >= y - ROOM && spot.getY() <= y + h + 2 * ROOM;
            boolean clear = placed.stream()
                    .allMatch(p -> Math.abs(p.getX() - spot.getX()) > 7 || Math.abs(p.getY() - spot.getY()) > 8.6);
            if (inside && clear) {
                return spot;
            }
        }
        return spots[1];
    }
}
