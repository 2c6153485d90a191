package org.mc2cm.pipeline.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The programme of some cells of a table. With the others at their true figures whatever it reaches is possible; with
 * the others left out, and every sum that has one of them, whatever it does not reach is impossible.
 */
final class Neighbourhood {

    /** Further from the truth than any class is wide: keeps the figures of the programme small. */
    private static final double FAR = 1000;

    private final LinkedTable table;
    private final Incidence incidence;
    private final double[] truth;
    private final Map<Integer, Integer> place = new HashMap<>();
    private final double[] low;
    private final double[] high;
    private final boolean whole;
    private final Program program;

    /** @param near cells that are not known exactly */
    Neighbourhood(
            LinkedTable table, Ranges ranges, Incidence incidence, double[] truth, int[] near, boolean othersTrue) {
        this.table = table;
        this.incidence = incidence;
        this.truth = truth;
        for (int i = 0; i < near.length; i++) {
            place.put(near[i], i);
        }
        Set<Integer> around = new LinkedHashSet<>();
        boolean all = true;
        int variables = near.length;
        for (int cell : near) {
            for (int constraint : incidence.constraints[cell]) {
                boolean within = Arrays.stream(incidence.cells[constraint]).allMatch(place::containsKey);
                all &= within;
                if ((othersTrue || within) && around.add(constraint)) {
                    variables += quarters(constraint);
                }
            }
        }
        whole = all;
        low = new double[variables];
        high = new double[variables];
        Arrays.fill(high, FAR);
        for (int i = 0; i < near.length; i++) {
            low[i] = Math.max(ranges.low[near[i]], truth[near[i]] - FAR);
            high[i] = Math.min(ranges.high[near[i]], truth[near[i]] + FAR);
        }
        program = new Program(low, high);
        int at = near.length;
        for (int constraint : around) {
            if (constraint < table.equations.size()) {
                sum(table.equations.get(constraint));
            } else {
                series(table.series.get(constraint - table.equations.size()), at);
            }
            at += quarters(constraint);
        }
    }

    /** Whether no sum leads out of it: then what it reaches is possible, and nothing else is. */
    boolean whole() {
        return whole;
    }

    /** A cell need not go beyond the limit. */
    void cap(int cell, double limit, boolean up) {
        int i = place.getOrDefault(cell, -1);
        if (i >= 0 && up && limit > low[i]) {
            program.high(i, Math.min(high[i], limit));
        } else if (i >= 0 && !up && limit < high[i]) {
            program.low(i, Math.max(low[i], limit));
        }
    }

    /** Where a point has the figure of one of the cells. */
    int place(int cell) {
        Integer at = place.get(cell);
        if (at == null) {
            throw new IllegalArgumentException("the programme does not have cell " + cell);
        }
        return at;
    }

    double @Nullable [] extreme(int cell, boolean up) {
        double[] objective = new double[low.length];
        objective[place(cell)] = up ? -1 : 1;
        return program.best(objective);
    }

    double @Nullable [] extreme(List<Cell> cells, boolean up) {
        double[] objective = new double[low.length];
        for (Cell c : cells) {
            Integer i = place.get(c.id);
            if (i != null) {
                objective[i] = up ? -1 : 1;
            }
        }
        return program.best(objective);
    }

    private int quarters(int constraint) {
        if (constraint < table.equations.size()) {
            return 0;
        }
        List<Cell> series = table.series.get(constraint - table.equations.size());
        return Series.index(series.get(series.size() - 1)) - Series.index(series.get(0)) + 4;
    }

    private void sum(Equation e) {
        double[] row = new double[low.length];
        double right = -e.constant();
        for (int j = 0; j < e.cells().length; j++) {
            right -= put(row, e.cells()[j], e.coefficients()[j]);
        }
        program.equality(row, right);
    }

    /** Each rolling value is the sum of its four quarters, which are not negative. */
    private void series(List<Cell> series, int from) {
        int first = Series.index(series.get(0)) - 3;
        for (Cell c : series) {
            double[] row = new double[low.length];
            double right = -put(row, c.id, 1);
            for (int back = 0; back < 4; back++) {
                row[from + Series.index(c) - first - back] -= 1;
            }
            program.equality(row, right);
        }
    }

    /** The part of a sum that is fixed; a free cell is put into the row instead. */
    private double put(double[] row, int cell, double coefficient) {
        Integer column = place.get(cell);
        if (column == null) {
            return coefficient * truth[cell];
        }
        row[column] += coefficient;
        return 0;
    }
}
