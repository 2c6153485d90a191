package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;

/** One filling of a table that its reader cannot exclude: the true one, known in the house alone. */
final class Truth {

    private Truth() {}

    /** What a city hid is what its sums leave for it, where a sum says so. */
    static double[] of(LinkedTable table, Ranges ranges) {
        double[] truth = new double[table.cells.size()];
        boolean[] known = new boolean[truth.length];
        for (Cell c : table.cells) {
            BigDecimal v = c.value();
            known[c.id] = v != null;
            truth[c.id] = v == null ? 0 : v.doubleValue();
        }
        for (Equation e : table.equations) {
            fill(e, truth, known);
        }
        for (int c = 0; c < truth.length; c++) {
            if (!known[c]) {
                truth[c] = Math.max(ranges.low[c], Math.min(ranges.high[c], truth[c]));
            }
        }
        return truth;
    }

    private static void fill(Equation e, double[] truth, boolean[] known) {
        int unknown = -1;
        double rest = e.constant();
        for (int j = 0; j < e.cells().length; j++) {
            int c = e.cells()[j];
            if (known[c]) {
                rest += e.coefficients()[j] * truth[c];
            } else if (unknown >= 0) {
                return;
            } else {
                unknown = j;
            }
        }
        if (unknown >= 0) {
            truth[e.cells()[unknown]] = -rest / e.coefficients()[unknown];
            known[e.cells()[unknown]] = true;
        }
    }
}
