package org.mc2cm.dashboards.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The scale of the values, with the ticks that are printed; {@code min < max}. */
public record Axis(double min, double max, List<Tick> ticks) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    public Axis {
        if (!(min < max)) {
            throw new IllegalArgumentException("axis from " + min + " to " + max);
        }
        ticks = List.copyOf(ticks);
    }

    /** An axis with round ticks, about five steps, that holds both values. */
    public static Axis covering(double lowest, double highest, DoubleFunction<String> label) {
        double low = Math.min(lowest, highest);
        double high = Math.max(lowest, highest);
        double span = high > low ? high - low : Math.max(Math.abs(high), 1);
        double step = roundStep(span / 5);
        long first = (long) Math.floor(low / step + 1e-9);
        long last = Math.max((long) Math.ceil(high / step - 1e-9), first + 1);
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(new Tick(i * step, label.apply(i * step)));
        }
        return new Axis(first * step, last * step, ticks);
    }

    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : STEPS) {
            boolean whole = factor != 2.5 || power >= 9;
            if (whole && factor * power >= rough * 0.999_999) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
