package org.mc2cm.dashboards.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** The marks of values: a filled circle and a ring, told apart by shape as well as by lightness. */
final class Marks {

    private Marks() {}

    static void dot(Graphics2D g, double x, double y, double radius, Color colour) {
        g.setColor(colour);
        g.fill(circle(x, y, radius));
    }

    /** A ring whose outer edge is as wide as a dot of the same radius, white inside. */
    static void ring(Graphics2D g, double x, double y, double radius, Color colour) {
        double stroke = Math.max(1.2, radius * 0.45);
        Ellipse2D circle = circle(x, y, radius - stroke / 2);
        g.setColor(Tokens.GROUND);
        g.fill(circle);
        g.setColor(colour);
        g.setStroke(Tokens.line(stroke));
        g.draw(circle);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
