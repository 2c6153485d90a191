package org.mc2cm.pipeline.model;

import org.jspecify.annotations.Nullable;

/**
 * Intervals of comparisons between two published values, null where there is none. Implemented over indicators' Gap by
 * the job.
 */
public interface Comparison {

    /** Newcombe's interval of x1/n1 - x2/n2, as a fraction. */
    @Nullable
    Limits difference(double x1, double n1, double x2, double n2);

    /** Katz's interval of (x1/n1) / (x2/n2). */
    @Nullable
    Limits ratio(double x1, double n1, double x2, double n2);

    /** Of x1/n - x2/n, two parts of one whole, as a fraction. */
    @Nullable
    Limits differenceOfParts(double x1, double x2, double n);

    /** Of x1 / x2, two parts of one whole. */
    @Nullable
    Limits ratioOfParts(double x1, double x2);

    /** The exact conditional interval of (events1/stock1) / (events2/stock2). */
    @Nullable
    Limits rateRatio(double events1, double stock1, double events2, double stock2);

    /** Of one - other, from the two values' own intervals. */
    @Nullable
    Limits difference(Value one, Value other);

    /** Of one / other, from the two values' own intervals. */
    @Nullable
    Limits ratio(Value one, Value other);

    /** No interval at all. */
    static Comparison plain() {
        return new Comparison() {
            @Override
            public @Nullable Limits difference(double x1, double n1, double x2, double n2) {
                return null;
            }

            @Override
            public @Nullable Limits ratio(double x1, double n1, double x2, double n2) {
                return null;
            }

            @Override
            public @Nullable Limits differenceOfParts(double x1, double x2, double n) {
                return null;
            }

            @Override
            public @Nullable Limits ratioOfParts(double x1, double x2) {
                return null;
            }

            @Override
            public @Nullable Limits rateRatio(double events1, double stock1, double events2, double stock2) {
                return null;
            }

            @Override
            public @Nullable Limits difference(Value one, Value other) {
                return null;
            }

            @Override
            public @Nullable Limits ratio(Value one, Value other) {
                return null;
            }
        };
    }

    /** Lower and upper limit. */
    record Limits(double lower, double upper) {}

    /** A value between its limits. */
    record Value(double value, double lower, double upper) {}
}
