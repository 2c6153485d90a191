package org.mc2cm.pipeline.validating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.model.Observation;

/** A figure that is far from those of the quarters before may be right, but should have been meant. */
final class LargeChange {

    /** Fewer quarters than these do not show what is usual. */
    private static final int FEWEST = 4;

    private static final double DEVIATIONS = 3;
    private static final double CASES = 20;
    /** Makes the median absolute deviation that of a normal distribution. */
    private static final double SCALE = 1.4826;

    private LargeChange() {}

    /**
     * M27: over three robust deviations and over 20 cases from the last figure and from the median of the quarters before. M30: ten, a hundred or
     * a thousand times the last figure, or that part of it.
     *
     * @param before values by key, the newest quarter first
     */
    static void check(Candidates candidates, List<Map<Observation.Key, BigDecimal>> before) {
        for (Observation o : candidates.standing()) {
            BigDecimal value = o.value();
            if (value == null || value.signum() == 0) {
                continue;
            }
            List<Double> past = new ArrayList<>();
            for (Map<Observation.Key, BigDecimal> quarter : before) {
                BigDecimal then = quarter.get(o.key());
                if (then != null) {
                    past.add(then.doubleValue());
                }
            }
            int factor = past.isEmpty() ? 1 : factor(value.doubleValue(), past.get(0));
            if (factor > 1) {
                String last =
                        BigDecimal.valueOf(past.get(0)).stripTrailingZeros().toPlainString();
                candidates.doubt(o, "M30", "M30.factor", Integer.toString(factor), last);
            } else if (past.size() >= FEWEST && jumps(value.doubleValue(), past)) {
                String usual =
                        BigDecimal.valueOf(median(past)).stripTrailingZeros().toPlainString();
                candidates.doubt(o, "M27", "M27.jump", usual);
            }
        }
    }

    /** 10, 100 or 1,000 where one figure is nearly that many times the other and the larger is no small count; else 1. */
    static int factor(double value, double last) {
        double larger = Math.max(value, last);
        double smaller = Math.min(value, last);
        if (smaller <= 0 || larger < 1_000) {
            return 1;
        }
        for (int factor : new int[] {10, 100, 1_000}) {
            if (Math.abs(larger / smaller / factor - 1) < 0.02) {
                return factor;
            }
        }
        return 1;
    }

    static boolean jumps(double value, List<Double> past) {
        double median = median(past);
        List<Double> distances = past.stream().map(v -> Math.abs(v - median)).toList();
        // Counts vary by their root at least: five equal quarters do not make the sixth certain.
        double deviation = Math.max(SCALE * median(distances), Math.sqrt(Math.max(1, median)));
        // A slow trend leaves the median behind, but each step of it is small.
        double change = Math.min(Math.abs(value - median), Math.abs(value - past.get(0)));
        return change > DEVIATIONS * deviation && change > CASES;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
