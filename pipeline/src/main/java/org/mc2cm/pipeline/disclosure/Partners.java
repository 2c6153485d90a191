package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.CountKey;

/** Gives every hidden cell company until a reader who computes learns no more than its class. */
final class Partners {

    private static final int ROUNDS = 120;

    private final LinkedTable table;
    private final Rounding rounding;
    private final List<List<Equation>> byCell;
    private final Map<Integer, List<Cell>> seriesOf = new HashMap<>();
    private final Map<CountKey, Cell> byKey = new HashMap<>();
    private final Set<Equation> secondTried = new HashSet<>();
    private final @Nullable Ranges before;

    /** @param before what earlier editions alone give away, null if there are none */
    Partners(LinkedTable table, Rounding rounding, @Nullable Ranges before) {
        this.table = table;
        this.rounding = rounding;
        this.before = before;
        this.byCell = table.byCell();
        table.series.forEach(s -> s.forEach(c -> seriesOf.put(c.id, s)));
        table.cells.forEach(c -> byKey.put(c.key, c));
    }

    /** Whether the plan now holds by its own arithmetic. */
    boolean find() {
        boolean deep = false;
        for (int round = 0; round < ROUNDS; round++) {
            follow();
            Ranges ranges = Knowledge.planned(table);
            new Arithmetic(deep).narrow(table, ranges);
            List<Cell> failing = failing(ranges);
            if (failing.isEmpty()) {
                if (deep) {
                    return true;
                }
                deep = true;
            } else if (!repair(failing, ranges)) {
                return false;
            }
        }
        return false;
    }

    /** Mends what only the audit found. */
    boolean mend(List<Cell> failing, Ranges ranges) {
        return repair(failing, ranges);
    }

    private List<Cell> failing(Ranges ranges) {
        return table.cells.stream()
                .filter(c -> Criterion.fails(c, ranges) && !oldNews(c, ranges, before))
                .toList();
    }

    /** Whether earlier editions gave as much away already: nothing mends that. */
    static boolean oldNews(Cell c, Ranges now, @Nullable Ranges before) {
        return before != null
                && Criterion.fails(c, before)
                && now.low[c.id] <= before.low[c.id] + 1e-6
                && now.high[c.id] >= before.high[c.id] - 1e-6;
    }

    /** A rolling value of a city with a withheld quarter is withheld whatever its size. */
    private void follow() {
        for (Equation e : table.equations) {
            Cell rolling = table.cells.get(e.cells()[0]);
            if (e.kind() != Equation.Kind.WINDOW || rolling.network() || !rolling.live) {
                continue;
            }
            boolean withheld = false;
            for (int i = 1; i < e.cells().length; i++) {
                withheld |= table.cells.get(e.cells()[i]).mark.hidden();
            }
            if (withheld && rolling.published && (rolling.mark == Mark.OPEN || rolling.mark.tellsClass())) {
                rolling.mark = Mark.FOLLOWS;
            }
        }
    }

    private boolean repair(List<Cell> failing, Ranges ranges) {
        Map<Object, Boolean> touched = new HashMap<>();
        boolean changed = false;
        for (Cell c : failing) {
            changed |= repair(c, ranges, touched);
        }
        for (int i = 0; !changed && i < failing.size(); i++) {
            changed = lastResort(failing.get(i));
        }
        return changed;
    }

    private boolean repair(Cell c, Ranges r, Map<Object, Boolean> touched) {
        boolean changed = false;
        if (Criterion.tooHigh(c, r.low[c.id], r.high[c.id])) {
            changed = repair(c, r.lowCause[c.id], r, touched);
        }
        if (!changed && Criterion.tooLow(c, r.low[c.id], r.high[c.id])) {
            changed = repair(c, r.highCause[c.id], r, touched);
        }
        return changed;
    }

    private boolean repair(Cell c, @Nullable Equation cause, Ranges r, Map<Object, Boolean> touched) {
        if (cause == null) {
            List<Cell> series = seriesOf.get(c.id);
            return series != null
                    && r.bySeries[c.id]
                    && touched.computeIfAbsent(series, s -> onlyFourthQuarters(series));
        }
        Boolean already = touched.get(cause);
        if (already != null) {
            return already;
        }
        boolean changed = giveUp(cause, c) || alike(cause) || further(cause, c, r, touched);
        touched.put(cause, changed);
        return changed;
    }

    /** Where the sum itself has nothing left to give, the sums that pin its other cells may have. */
    private boolean further(Equation cause, Cell c, Ranges r, Map<Object, Boolean> touched) {
        for (int i : cause.cells()) {
            Cell other = table.cells.get(i);
            if (other == c || !other.mark.hidden()) {
                continue;
            }
            for (Equation next : new Equation[] {r.lowCause[i], r.highCause[i]}) {
                if (next != null && next != cause && !touched.containsKey(next)) {
                    boolean changed = giveUp(next, other);
                    touched.put(next, changed);
                    if (changed) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean giveUp(Equation e, Cell c) {
        return switch (e.kind()) {
            case NETWORK -> network(e, c);
            case WINDOW -> window(e, c);
            case AGE -> bands(e) || one(e);
            default -> one(e);
        };
    }

    /** First the network's count is rounded, then a second city given up, then the network's value. */
    private boolean network(Equation e, Cell c) {
        Cell total = table.cells.get(e.cells()[0]);
        if (total != c && total.giveable() && roundMore(total)) {
            return true;
        }
        if (secondTried.add(e) || total == c || !total.giveable()) {
            Cell second = best(e, x -> x != total);
            if (second != null) {
                give(second, e);
                return true;
            }
        }
        if (total.giveable()) {
            give(total, e);
            return true;
        }
        return false;
    }

    private boolean window(Equation e, Cell c) {
        Cell rolling = table.cells.get(e.cells()[0]);
        if (rolling != c && rolling.giveable()) {
            if (!(rolling.network() && roundMore(rolling))) {
                rolling.mark = Mark.PARTNER;
            }
            return true;
        }
        Cell quarter = rolling == c ? best(e, x -> x != rolling) : null;
        if (quarter != null) {
            quarter.mark = Mark.PARTNER;
            return true;
        }
        return false;
    }

    private boolean roundMore(Cell c) {
        BigDecimal v = c.value();
        if (c.rounded() || v == null) {
            return false;
        }
        c.extraRounded = true;
        c.face = rounding.round(c.key, c.population, v);
        return true;
    }

    /** Age bands go as a whole. */
    private boolean bands(Equation e) {
        boolean changed = false;
        for (int i = 1; i < e.cells().length; i++) {
            Cell band = table.cells.get(e.cells()[i]);
            if (band.giveable()) {
                give(band, e);
                changed = true;
            }
        }
        return changed;
    }

    private boolean one(Equation e) {
        Cell cell = best(e, x -> true);
        if (cell == null) {
            return false;
        }
        give(cell, e);
        return true;
    }

    private @Nullable Cell best(Equation e, java.util.function.Predicate<Cell> which) {
        List<Cell> candidates = new ArrayList<>();
        for (int i : e.cells()) {
            Cell c = table.cells.get(i);
            if (c.giveable() && which.test(c)) {
                candidates.add(c);
            }
        }
        boolean bySex = e.kind() == Equation.Kind.SEX || e.kind() == Equation.Kind.DERIVED;
        Cell total = table.cells.get(e.cells()[0]);
        return candidates.stream()
                .min(Comparator.<Cell>comparingInt(c -> bySex ? sexRank(c) : c == total ? 1 : 0)
                        .thenComparing(c -> zero(c))
                        .thenComparing(c -> size(c))
                        .thenComparing(c -> c.key))
                .orElse(null);
    }

    static int sexRank(Cell c) {
        return switch (c.key.sex()) {
            case "_T" -> 0;
            case "_U" -> 1;
            case "M" -> 3;
            case "F" -> 4;
            default -> 2;
        };
    }

    /** A zero is poor company: it leaves the whole sum to the other. */
    static boolean zero(Cell c) {
        return size(c).signum() == 0;
    }

    static BigDecimal size(Cell c) {
        BigDecimal v = c.value();
        return v == null ? BigDecimal.ZERO : v;
    }

    private void give(Cell c, Equation e) {
        Cell given = c;
        if (c.rolling() && c.rule.quarters() && !c.network()) {
            Cell quarter = quarterOf(c);
            given = quarter == null ? c : quarter;
        }
        given.mark = Mark.PARTNER;
        alike(e);
    }

    /** One mark for small cells and those given up for them, so that nobody can tell which is small. */
    private boolean alike(Equation e) {
        boolean changed = false;
        for (int i : e.cells()) {
            Cell c = table.cells.get(i);
            if (c.live && c.mark.tellsClass()) {
                c.mark = Mark.PARTNER;
                changed = true;
            }
        }
        return changed;
    }

    /** In place of a city's rolling value its smallest quarter goes, and the rolling one follows. */
    private @Nullable Cell quarterOf(Cell rolling) {
        for (Equation e : byCell.get(rolling.id)) {
            if (e.kind() == Equation.Kind.WINDOW && e.cells()[0] == rolling.id) {
                return best(e, x -> x != rolling);
            }
        }
        return null;
    }

    /** A series that gives itself away is shown in fourth quarters only. */
    private boolean onlyFourthQuarters(List<Cell> series) {
        boolean changed = false;
        for (Cell c : series) {
            if (c.key.quarter().number() != 4 && c.live) {
                boolean shown = c.giveable();
                if (shown || c.mark.tellsClass()) {
                    c.mark = Mark.PARTNER;
                    c.byRule = true;
                    changed = true;
                }
            }
        }
        if (!changed) {
            for (Cell c : series) {
                if (c.giveable()) {
                    c.mark = Mark.PARTNER;
                    c.byRule = true;
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean lastResort(Cell c) {
        boolean changed = false;
        for (Equation e : byCell.get(c.id)) {
            for (int i : e.cells()) {
                Cell other = table.cells.get(i);
                if (other.giveable()) {
                    give(other, e);
                    changed = true;
                }
            }
        }
        List<Cell> series = seriesOf.get(c.id);
        return changed || series != null && onlyFourthQuarters(series);
    }
}
