package org.mc2cm.dashboards.chart;

import java.awt.geom.Point2D;

/**
 * Lambert's conformal conic projection on the sphere, with standard parallels at 34 and 47 degrees north and the
 * meridian of 13.5 degrees east upright (Snyder, Map Projections: A Working Manual, 1987, equations 15-1 to 15-5).
 */
final class Projection {

    private static final double FIRST = Math.toRadians(34);
    private static final double SECOND = Math.toRadians(47);
    private static final double ORIGIN = Math.toRadians(41);
    private static final double MERIDIAN = Math.toRadians(13.5);
    private static final double N = Math.log(Math.cos(FIRST) / Math.cos(SECOND)) / Math.log(half(SECOND) / half(FIRST));
    private static final double F = Math.cos(FIRST) * Math.pow(half(FIRST), N) / N;
    private static final double RHO = F / Math.pow(half(ORIGIN), N);

    private Projection() {}

    /** A place in units of the earth's radius, x to the east and y to the south. */
    static Point2D project(double longitude, double latitude) {
        double rho = F / Math.pow(half(Math.toRadians(latitude)), N);
        double theta = N * (Math.toRadians(longitude) - MERIDIAN);
        return new Point2D.Double(rho * Math.sin(theta), rho * Math.cos(theta) - RHO);
    }

    private static double half(double latitude) {
        return Math.tan(Math.PI / 4 + latitude / 2);
    }
}
