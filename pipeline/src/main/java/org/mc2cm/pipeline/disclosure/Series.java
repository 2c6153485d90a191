package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.Quarter;

/**
 * Rolling windows of one S1 series: their unpublished quarters are non-negative, so that the running sum P obeys
 * P(t) - P(t-1) at least 0 and P(t) - P(t-4) within what is known of R4(t). Longest paths give the exact ranges.
 */
final class Series {

    private Series() {}

    /** The series among the cells; a network series breaks where its cities change. */
    static List<List<Cell>> of(List<Cell> cells) {
        Map<String, List<Cell>> by = new TreeMap<>();
        for (Cell c : cells) {
            if (c.rule.rounds() && c.rolling() && c.mark != Mark.MISSING) {
                CountKey k = c.key;
                String name = String.join(
                        "|",
                        k.area(),
                        k.scope(),
                        k.sex(),
                        k.age(),
                        k.migstat(),
                        k.dimName(),
                        k.dimCode(),
                        String.join(",", c.count.areas()));
                by.computeIfAbsent(name, n -> new ArrayList<>()).add(c);
            }
        }
        List<List<Cell>> list = new ArrayList<>();
        for (List<Cell> series : by.values()) {
            if (series.size() > 1) {
                list.add(series);
            }
        }
        return list;
    }

    /** Whether any range became narrower. */
    static boolean narrow(List<List<Cell>> all, Ranges ranges) {
        boolean changed = false;
        for (List<Cell> series : all) {
            boolean hidden = false;
            boolean known = false;
            for (Cell c : series) {
                boolean wide = ranges.width(c.id) > 8;
                hidden |= wide;
                known |= !wide || ranges.low[c.id] > 0;
            }
            if (hidden && known) {
                changed |= narrowOne(series, ranges);
            }
        }
        return changed;
    }

    private static boolean narrowOne(List<Cell> series, Ranges ranges) {
        int first = index(series.get(0)) - 4;
        double[][] most = most(series, c -> ranges.low[c.id], c -> ranges.high[c.id]);
        if (contradicts(most)) {
            return false;
        }
        boolean changed = false;
        for (Cell c : series) {
            int t = index(c) - first;
            changed |= set(c, -most[t][t - 4], most[t - 4][t], ranges);
        }
        return changed;
    }

    /** Whether the figures can be rolling sums at all; those filed by year need not be. */
    static boolean rolls(List<Cell> series, double[] figures) {
        return !contradicts(most(series, c -> figures[c.id], c -> figures[c.id]));
    }

    private static double[][] most(List<Cell> series, ToDoubleFunction<Cell> low, ToDoubleFunction<Cell> high) {
        int first = index(series.get(0)) - 4;
        int size = index(series.get(series.size() - 1)) - first + 1;
        double[][] most = new double[size][size];
        for (double[] row : most) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int i = 0; i < size; i++) {
            most[i][i] = 0;
            if (i > 0) {
                most[i][i - 1] = 0;
            }
        }
        for (Cell c : series) {
            int t = index(c) - first;
            most[t - 4][t] = Math.min(most[t - 4][t], high.applyAsDouble(c));
            most[t][t - 4] = Math.min(most[t][t - 4], -low.applyAsDouble(c));
        }
        shortest(most);
        return most;
    }

    private static boolean contradicts(double[][] most) {
        for (int i = 0; i < most.length; i++) {
            if (most[i][i] < -1e-6) {
                return true;
            }
        }
        return false;
    }

    private static boolean set(Cell c, double low, double high, Ranges r) {
        boolean changed = false;
        if (low > r.low[c.id] + 1e-6) {
            r.low[c.id] = low;
            r.lowCause[c.id] = null;
            r.bySeries[c.id] = true;
            changed = true;
        }
        if (high < r.high[c.id] - 1e-6) {
            r.high[c.id] = high;
            r.highCause[c.id] = null;
            r.bySeries[c.id] = true;
            changed = true;
        }
        return changed;
    }

    private static void shortest(double[][] d) {
        int n = d.length;
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                if (d[i][k] == Double.POSITIVE_INFINITY) {
                    continue;
                }
                for (int j = 0; j < n; j++) {
                    double through = d[i][k] + d[k][j];
                    if (through < d[i][j]) {
                        d[i][j] = through;
                    }
                }
            }
        }
    }

    static int index(Cell c) {
        Quarter q = c.key.quarter();
        return q.index();
    }
}
