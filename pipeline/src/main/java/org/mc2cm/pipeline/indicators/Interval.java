package org.mc2cm.pipeline.indicators;

/** A 95 per cent interval, on the scale of what it belongs to. */
public record Interval(double lower, double upper) {

    /** The 0.975 quantile of the normal distribution, as the project's computation rules fix it. */
    public static final double Z = 1.9599639845400542;

    static final double TAIL = 0.025;

    Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }
}
