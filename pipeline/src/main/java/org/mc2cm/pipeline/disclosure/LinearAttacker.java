package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * The narrowest range of every hidden cell, by linear programming.
 *
 * <p>Bounds carried through the sums come first; where the sums form no circles they are exact. For each cell left a
 * point is sought that the reader cannot exclude and that lies at the end of its class, with the cells nearest to it
 * free and all others at their true figures. A point found proves the cell safe whatever the rest may be. Where none is
 * found, the sums around the cell alone, with nothing else known, may prove it exposed. The network's cells, through
 * which cities tell of each other, are tried with all cells of their table free where those are not too many.
 */
final class LinearAttacker implements Attacker {

    /** Cells left free: few make a small programme, and mostly suffice. Rolling sums bring their quarters along. */
    private static final int[] FREE = {12, 40};

    private static final int[] FREE_ROLLING = {12};

    /** Cells that one programme can hold. */
    private static final int MOST = 400;

    private static final int MOST_ROLLING = 60;
    /** Larger tables of rolling sums take programmes of a thousand quarters each: their bounds alone are carried. */
    private static final int ROLLING_TABLE = 120;

    /** Cells whose sums are tried together without the other quarters. */
    private static final int AROUND = 60;

    private final Attacker first;

    LinearAttacker(Attacker first) {
        this.first = first;
    }

    @Override
    public void narrow(LinkedTable table, Ranges ranges) {
        first.narrow(table, ranges);
        if (!table.series.isEmpty() && table.cells.size() > ROLLING_TABLE) {
            return;
        }
        double[] truth = Truth.of(table, ranges);
        Incidence incidence = new Incidence(table, ranges, truth);
        List<Cell> asked = table.cells.stream()
                .filter(c -> incidence.tangled(c.id) && Criterion.asks(c) && !Criterion.fails(c, ranges))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        Reach reach = new Reach(table, ranges, incidence, truth);
        List<Cell> open = new ArrayList<>();
        for (Cell cell : asked) {
            if (!nearby(cell, reach, incidence, table.series.isEmpty() ? FREE : FREE_ROLLING)
                    && !reach.exposed(cell)
                    && cell.network()) {
                open.add(cell);
            }
        }
        // one exposed cell exposes others: they need no programme of their own
        first.narrow(table, ranges);
        if (asked.stream().noneMatch(c -> Criterion.fails(c, ranges))) {
            together(open, reach, incidence, table.series.isEmpty() ? MOST : MOST_ROLLING);
        }
    }

    /** Whether the cell is safe by points found near it; if not it may be exposed, or neither. */
    private static boolean nearby(Cell cell, Reach reach, Incidence incidence, int[] frees) {
        reach.exchange(cell);
        for (int free : frees) {
            if (reach.enough(cell)) {
                return true;
            }
            int[] near = incidence.near(cell.id, free);
            reach.possible(cell, near);
        }
        if (reach.enough(cell)) {
            return true;
        }
        reach.impossible(cell, incidence.around(cell.id, AROUND));
        return false;
    }

    /** All cells free. One programme stretches many cells at once; what that leaves is tried one by one. */
    private static void together(List<Cell> open, Reach reach, Incidence incidence, int limit) {
        List<Cell> left = new ArrayList<>(open);
        while (!left.isEmpty()) {
            Cell one = left.get(0);
            int[] all = incidence.near(one.id, Integer.MAX_VALUE);
            List<Cell> same = left.stream()
                    .filter(c -> incidence.component(c.id) == incidence.component(one.id))
                    .toList();
            left.removeAll(same);
            if (all.length > limit) {
                continue;
            }
            for (boolean up : new boolean[] {false, true}) {
                int before = Integer.MAX_VALUE;
                List<Cell> wanting = reach.wanting(same, up);
                while (!wanting.isEmpty() && wanting.size() < before) {
                    before = wanting.size();
                    reach.stretch(wanting, all, up);
                    wanting = reach.wanting(same, up);
                }
            }
            for (Cell cell : same) {
                if (!reach.enough(cell)) {
                    reach.impossible(cell, all);
                    if (reach.exposed(cell)) {
                        return;
                    }
                }
            }
        }
    }
}
