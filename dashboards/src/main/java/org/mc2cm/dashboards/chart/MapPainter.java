package org.mc2cm.dashboards.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Pale land on pale sea, the dots, and names that never overlap. A map is not mirrored. */
final class MapPainter {

    private static final double RADIUS = 4.2;
    private static final double LINE_HEIGHT = 11;
    private static final double LONGEST = 132;
    private static final Text NAME = new Text(Fonts.Weight.REGULAR, Tokens.CAPTION, Tokens.TEXT);
    /** Names that find no place at their size become smaller, all alike. */
    private static final double[] SCALES = {1, 0.9, 0.8, 0.7, 0.6};

    private final Canvas canvas;
    private final MapChart chart;
    private final boolean keyAtRight;

    MapPainter(Canvas canvas, MapChart chart) {
        this.canvas = canvas;
        this.chart = chart;
        this.keyAtRight = chart.direction() == Direction.LTR;
    }

    /** Where dots and names go, in the order of the cities, and how large the names are. */
    record Layout(MapView view, List<Point2D> dots, List<LabelPlacer.Placed> names, double scale) {

        /** Whether each name lies inside and none on another or on a dot. */
        private boolean isClear(Rectangle2D bounds) {
            for (int i = 0; i < names.size(); i++) {
                Rectangle2D box = names.get(i).box();
                if (!bounds.contains(box)
                        || dots.stream().anyMatch(box::contains)
                        || names.subList(i + 1, names.size()).stream()
                                .anyMatch(other -> other.box().intersects(box))) {
                    return false;
                }
            }
            return true;
        }
    }

    Layout layout() {
        MapView view = MapView.around(chart.cities(), canvas.width(), canvas.height());
        List<Point2D> dots = view.apart(chart.cities(), 2 * RADIUS + 0.8);
        Rectangle2D bounds = new Rectangle2D.Double(4, 3, canvas.width() - 8, canvas.height() - 6);
        Rectangle2D key = keyBox();
        List<Rectangle2D> taken = key.isEmpty() ? List.of() : List.of(key);
        Layout layout = new Layout(view, dots, List.of(), 1);
        for (double scale : SCALES) {
            List<Dimension2D> sizes = chart.cities().stream()
                    .map(city -> size(lines(city, scale), scale))
                    .toList();
            layout = new Layout(view, dots, LabelPlacer.place(dots, RADIUS, sizes, bounds, taken), scale);
            if (layout.isClear(bounds)) {
                break;
            }
        }
        return layout;
    }

    private static Text name(double scale) {
        return scale == 1 ? NAME : new Text(NAME.weight(), NAME.size() * scale, NAME.colour());
    }

    /** Long names stand on lines of their own. */
    private static List<String> lines(MapChart.City city, double scale) {
        return name(scale).wrap(city.name(), LONGEST * scale);
    }

    /** Arabic letters reach further up and down. */
    private static double lineHeight(List<String> lines, double scale) {
        return scale * (lines.size() > 1 && Text.rightToLeft(lines.get(0)) ? LINE_HEIGHT * 1.2 : LINE_HEIGHT);
    }

    private static Dimension2D size(List<String> lines, double scale) {
        double widest = lines.stream().mapToDouble(name(scale)::width).max().orElse(0);
        Dimension2D size = new Dimension();
        size.setSize(Math.ceil(widest), lineHeight(lines, scale) * lines.size());
        return size;
    }

    void draw() {
        Layout layout = layout();
        land(layout.view().toSheet());
        if (!keyBox().isEmpty()) {
            key(keyBox());
        }
        for (LabelPlacer.Placed name : layout.names()) {
            Line2D leader = name.leader();
            canvas.line(leader.getX1(), leader.getY1(), leader.getX2(), leader.getY2(), Tokens.MUTED, Tokens.line(0.6));
        }
        for (int i = 0; i < layout.dots().size(); i++) {
            MapChart.City city = chart.cities().get(i);
            Rectangle2D box = layout.names().get(i).box();
            Text name = name(layout.scale());
            Text style = city.state() == MapChart.State.NOT_YET ? name.in(Tokens.MUTED) : name;
            double baseline = box.getY() + 8.8 * layout.scale();
            List<String> lines = lines(city, layout.scale());
            for (String line : lines) {
                canvas.haloText(style, line, box.getX(), baseline, Canvas.Anchor.START, Tokens.LAND);
                baseline += lineHeight(lines, layout.scale());
            }
        }
        for (int i = 0; i < layout.dots().size(); i++) {
            Point2D at = layout.dots().get(i);
            dot(chart.cities().get(i).state(), at.getX(), at.getY());
        }
    }

    private void land(AffineTransform toSheet) {
        Graphics2D g = canvas.graphics();
        canvas.fill(0, 0, canvas.width(), canvas.height(), Tokens.SEA);
        Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Rectangle2D sheet = new Rectangle2D.Double(-1, -1, canvas.width() + 2, canvas.height() + 2);
        for (Path2D ring : Coastline.RINGS) {
            Shape placed = toSheet.createTransformedShape(ring);
            if (placed.getBounds2D().intersects(sheet)) {
                land.append(placed, false);
            }
        }
        g.setColor(Tokens.LAND);
        g.fill(land);
        g.setColor(Tokens.COAST);
        g.setStroke(Tokens.line(0.6));
        g.draw(land);
    }

    private void dot(MapChart.State state, double x, double y) {
        switch (state) {
            case REPORTED -> {
                canvas.dot(x, y, RADIUS + 0.9, Tokens.LAND);
                canvas.dot(x, y, RADIUS, Tokens.WOMEN);
            }
            case PARTLY -> canvas.ring(x, y, RADIUS, Tokens.WOMEN);
            case NOT_YET -> canvas.dashedRing(x, y, RADIUS - 0.4, Tokens.MUTED);
        }
    }

    private List<String> keyWords() {
        return List.of(chart.reportedLabel(), chart.partlyLabel(), chart.notYetLabel());
    }

    /** The key lies in the corner where no city of the network is: over the Black Sea's side, at the top. */
    private Rectangle2D keyBox() {
        double widest = keyWords().stream().mapToDouble(NAME::width).max().orElse(0);
        if (widest == 0) {
            return new Rectangle2D.Double();
        }
        double wide = widest + 34;
        return new Rectangle2D.Double(keyAtRight ? canvas.width() - wide - 8 : 8, 8, wide, 3 * 15 + 9);
    }

    private void key(Rectangle2D box) {
        Graphics2D g = canvas.graphics();
        g.setColor(Tokens.GROUND);
        g.fill(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 5, 5));
        MapChart.State[] states = MapChart.State.values();
        for (int i = 0; i < states.length; i++) {
            double y = box.getY() + 12 + i * 15;
            double x = keyAtRight ? box.getX() + 13 : box.getMaxX() - 13;
            dot(states[i], x, y);
            double words = keyAtRight ? x + 10 : x - 10;
            canvas.text(NAME, keyWords().get(i), words, y + 3.3, keyAtRight ? Canvas.Anchor.START : Canvas.Anchor.END);
        }
    }
}
