package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.pipeline.model.IndicatorTable.Unnamed;

/** Which counts are shown, rounded or withheld, element by element. */
final class Plan {

    /** Attempts that withhold no more than the sums ask for. */
    private static final int GENTLE = 4;

    final CellBook book;
    final Map<String, LinkedTable> tables = new TreeMap<>();
    private final Map<String, Ranges> before = new TreeMap<>();
    private final Rounding rounding;

    Plan(IndicatorTable table, Catalogue catalogue, Rounding rounding, Earlier earlier) {
        this.rounding = rounding;
        book = CellBook.of(table, catalogue);
        TreeMap<String, List<Cell>> byElement = book.byElement();
        byElement.values().forEach(cells -> cells.forEach(c -> c.mark = Primary.mark(c)));
        earlier.teach(book);
        byElement.values().forEach(cells -> unnamed(cells, table.unnamed()));
        byElement.values().parallelStream().forEach(cells -> cells.forEach(this::face));
        List<LinkedTable> linked = byElement.values().parallelStream()
                .map(cells -> cells.stream().filter(book::takesPart).toList())
                .filter(cells -> !cells.isEmpty())
                .map(cells -> Linking.link(cells.get(0).key.element(), cells, catalogue))
                .toList();
        linked.forEach(t -> tables.put(t.element, t));
        if (!earlier.isEmpty()) {
            List<Ranges> known = linked.parallelStream().map(Plan::before).toList();
            for (int i = 0; i < known.size(); i++) {
                before.put(linked.get(i).element, known.get(i));
            }
        }
        byElement.values().forEach(Plan::rests);
        Superseded.withhold(book, earlier.own());
        tables.values().forEach(Plan::irregular);
    }

    /** The city's own rows tell nothing; the network's, which have its counts, must not either. */
    private static void unnamed(List<Cell> cells, Set<Unnamed> unnamed) {
        for (Cell c : cells) {
            int quarters = c.rolling() ? 4 : 1;
            boolean asked = !unnamed.isEmpty()
                    && IntStream.range(0, quarters)
                            .anyMatch(back -> unnamed.contains(
                                    new Unnamed(c.key.area(), c.key.quarter().plus(-back))));
            if (asked && c.live && c.published && c.value() != null) {
                c.mark = Mark.CITY_HIDDEN;
            }
        }
    }

    private static Ranges before(LinkedTable linked) {
        Ranges known = Knowledge.before(linked);
        new Arithmetic(false).narrow(linked, known);
        return known;
    }

    @Nullable
    Ranges before(String element) {
        return before.get(element);
    }

    /**
     * Gives all hidden counts company, and shows again what that turned out not to need; shares whose rounded numerator
     * passes its denominator are withheld.
     */
    void protect() {
        protect(true);
    }

    private void protect(boolean giveBack) {
        Set<String> todo = new LinkedHashSet<>(tables.keySet());
        for (int round = 0; round < 5 && !todo.isEmpty(); round++) {
            for (List<LinkedTable> together :
                    Turns.of(todo.stream().map(this::table).toList())) {
                together.parallelStream().forEach(t -> {
                    boolean holds = new Partners(t, rounding, before.get(t.element)).find();
                    if (holds && giveBack) {
                        GivingBack.giveBack(t);
                    }
                });
            }
            todo = crossed();
        }
    }

    /**
     * Withholds more where the audit found something: first what the sums ask for, then the failing quarters of the
     * element, then all of it.
     *
     * @param attempt from 1
     * @return false if there is nothing more to withhold
     */
    boolean mend(DraftAudit.Result found, int attempt) {
        boolean changed = false;
        if (attempt > GENTLE) {
            for (var e : found.failing().entrySet()) {
                changed |= withhold(table(e.getKey()), e.getValue(), attempt > GENTLE + 1);
            }
            if (changed) {
                protect(false);
            }
            return changed;
        }
        for (var e : found.failing().entrySet()) {
            Ranges ranges = found.ranges().get(e.getKey());
            if (ranges != null) {
                changed |= new Partners(table(e.getKey()), rounding, before.get(e.getKey())).mend(e.getValue(), ranges);
            }
        }
        if (changed) {
            protect(false);
        }
        return changed;
    }

    private static boolean withhold(LinkedTable t, List<Cell> failing, boolean all) {
        boolean changed = false;
        for (Cell c : t.cells) {
            boolean near = failing.stream().anyMatch(f -> f.key.quarter().equals(c.key.quarter()));
            if (c.giveable() && (all || near)) {
                c.mark = Mark.PARTNER;
                changed = true;
            }
        }
        return changed;
    }

    LinkedTable table(String element) {
        LinkedTable t = tables.get(element);
        if (t == null) {
            throw new IllegalArgumentException("no table of " + element);
        }
        return t;
    }

    private void face(Cell c) {
        BigDecimal v = c.value();
        if (v != null && c.published) {
            c.face = c.rule.rounds() ? rounding.round(c.key, c.population, v) : Rounding.plain(v);
        }
    }

    private Set<String> crossed() {
        Set<String> elements = new LinkedHashSet<>();
        for (LinkedTable t : tables.values()) {
            for (Cell c : t.cells) {
                BigDecimal x = c.face;
                BigDecimal n = c.whole == null ? null : c.whole.face;
                if (c.mark == Mark.OPEN && c.live && x != null && n != null && x.compareTo(n) > 0) {
                    c.mark = Mark.PARTNER;
                    c.byRule = true;
                    elements.add(t.element);
                }
            }
        }
        return elements;
    }

    /** The rest of a share is a count too. */
    private static void rests(List<Cell> all) {
        for (Cell c : all) {
            BigDecimal x = c.value();
            BigDecimal n = c.whole == null ? null : c.whole.value();
            if (c.mark == Mark.OPEN && c.live && x != null && n != null) {
                BigDecimal rest = n.subtract(x);
                if (rest.signum() >= 0 && c.rule.small(rest)) {
                    c.mark = Mark.REST;
                }
            }
        }
    }

    /** Irregular migrants are never what the other statuses leave of the total: two more are withheld. */
    private static void irregular(LinkedTable t) {
        for (Equation e : t.equations) {
            if (e.kind() != Equation.Kind.MIGSTAT || t.cells.get(e.cells()[0]).network()) {
                continue;
            }
            List<Cell> parts = new ArrayList<>();
            for (int i = 1; i < e.cells().length; i++) {
                parts.add(t.cells.get(e.cells()[i]));
            }
            boolean left = parts.stream().anyMatch(c -> c.remainder || "IRR".equals(c.key.migstat()));
            long hidden =
                    parts.stream().filter(c -> c.published && c.mark.hidden()).count();
            if (left && t.cells.get(e.cells()[0]).key.migstat().equals("MIG")) {
                parts.stream()
                        .filter(Cell::giveable)
                        .sorted(Comparator.<Cell, Boolean>comparing(Partners::zero)
                                .thenComparing(Partners::size)
                                .thenComparing(c -> c.key))
                        .limit(Math.max(0, 2 - hidden))
                        .forEach(c -> c.mark = Mark.PARTNER);
            }
        }
    }
}
