package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The narrowest range of every hidden cell, by linear programming.
 *
 * <p>Bounds carried through the sums come first; where the sums form no circles they are exact. In each part of a table
 * that no sum leads out of, one programme then seeks a point that the reader cannot exclude and at which as many cells
 * as can be lie at the end of their class: such a point proves all of them safe. Cells that no point serves get a
 * programme of their own, which is exact. A part too large for that has its cells tried one by one, against the sums
 * around them alone.
 */
final class LinearAttacker implements Attacker {

    /** Cells that one programme can hold. */
    private static final int MOST = 400;

    private static final int MOST_ROLLING = 60;

    /** Cells whose sums are tried together without the other quarters. */
    private static final int AROUND = 60;

    private final Attacker first;

    LinearAttacker(Attacker first) {
        this.first = first;
    }

    @Override
    public void narrow(LinkedTable table, Ranges ranges) {
        first.narrow(table, ranges);
        double[] truth = Truth.of(table, ranges);
        Incidence incidence = new Incidence(table, ranges, truth);
        List<Cell> asked = table.cells.stream()
                .filter(c -> incidence.tangled(c.id) && Criterion.asks(c) && !Criterion.fails(c, ranges))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        Reach reach = new Reach(table, ranges, incidence, truth);
        int limit = table.series.isEmpty() ? MOST : MOST_ROLLING;
        for (List<Cell> same : byComponent(asked, incidence)) {
            int[] all = incidence.near(same.get(0).id, Integer.MAX_VALUE);
            if (all.length <= limit) {
                together(same, all, reach);
            } else {
                same.forEach(c -> around(c, reach, incidence));
            }
        }
        // one exposed cell exposes others
        first.narrow(table, ranges);
    }

    private static Collection<List<Cell>> byComponent(List<Cell> asked, Incidence incidence) {
        Map<Integer, List<Cell>> components = new TreeMap<>();
        asked.forEach(c -> components
                .computeIfAbsent(incidence.component(c.id), k -> new ArrayList<>())
                .add(c));
        return components.values();
    }

    /** In a part too large for one programme: the sums around the cell alone, with nothing else known. */
    private static void around(Cell cell, Reach reach, Incidence incidence) {
        reach.exchange(cell);
        if (!reach.enough(cell)) {
            reach.impossible(cell, incidence.around(cell.id, AROUND));
        }
    }

    /** All cells free. One programme stretches many cells at once; what that leaves is tried one by one. */
    private static void together(List<Cell> same, int[] all, Reach reach) {
        stretch(same, all, reach);
        for (Cell cell : same) {
            if (!reach.enough(cell)) {
                reach.impossible(cell, all);
                if (reach.exposed(cell)) {
                    return;
                }
            }
        }
    }

    private static void stretch(List<Cell> cells, int[] free, Reach reach) {
        for (boolean up : new boolean[] {false, true}) {
            int before = Integer.MAX_VALUE;
            List<Cell> wanting = reach.wanting(cells, up);
            while (!wanting.isEmpty() && wanting.size() < before) {
                before = wanting.size();
                reach.stretch(wanting, free, up);
                wanting = reach.wanting(cells, up);
            }
        }
    }
}
