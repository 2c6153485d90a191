package org.mc2cm.pipeline.indicators;

import static org.mc2cm.pipeline.indicators.Interval.Z;

/** Score interval of a proportion, without continuity correction (Wilson 1927; Newcombe 1998, method 3). */
final class Wilson {

    private Wilson() {}

    /**
     * @param x 0 to n
     * @param n over 0
     */
    static Interval of(double x, double n) {
        if (!(n > 0) || x < 0 || x > n) {
            throw new IllegalArgumentException("a proportion needs 0 <= x <= n and n > 0: " + x + " of " + n);
        }
        double p = x / n;
        double half = Z * Math.sqrt(Z * Z + 4 * x * (1 - p));
        double middle = 2 * x + Z * Z;
        double scale = 2 * (n + Z * Z);
        double lower = x == 0 ? 0 : (middle - half) / scale;
        double upper = x == n ? 1 : (middle + half) / scale;
        return new Interval(lower, upper);
    }
}
