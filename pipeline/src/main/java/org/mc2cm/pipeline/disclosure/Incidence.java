package org.mc2cm.pipeline.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which cells stand together in a sum or a series, and which parts of a table have nothing to do with each other. */
final class Incidence {

    private static final double FIXED = 1e-6;
    private static final int[] NONE = {};

    /** Cells that are not known exactly, by constraint: first the equations, then the series. */
    final int[][] cells;

    final int[][] constraints;
    private final int equations;
    private final int[] component;
    private final BitSet tangled = new BitSet();

    /** @param truth figures that obey the sums; a series that they do not obey is none */
    Incidence(LinkedTable table, Ranges ranges, double[] truth) {
        equations = table.equations.size();
        cells = new int[equations + table.series.size()][];
        for (int i = 0; i < equations; i++) {
            cells[i] = Arrays.stream(table.equations.get(i).cells())
                    .filter(c -> ranges.width(c) > FIXED)
                    .distinct()
                    .toArray();
        }
        for (int i = 0; i < table.series.size(); i++) {
            List<Cell> series = table.series.get(i);
            cells[equations + i] = Series.rolls(series, truth)
                    ? series.stream()
                            .mapToInt(c -> c.id)
                            .filter(c -> ranges.width(c) > FIXED)
                            .toArray()
                    : NONE;
        }
        constraints = turned(table.cells.size(), cells);
        component = new int[table.cells.size()];
        Arrays.fill(component, -1);
        for (int c = 0; c < component.length; c++) {
            if (component[c] < 0 && ranges.width(c) > FIXED) {
                spread(c);
            }
        }
    }

    private static int[][] turned(int size, int[][] cells) {
        List<List<Integer>> by = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            by.add(new ArrayList<>());
        }
        for (int i = 0; i < cells.length; i++) {
            for (int c : cells[i]) {
                by.get(c).add(i);
            }
        }
        return by.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * Whether the sums around the cell form circles. Where they do not, bounds that no single sum narrows any further
     * are the narrowest there are, and no programme is needed.
     */
    boolean tangled(int cell) {
        return component[cell] >= 0 && tangled.get(component[cell]);
    }

    /** Cells of different numbers have no sum in common, however long the way. */
    int component(int cell) {
        return component[cell];
    }

    /**
     * The cell and those nearest to it, at most so many, in the order of their distance: those that sums lead to, and
     * then those of other quarters.
     */
    int[] near(int cell, int most) {
        return near(cell, most, true);
    }

    /** Only those that sums lead to. */
    int[] around(int cell, int most) {
        return near(cell, most, false);
    }

    private int[] near(int cell, int most, boolean quarters) {
        BitSet seen = new BitSet();
        int[] found = new int[Math.min(most, component.length)];
        int count = 1;
        found[0] = cell;
        seen.set(cell);
        int bySeries = 0;
        for (int at = 0; at < count || quarters && bySeries < count; ) {
            boolean sums = at < count;
            int from = sums ? found[at++] : found[bySeries++];
            for (int constraint : constraints[from]) {
                for (int next : constraint < equations == sums ? cells[constraint] : NONE) {
                    if (count < found.length && !seen.get(next)) {
                        seen.set(next);
                        found[count++] = next;
                    }
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** A tree has one place less than it has links. */
    private void spread(int start) {
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        BitSet seen = new BitSet();
        component[start] = start;
        int members = 0;
        int links = 0;
        while (!queue.isEmpty()) {
            int cell = queue.remove();
            members++;
            for (int constraint : constraints[cell]) {
                links++;
                if (seen.get(constraint)) {
                    continue;
                }
                seen.set(constraint);
                for (int next : cells[constraint]) {
                    if (component[next] < 0) {
                        component[next] = start;
                        queue.add(next);
                    }
                }
            }
        }
        tangled.set(start, links != members + seen.cardinality() - 1);
    }
}
