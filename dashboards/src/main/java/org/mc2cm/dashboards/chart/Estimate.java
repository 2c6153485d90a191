package org.mc2cm.dashboards.chart;

import org.jspecify.annotations.Nullable;

/**
 * One figure with its interval.
 *
 * @param value on the scale of the axis; null unless the mark has a value
 * @param lower lower limit of the 95 per cent interval, null where there is none
 */
public record Estimate(@Nullable Double value, @Nullable Double lower, @Nullable Double upper, Mark mark) {

    public Estimate {
        if (mark.hasValue() != (value != null)) {
            throw new IllegalArgumentException("mark " + mark + " with value " + value);
        }
        if ((lower == null) != (upper == null)) {
            throw new IllegalArgumentException("an interval has both limits or none: " + lower + ", " + upper);
        }
    }

    public static Estimate shown(double value) {
        return new Estimate(value, null, null, Mark.SHOWN);
    }

    public static Estimate shown(double value, double lower, double upper) {
        return new Estimate(value, lower, upper, Mark.SHOWN);
    }

    public static Estimate withheld() {
        return new Estimate(null, null, null, Mark.WITHHELD);
    }

    public static Estimate missing() {
        return new Estimate(null, null, null, Mark.MISSING);
    }

    public static Estimate notApplicable() {
        return new Estimate(null, null, null, Mark.NOT_APPLICABLE);
    }
}
