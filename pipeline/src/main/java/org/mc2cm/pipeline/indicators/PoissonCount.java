package org.mc2cm.pipeline.indicators;

import static org.mc2cm.pipeline.indicators.Interval.TAIL;
import static org.mc2cm.pipeline.indicators.Interval.Z;

/** Interval of a count of events: exact under ten, Byar's from ten (Breslow and Day 1987; Ulm 1990). */
final class PoissonCount {

    private static final double SWITCH = 10;

    private PoissonCount() {}

    static boolean isExact(double events) {
        return events < SWITCH;
    }

    /** @param events 0 or more */
    static Interval of(double events) {
        return isExact(events) ? exact(events) : byar(events);
    }

    static Interval exact(double events) {
        double lower = events == 0 ? 0 : Quantiles.chiSquared(TAIL, 2 * events) / 2;
        return new Interval(lower, Quantiles.chiSquared(1 - TAIL, 2 * events + 2) / 2);
    }

    static Interval byar(double events) {
        double above = events + 1;
        double lower = events * cube(1 - 1 / (9 * events) - Z / (3 * Math.sqrt(events)));
        double upper = above * cube(1 - 1 / (9 * above) + Z / (3 * Math.sqrt(above)));
        return new Interval(lower, upper);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
