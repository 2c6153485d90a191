package org.mc2cm.pipeline.jobs;

import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.indicators.Gap;
import org.mc2cm.pipeline.indicators.Interval;
import org.mc2cm.pipeline.model.Comparison;

/** Hands the intervals of indicators to disclosure, which may not know them. */
final class Comparisons implements Comparison {

    private Comparisons() {}

    static Comparison newcombe() {
        return new Comparisons();
    }

    @Override
    public @Nullable Limits difference(double x1, double n1, double x2, double n2) {
        return limits(Gap.difference(x1, n1, x2, n2));
    }

    @Override
    public @Nullable Limits ratio(double x1, double n1, double x2, double n2) {
        return x1 > 0 && x2 > 0 ? limits(Gap.parity(x1, n1, x2, n2)) : null;
    }

    @Override
    public @Nullable Limits differenceOfParts(double x1, double x2, double n) {
        return x1 + x2 <= n ? limits(Gap.differenceOfParts(x1, x2, n)) : null;
    }

    @Override
    public @Nullable Limits ratioOfParts(double x1, double x2) {
        return x1 > 0 && x2 > 0 ? limits(Gap.ratioOfParts(x1, x2)) : null;
    }

    @Override
    public @Nullable Limits rateRatio(double events1, double stock1, double events2, double stock2) {
        return events1 + events2 > 0 ? limits(Gap.rateRatio(events1, stock1, events2, stock2)) : null;
    }

    @Override
    public @Nullable Limits difference(Value one, Value other) {
        return limits(Gap.difference(one.value(), interval(one), other.value(), interval(other)));
    }

    @Override
    public @Nullable Limits ratio(Value one, Value other) {
        return one.lower() > 0 && other.lower() > 0
                ? limits(Gap.ratio(one.value(), interval(one), other.value(), interval(other)))
                : null;
    }

    private static Interval interval(Value value) {
        return new Interval(value.lower(), value.upper());
    }

    private static @Nullable Limits limits(Interval interval) {
        boolean finite = Double.isFinite(interval.lower()) && Double.isFinite(interval.upper());
        return finite ? new Limits(interval.lower(), interval.upper()) : null;
    }
}
