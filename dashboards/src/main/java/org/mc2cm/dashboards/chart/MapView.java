package org.mc2cm.dashboards.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The part of the world that holds all cities with room around them, and where its places lie on the sheet. */
record MapView(AffineTransform toSheet) {

    /** Half of the northern Mediterranean, for a map with no city or with one. */
    private static final double LEAST_WIDTH = 0.12;

    static MapView around(List<MapChart.City> cities, double width, double height) {
        Rectangle2D all = null;
        for (MapChart.City city : cities) {
            Point2D at = Projection.project(city.longitude(), city.latitude());
            Rectangle2D place = new Rectangle2D.Double(at.getX(), at.getY(), 0, 0);
            all = all == null ? place : all.createUnion(place);
        }
        Rectangle2D box = all == null ? new Rectangle2D.Double(-0.06, -0.06, 0.12, 0.12) : all;
        double wide = Math.max(box.getWidth(), LEAST_WIDTH);
        double high = Math.max(box.getHeight(), LEAST_WIDTH * 0.6);
        double side = Math.min(64, width * 0.12);
        double scale = Math.min((width - 2 * side) / wide, (height - Math.min(58, height * 0.18)) / high);
        AffineTransform transform = AffineTransform.getTranslateInstance(width / 2, height / 2);
        transform.scale(scale, scale);
        transform.translate(-box.getCenterX(), -box.getCenterY());
        return new MapView(transform);
    }

    Point2D place(MapChart.City city) {
        return toSheet.transform(Projection.project(city.longitude(), city.latitude()), null);
    }

    /** The places of the cities, those that would hide one another moved apart by as little as shows both. */
    List<Point2D> apart(List<MapChart.City> cities, double least) {
        List<Point2D> places = new ArrayList<>();
        cities.forEach(city -> places.add(place(city)));
        for (int round = 0; round < 60; round++) {
            for (int i = 0; i < places.size(); i++) {
                for (int j = i + 1; j < places.size(); j++) {
                    push(places.get(i), places.get(j), least);
                }
            }
        }
        return places;
    }

    private static void push(Point2D a, Point2D b, double least) {
        double distance = a.distance(b);
        if (distance >= least) {
            return;
        }
        double dx = distance < 1e-6 ? 1 : (b.getX() - a.getX()) / distance;
        double dy = distance < 1e-6 ? 0 : (b.getY() - a.getY()) / distance;
        double move = (least - distance) / 2 + 1e-3;
        a.setLocation(a.getX() - dx * move, a.getY() - dy * move);
        b.setLocation(b.getX() + dx * move, b.getY() + dy * move);
    }
}
