package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows again what was given up for others and is no longer needed, the most useful first. Of each cell that a reader
 * must be left in doubt of, two fillings of the table are known that he cannot exclude: one with it low enough, one with
 * it high enough. A cell is shown only if there are such fillings in which it has its true figure, so that nothing is
 * shown that an audit would have to take back.
 */
final class GivingBack {

    /** Cells of the largest part of a table that is looked at; in larger ones the audit has the only word. */
    private static final int MOST = 40;

    /** Programmes that one pass over a table may solve. */
    private static final int PROGRAMMES = 24;

    private static final double MOVED = 1e-7;

    /** Headlines before breakdowns, women first and totals last as they were given up, the largest first. */
    private static final Comparator<Cell> WORTH = Comparator.<Cell>comparingInt(
                    c -> c.key.dimName().isEmpty() && c.key.age().equals("_T") ? 0 : 1)
            .thenComparing(Partners::sexRank, Comparator.reverseOrder())
            .thenComparing(Partners::size, Comparator.reverseOrder())
            .thenComparing(c -> c.key);

    private final LinkedTable table;
    private final List<List<Equation>> byCell;
    private final Ranges ranges;
    private final double[] truth;
    /** The truth but while fillings of one cell are sought. */
    private final double[] least;

    private final double[] most;
    private final Incidence incidence;
    private final Exchange exchange;
    private final Set<Integer> ruled = new HashSet<>();
    /** Of each cell what its two fillings move; empty where none were found. */
    private final Map<Integer, Set<Integer>> proofs = new HashMap<>();
    /** Of each cell those whose fillings move it. */
    private final Map<Integer, Set<Integer>> leaning = new HashMap<>();
    /** Parts of the table with a cell of which no fillings were found: nothing is shown there. */
    private final Set<Integer> doubtful = new HashSet<>();

    private int programmes;

    private GivingBack(LinkedTable table) {
        this.table = table;
        this.byCell = table.byCell();
        this.ranges = Knowledge.planned(table);
        this.truth = Truth.of(table, ranges);
        this.least = truth.clone();
        this.most = truth.clone();
        this.incidence = new Incidence(table, ranges, truth);
        this.exchange = new Exchange(table, ranges, incidence, truth);
    }

    /** @return how many cells are shown again */
    static int giveBack(LinkedTable table) {
        if (table.cells.stream().noneMatch(GivingBack::secondary)) {
            return 0;
        }
        return new GivingBack(table).run();
    }

    private int run() {
        rules();
        List<Cell> candidates = table.cells.stream()
                .filter(c -> secondary(c) && !ruled.contains(c.id) && near(c))
                .sorted(WORTH)
                .toList();
        prove(candidates);
        int given = 0;
        for (Cell c : candidates) {
            if (c.mark == Mark.PARTNER && quartersOpen(c) && show(c)) {
                given++;
            }
        }
        return given;
    }

    /** Given up for others alone: not small itself, and by no rule that speaks of it. */
    private static boolean secondary(Cell c) {
        return c.mark == Mark.PARTNER && c.live && c.published && !c.byRule && c.value() != null && !c.small();
    }

    /** Age bands go as a whole, and irregular migrants never are what is left of a total. */
    private void rules() {
        for (Equation e : table.equations) {
            boolean stays =
                    switch (e.kind()) {
                        case AGE -> parts(e).stream().anyMatch(c -> c.published && c.mark.hidden() && !secondary(c));
                        case MIGSTAT -> true;
                        default -> false;
                    };
            if (stays) {
                parts(e).forEach(c -> ruled.add(c.id));
            }
        }
    }

    private List<Cell> parts(Equation e) {
        return IntStream.range(1, e.cells().length)
                .mapToObj(i -> table.cells.get(e.cells()[i]))
                .toList();
    }

    /** A city's rolling value follows its quarters. */
    private boolean quartersOpen(Cell c) {
        return byCell.get(c.id).stream()
                .filter(e -> e.kind() == Equation.Kind.WINDOW && e.cells()[0] == c.id && !c.network())
                .allMatch(e -> parts(e).stream().noneMatch(q -> q.mark.hidden()));
    }

    private void prove(List<Cell> candidates) {
        Set<Integer> parts = new HashSet<>();
        candidates.forEach(c -> parts.add(incidence.component(c.id)));
        for (Cell c : table.cells) {
            if (Criterion.asks(c) && parts.contains(incidence.component(c.id))) {
                Set<Integer> moved = fillings(c);
                if (moved == null) {
                    doubtful.add(incidence.component(c.id));
                } else {
                    lean(c.id, moved);
                }
            }
        }
    }

    private boolean near(Cell c) {
        return incidence.near(c.id, MOST + 1).length <= MOST;
    }

    private void lean(int cell, Set<Integer> moved) {
        proofs.getOrDefault(cell, Set.of())
                .forEach(m -> leaning.getOrDefault(m, new HashSet<>()).remove(cell));
        proofs.put(cell, moved);
        moved.forEach(m -> leaning.computeIfAbsent(m, k -> new TreeSet<>()).add(cell));
    }

    private boolean show(Cell c) {
        if (doubtful.contains(incidence.component(c.id))) {
            return false;
        }
        List<Cell> shown = together(c);
        List<Runnable> undo = new ArrayList<>();
        for (Cell s : shown) {
            double low = ranges.low[s.id];
            double high = ranges.high[s.id];
            Mark mark = s.mark;
            undo.add(() -> {
                ranges.low[s.id] = low;
                ranges.high[s.id] = high;
                s.mark = mark;
            });
            s.mark = Mark.OPEN;
            double[] face = Face.count(s.face, s.rule, s.rounded());
            ranges.know(s.id, face[0], face[1]);
        }
        boolean safe = stillSafe(shown);
        if (!safe) {
            undo.forEach(Runnable::run);
        }
        return safe;
    }

    /** With the bands of one age go the others, with a quarter the rolling values that then have none hidden. */
    private List<Cell> together(Cell c) {
        Set<Cell> shown = new LinkedHashSet<>(List.of(c));
        for (Equation e : byCell.get(c.id)) {
            if (e.kind() == Equation.Kind.AGE && e.cells()[0] != c.id) {
                parts(e).stream().filter(GivingBack::secondary).forEach(shown::add);
            }
        }
        for (Cell s : List.copyOf(shown)) {
            for (Equation e : byCell.get(s.id)) {
                Cell rolling = table.cells.get(e.cells()[0]);
                if (e.kind() == Equation.Kind.WINDOW
                        && rolling.mark == Mark.FOLLOWS
                        && rolling.live
                        && parts(e).stream().noneMatch(q -> q.mark.hidden() && !shown.contains(q))) {
                    shown.add(rolling);
                }
            }
        }
        return List.copyOf(shown);
    }

    private boolean stillSafe(List<Cell> shown) {
        Set<Integer> again = new TreeSet<>();
        shown.forEach(s -> again.addAll(leaning.getOrDefault(s.id, Set.of())));
        Map<Integer, Set<Integer>> found = new TreeMap<>();
        for (int cell : again) {
            Cell c = table.cells.get(cell);
            Set<Integer> moved = Criterion.asks(c) ? fillings(c) : Set.of();
            if (moved == null) {
                return false;
            }
            found.put(cell, moved);
        }
        found.forEach(this::lean);
        return true;
    }

    /** The cells that a low and a high enough filling move; null where none were found. */
    private @Nullable Set<Integer> fillings(Cell c) {
        Set<Integer> moved = new TreeSet<>();
        for (boolean up : new boolean[] {false, true}) {
            double needed = Criterion.needed(c, least[c.id], most[c.id], up);
            double target = up ? Math.min(needed, ranges.high[c.id]) : Math.max(needed, ranges.low[c.id]);
            boolean lacks = up ? target > most[c.id] : target < least[c.id];
            if (lacks && exchange.reaches(c.id, target, least, most)) {
                moved.addAll(exchange.moved());
            }
        }
        boolean found = enough(c, least[c.id], most[c.id]);
        for (int m : moved) {
            least[m] = truth[m];
            most[m] = truth[m];
        }
        return found ? moved : programme(c);
    }

    private static boolean enough(Cell c, double least, double most) {
        return !Criterion.tooHigh(c, least, most) && !Criterion.tooLow(c, least, most);
    }

    /** The same by a programme in which only the cells nearby move. */
    private @Nullable Set<Integer> programme(Cell c) {
        if (++programmes > PROGRAMMES) {
            return null;
        }
        int[] near = incidence.near(c.id, MOST);
        Neighbourhood here = new Neighbourhood(table, ranges, incidence, truth, near, true);
        double[] low = here.extreme(c.id, false);
        double[] high = here.extreme(c.id, true);
        if (low == null || high == null) {
            return null;
        }
        if (!enough(c, low[here.place(c.id)], high[here.place(c.id)])) {
            return null;
        }
        Set<Integer> moved = new TreeSet<>();
        for (int i = 0; i < near.length; i++) {
            if (Math.abs(low[i] - truth[near[i]]) > MOVED || Math.abs(high[i] - truth[near[i]]) > MOVED) {
                moved.add(near[i]);
            }
        }
        return moved;
    }
}
