package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Moves one cell and lets others of its sums take up what it moved, until all sums hold again: a point that the reader
 * cannot exclude, found in microseconds where one is near.
 */
final class Exchange {

    private static final double ENOUGH = 1e-7;
    /** Steps after which a programme is the better way. */
    private static final int STEPS = 600;

    private static final int MOVED = 14;

    private final LinkedTable table;
    private final Ranges ranges;
    private final Incidence incidence;
    /** Of each equation its cells, those with the fewest other sums first. */
    private final int[][] order;
    /** What each of them is multiplied by in the sum. */
    private final double[][] weights;
    /** The same by cell and place among its constraints. */
    private final double[][] weightsOf;

    private final double[] at;
    private final double[] residue;
    private final boolean[] used;
    private final List<Integer> moved = new ArrayList<>();
    private int steps;
    private List<Integer> found = List.of();

    Exchange(LinkedTable table, Ranges ranges, Incidence incidence, double[] truth) {
        this.table = table;
        this.ranges = ranges;
        this.incidence = incidence;
        this.at = truth.clone();
        this.residue = new double[table.equations.size()];
        this.used = new boolean[at.length];
        this.order = new int[residue.length][];
        for (int e = 0; e < residue.length; e++) {
            order[e] = Arrays.stream(incidence.cells[e])
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer c) -> incidence.constraints[c].length)
                            .thenComparing(c -> -ranges.width(c)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        this.weights = new double[residue.length][];
        Arrays.setAll(
                weights,
                e -> Arrays.stream(order[e]).mapToDouble(c -> coefficient(e, c)).toArray());
        this.weightsOf = new double[at.length][];
        Arrays.setAll(weightsOf, this::weights);
    }

    private double[] weights(int cell) {
        return Arrays.stream(incidence.constraints[cell])
                .mapToDouble(i -> i < residue.length ? coefficient(i, cell) : 0)
                .toArray();
    }

    /**
     * Whether the cell can lie at the target; if so the cells moved lie where they then may.
     *
     * @param least lowered to the point found
     * @param most raised to it
     */
    boolean reaches(int cell, double target, double[] least, double[] most) {
        if (target < ranges.low[cell] - ENOUGH || target > ranges.high[cell] + ENOUGH) {
            return false;
        }
        steps = 0;
        return move(cell, target - at[cell], least, most);
    }

    /** The cells that the last point found has elsewhere than where they truly are. */
    List<Integer> moved() {
        return found;
    }

    private boolean move(int cell, double by, double[] least, double[] most) {
        double before = at[cell];
        at[cell] += by;
        used[cell] = true;
        moved.add(cell);
        boolean possible = true;
        int[] touched = incidence.constraints[cell];
        for (int i = 0; i < touched.length; i++) {
            if (touched[i] < residue.length) {
                residue[touched[i]] += weightsOf[cell][i] * by;
            } else {
                possible &= Series.rolls(table.series.get(touched[i] - residue.length), at);
            }
        }
        boolean found = possible && settle(least, most);
        for (int i = 0; i < touched.length; i++) {
            if (touched[i] < residue.length) {
                residue[touched[i]] -= weightsOf[cell][i] * by;
            }
        }
        moved.remove(moved.size() - 1);
        used[cell] = false;
        at[cell] = before;
        return found;
    }

    /** The first sum that does not hold is given another of its cells, which takes up as much as it can. */
    private boolean settle(double[] least, double[] most) {
        int open = open();
        if (open < 0) {
            found = List.copyOf(moved);
            for (int cell : moved) {
                least[cell] = Math.min(least[cell], at[cell]);
                most[cell] = Math.max(most[cell], at[cell]);
            }
            return true;
        }
        if (moved.size() >= MOVED) {
            return false;
        }
        for (int i = 0; i < order[open].length; i++) {
            int cell = order[open][i];
            if (used[cell] || ++steps > STEPS) {
                continue;
            }
            double wanted = at[cell] - residue[open] / weights[open][i];
            double can = Math.max(ranges.low[cell], Math.min(ranges.high[cell], wanted));
            if (Math.abs(can - at[cell]) > ENOUGH && move(cell, can - at[cell], least, most)) {
                return true;
            }
        }
        return false;
    }

    private int open() {
        for (int cell : moved) {
            for (int i : incidence.constraints[cell]) {
                if (i < residue.length && Math.abs(residue[i]) > ENOUGH) {
                    return i;
                }
            }
        }
        return -1;
    }

    private double coefficient(int equation, int cell) {
        Equation e = table.equations.get(equation);
        double sum = 0;
        for (int j = 0; j < e.cells().length; j++) {
            sum += e.cells()[j] == cell ? e.coefficients()[j] : 0;
        }
        return sum;
    }
}
