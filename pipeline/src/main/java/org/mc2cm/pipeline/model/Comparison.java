package org.mc2cm.pipeline.model;

import org.jspecify.annotations.Nullable;

/** Intervals of comparisons between two protected values. Implemented over indicators' Gap by the job. */
public interface Comparison {

    /** Newcombe's interval of x1/n1 - x2/n2, as a fraction; null where it has none. */
    @Nullable
    Limits difference(double x1, double n1, double x2, double n2);

    /** No interval at all. */
    static Comparison plain() {
        return (x1, n1, x2, n2) -> null;
    }

    /** Lower and upper limit. */
    record Limits(double lower, double upper) {}
}
