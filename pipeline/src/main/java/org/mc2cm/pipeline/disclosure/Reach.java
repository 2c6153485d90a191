package org.mc2cm.pipeline.disclosure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far each cell of a table is known to reach among the points that its reader cannot exclude. */
final class Reach {

    private static final double EPSILON = 1e-5;

    private final LinkedTable table;
    private final Ranges ranges;
    private final Incidence incidence;
    private final double[] truth;
    private final double[] least;
    private final double[] most;
    private final Exchange exchange;

    /** Starts at the true figures: a point that no reader can exclude. */
    Reach(LinkedTable table, Ranges ranges, Incidence incidence, double[] truth) {
        this.table = table;
        this.ranges = ranges;
        this.incidence = incidence;
        this.truth = truth;
        this.least = truth.clone();
        this.most = truth.clone();
        this.exchange = new Exchange(table, ranges, incidence, truth);
    }

    /** The quick way: one cell gives what another takes. */
    void exchange(Cell cell) {
        if (down(cell)) {
            exchange.reaches(cell.id, Criterion.needed(cell, least[cell.id], most[cell.id], false), least, most);
        }
        if (up(cell)) {
            exchange.reaches(cell.id, Criterion.needed(cell, least[cell.id], most[cell.id], true), least, most);
        }
    }

    /** Whether the points found leave the reader as much as he must be left. */
    boolean enough(Cell c) {
        return !down(c) && !up(c);
    }

    boolean exposed(Cell c) {
        return Criterion.fails(c, ranges);
    }

    /** The cells of which no point is known that is high, or low, enough. */
    List<Cell> wanting(List<Cell> cells, boolean up) {
        return cells.stream().filter(c -> up ? up(c) : down(c)).toList();
    }

    private boolean down(Cell c) {
        return Criterion.tooHigh(c, least[c.id], most[c.id]);
    }

    private boolean up(Cell c) {
        return Criterion.tooLow(c, least[c.id], most[c.id]);
    }

    /** Narrows the cell's range by what the sums among these cells alone exclude. */
    void impossible(Cell cell, int[] near) {
        Neighbourhood here = new Neighbourhood(table, ranges, incidence, truth, near, false);
        int at = here.place(cell.id);
        if (down(cell)) {
            double[] point = here.extreme(cell.id, false);
            note(near, here.whole() ? point : null);
            if (point != null && point[at] > ranges.low[cell.id] + EPSILON) {
                ranges.low[cell.id] = point[at];
                ranges.lowCause[cell.id] = cause(cell);
            }
        }
        if (up(cell)) {
            double[] point = here.extreme(cell.id, true);
            note(near, here.whole() ? point : null);
            if (point != null && point[at] < ranges.high[cell.id] - EPSILON) {
                ranges.high[cell.id] = point[at];
                ranges.highCause[cell.id] = cause(cell);
            }
        }
    }

    /** One point in which as many of the cells as can be are as high, or as low, as they need. */
    void stretch(List<Cell> cells, int[] near, boolean up) {
        Neighbourhood here = new Neighbourhood(table, ranges, incidence, truth, near, true);
        for (Cell c : cells) {
            // no further than needed, so that one does not take what another could have
            here.cap(c.id, Criterion.needed(c, least[c.id], most[c.id], up), up);
        }
        note(near, here.extreme(cells, up));
    }

    private void note(int[] near, double @Nullable [] point) {
        if (point == null) {
            return;
        }
        for (int i = 0; i < near.length; i++) {
            least[near[i]] = Math.min(least[near[i]], point[i]);
            most[near[i]] = Math.max(most[near[i]], point[i]);
        }
    }

    /** A sum in which something may still be given up, for those who mend. */
    private @Nullable Equation cause(Cell cell) {
        Equation some = null;
        for (int i : incidence.constraints[cell.id]) {
            if (i < table.equations.size()) {
                Equation e = table.equations.get(i);
                some = some == null ? e : some;
                if (Arrays.stream(e.cells()).anyMatch(c -> table.cells.get(c).giveable())) {
                    return e;
                }
            }
        }
        return some;
    }
}
