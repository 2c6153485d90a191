package org.mc2cm.pipeline.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Bounds carried through the sums until nothing changes, eliminations among the sums of one table, rolling windows. */
final class Arithmetic implements Attacker {

    private static final double EPSILON = 1e-6;
    private static final int PASSES = 6;

    private final boolean eliminate;

    /** @param eliminate whether sums are also combined with each other: slower, and needed for a last word */
    Arithmetic(boolean eliminate) {
        this.eliminate = eliminate;
    }

    @Override
    public void narrow(LinkedTable table, Ranges ranges) {
        List<Equation> equations = new ArrayList<>(table.equations);
        if (eliminate) {
            equations.addAll(Elimination.derive(table, ranges));
        }
        Network network = new Network(table.cells.size(), equations);
        for (int pass = 0; pass < PASSES; pass++) {
            network.carry(ranges);
            if (!Series.narrow(table.series, ranges)) {
                return;
            }
        }
    }

    /** The equations and which cell stands in which. */
    private static final class Network {

        private final List<Equation> equations;
        private final int[][] byCell;

        Network(int cells, List<Equation> equations) {
            this.equations = equations;
            int[] sizes = new int[cells];
            for (Equation e : equations) {
                for (int c : e.cells()) {
                    sizes[c]++;
                }
            }
            byCell = new int[cells][];
            for (int c = 0; c < cells; c++) {
                byCell[c] = new int[sizes[c]];
            }
            for (int i = equations.size() - 1; i >= 0; i--) {
                for (int c : equations.get(i).cells()) {
                    byCell[c][--sizes[c]] = i;
                }
            }
        }

        void carry(Ranges ranges) {
            boolean[] waiting = new boolean[equations.size()];
            ArrayDeque<Integer> queue = new ArrayDeque<>();
            for (int i = 0; i < equations.size(); i++) {
                waiting[i] = true;
                queue.add(i);
            }
            // small steps could go on for long; a bound not reached by then is left to the elimination
            long budget = 60L * equations.size() + 10_000;
            while (!queue.isEmpty() && budget-- > 0) {
                int i = queue.remove();
                waiting[i] = false;
                for (int changed : tighten(equations.get(i), ranges)) {
                    for (int next : byCell[changed]) {
                        if (!waiting[next] && next != i) {
                            waiting[next] = true;
                            queue.add(next);
                        }
                    }
                }
            }
        }

        private static List<Integer> tighten(Equation e, Ranges r) {
            double low = e.constant();
            double high = e.constant();
            int openLow = 0;
            int openHigh = 0;
            boolean loose = false;
            for (int j = 0; j < e.cells().length; j++) {
                double min = min(e, j, r);
                double max = max(e, j, r);
                loose |= min != max;
                if (Double.isInfinite(min)) {
                    openLow++;
                } else {
                    low += min;
                }
                if (Double.isInfinite(max)) {
                    openHigh++;
                } else {
                    high += max;
                }
            }
            if (!loose || openLow > 1 && openHigh > 1) {
                return List.of();
            }
            List<Integer> changed = new ArrayList<>(2);
            for (int j = 0; j < e.cells().length; j++) {
                double min = min(e, j, r);
                double max = max(e, j, r);
                boolean ownMin = Double.isInfinite(min);
                boolean ownMax = Double.isInfinite(max);
                double othersLow = openLow - (ownMin ? 1 : 0) > 0 ? Double.NEGATIVE_INFINITY : ownMin ? low : low - min;
                double othersHigh =
                        openHigh - (ownMax ? 1 : 0) > 0 ? Double.POSITIVE_INFINITY : ownMax ? high : high - max;
                if (apply(e, j, -othersHigh, -othersLow, r)) {
                    changed.add(e.cells()[j]);
                }
            }
            return changed;
        }

        /** The term lies in [from, to]. */
        private static boolean apply(Equation e, int j, double from, double to, Ranges r) {
            double a = e.coefficients()[j];
            int c = e.cells()[j];
            double low = a > 0 ? from / a : to / a;
            double high = a > 0 ? to / a : from / a;
            boolean changed = false;
            if (low > r.low[c] + EPSILON && low <= r.high[c] + EPSILON) {
                r.low[c] = Math.min(low, r.high[c]);
                r.lowCause[c] = e;
                changed = true;
            }
            if (high < r.high[c] - EPSILON && high >= r.low[c] - EPSILON) {
                r.high[c] = Math.max(high, r.low[c]);
                r.highCause[c] = e;
                changed = true;
            }
            return changed;
        }

        private static double min(Equation e, int j, Ranges r) {
            double a = e.coefficients()[j];
            return a > 0 ? a * r.low[e.cells()[j]] : a * r.high[e.cells()[j]];
        }

        private static double max(Equation e, int j, Ranges r) {
            double a = e.coefficients()[j];
            return a > 0 ? a * r.high[e.cells()[j]] : a * r.low[e.cells()[j]];
        }
    }
}
