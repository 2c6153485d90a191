package org.mc2cm.pipeline.disclosure;

import java.util.Arrays;

/** What a reader knows of each cell of a linked table, and which sum told it. */
final class Ranges {

    final double[] low;
    final double[] high;
    /** The equation that gave the bound; null where it was known from the start or follows from a series. */
    final Equation[] lowCause;

    final Equation[] highCause;
    /** Whether rolling windows tightened it. */
    final boolean[] bySeries;

    Ranges(int size) {
        low = new double[size];
        high = new double[size];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        lowCause = new Equation[size];
        highCause = new Equation[size];
        bySeries = new boolean[size];
    }

    void know(int cell, double lowest, double highest) {
        double l = Math.max(low[cell], lowest);
        double h = Math.min(high[cell], highest);
        if (l <= h) {
            low[cell] = l;
            high[cell] = h;
        }
    }

    boolean same(Ranges other) {
        return Arrays.equals(low, other.low) && Arrays.equals(high, other.high);
    }

    /** A copy of the bounds without their causes. */
    Ranges copy() {
        Ranges copy = new Ranges(low.length);
        copy.take(this);
        return copy;
    }

    void take(Ranges other) {
        System.arraycopy(other.low, 0, low, 0, low.length);
        System.arraycopy(other.high, 0, high, 0, high.length);
    }

    double width(int cell) {
        return high[cell] - low[cell];
    }
}
