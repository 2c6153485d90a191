package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Estimator;
import org.mc2cm.pipeline.model.Estimator.Estimate;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/** Reads the draft as its readers will and computes what they could infer. */
final class DraftAudit {

    /** What values.csv writes. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private final Plan plan;
    private final Catalogue catalogue;
    private final Estimator estimator;
    private final Attacker attacker;
    /** Tables that passed need no second attack while their rows tell the same. */
    private final Map<String, Attack> passed = new ConcurrentSkipListMap<>();

    DraftAudit(Plan plan, Catalogue catalogue, Estimator estimator, Attacker attacker) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.estimator = estimator;
        this.attacker = attacker;
    }

    private record Attack(Ranges told, Ranges narrowed) {}

    /**
     * @param failing the cells that could be inferred, by element, with what was inferred
     * @param damaged ids of rows that break a rule by themselves
     */
    record Result(Map<String, List<Cell>> failing, Map<String, Ranges> ranges, List<String> damaged) {

        boolean passed() {
            return failing.isEmpty() && damaged.isEmpty();
        }

        List<String> names() {
            TreeSet<String> names = new TreeSet<>(damaged);
            failing.values().forEach(cells -> cells.forEach(c -> names.add(c.name())));
            return new ArrayList<>(names);
        }
    }

    /**
     * What the rows give away together.
     *
     * @param draft by rising keys
     */
    Result check(List<PublishedRow> draft, Earlier earlier) {
        Map<String, Ranges> known = new TreeMap<>();
        plan.tables.forEach((element, t) -> known.put(element, told(t)));
        InOrder<PublishedRow> rows = new InOrder<>(draft, PublishedRow::key);
        List<IndicatorRow> sources = plan.book.rows();
        for (int i = 0; i < sources.size(); i++) {
            PublishedRow row = rows.at(sources.get(i).key());
            if (row != null) {
                read(row, plan.book.numerator(i), plan.book.denominator(i), known);
            }
        }
        Map<String, List<Cell>> failing = new ConcurrentSkipListMap<>();
        for (List<LinkedTable> together : Turns.of(plan.tables.values())) {
            together.parallelStream().forEach(t -> attack(t, known, failing));
        }
        return new Result(failing, known, List.of());
    }

    /**
     * The same of what was written and read back, and each row by itself.
     *
     * @param derived rows that are made of other rows alone, by rising keys: no further rows may stand in the draft
     */
    Result checkWritten(List<PublishedRow> read, Earlier earlier, List<PublishedRow> derived) {
        Result sums = check(read, earlier);
        List<String> damaged = new ArrayList<>(damaged(read, earlier));
        damaged.addAll(strays(read, earlier, derived));
        return new Result(sums.failing(), sums.ranges(), damaged);
    }

    /** Medians, extremes, gaps and changes that do not follow from the rows shown could hold a hidden one. */
    private List<String> strays(List<PublishedRow> read, Earlier earlier, List<PublishedRow> derived) {
        InOrder<IndicatorRow> sources = new InOrder<>(plan.book.rows(), IndicatorRow::key);
        InOrder<PublishedRow> made = new InOrder<>(derived, PublishedRow::key);
        List<String> strays = new ArrayList<>();
        for (PublishedRow row : read) {
            if (sources.at(row.key()) == null && earlier.copy(row.key()) == null) {
                PublishedRow same = made.at(row.key());
                if (same == null || !sameForm(same, row)) {
                    strays.add(row.key().valueId());
                }
            }
        }
        return strays;
    }

    private static boolean sameForm(PublishedRow a, PublishedRow b) {
        if (!a.display().equals(b.display())) {
            return false;
        }
        if (a.value() instanceof PublishedValue.Shown one && b.value() instanceof PublishedValue.Shown two) {
            return same(one.value(), two.value())
                    && same(one.lower(), two.lower())
                    && same(one.upper(), two.upper())
                    && same(one.numerator(), two.numerator())
                    && same(one.denominator(), two.denominator());
        }
        return a.value().equals(b.value());
    }

    private void attack(LinkedTable t, Map<String, Ranges> known, Map<String, List<Cell>> failing) {
        Ranges r = known.getOrDefault(t.element, new Ranges(0));
        shares(t, known);
        Attack before = passed.get(t.element);
        if (before != null && before.told().same(r)) {
            r.take(before.narrowed());
            return;
        }
        Ranges told = r.copy();
        attacker.narrow(t, r);
        List<Cell> cells = t.cells.stream()
                .filter(c -> fails(c, r) && !Partners.oldNews(c, r, plan.before(t.element)))
                .toList();
        if (cells.isEmpty()) {
            passed.put(t.element, new Attack(told, r.copy()));
        } else {
            failing.put(t.element, cells);
        }
    }

    private List<String> damaged(List<PublishedRow> draft, Earlier earlier) {
        return draft.parallelStream()
                .filter(r -> damaged(r) && earlier.copy(r.key()) == null)
                .map(r -> r.key().valueId())
                .toList();
    }

    /** By truth, not by the plan: a small count must be hidden whatever its mark says. */
    private static boolean fails(Cell c, Ranges r) {
        if (!c.live && !c.remainder && c.mark != Mark.UNPUBLISHED && !c.mark.hidden()) {
            return false;
        }
        boolean smallAndOpen = c.small() && c.mark == Mark.OPEN;
        return smallAndOpen || Criterion.fails(c, r);
    }

    private static Ranges told(LinkedTable t) {
        Ranges r = new Ranges(t.cells.size());
        t.cells.forEach(c -> r.know(c.id, c.knownLow, c.knownHigh));
        return r;
    }

    private static void read(PublishedRow row, Cell x, Cell n, Map<String, Ranges> known) {
        boolean r5 = row.method().endsWith("-r5");
        if (x.id >= 0) {
            know(known.get(x.key.element()), x, Face.numerator(row, x, x.rule.rounds() || r5 && x.extraRounded));
        }
        if (n.id >= 0) {
            know(known.get(n.key.element()), n, Face.denominator(row, n, n.rule.rounds() || r5 && n.extraRounded));
        }
    }

    private static void know(@Nullable Ranges r, Cell c, double[] range) {
        if (r != null) {
            r.know(c.id, range[0], range[1]);
        }
    }

    private static void shares(LinkedTable t, Map<String, Ranges> known) {
        Ranges r = known.get(t.element);
        for (Cell c : t.cells) {
            Cell whole = c.whole;
            Ranges other = whole == null ? null : known.get(whole.key.element());
            if (r != null && whole != null && other != null && whole.id >= 0) {
                r.know(c.id, 0, other.high[whole.id]);
            }
        }
    }

    /** What a single row may not say: a quarter of S1, a value that is not that of its own counts. */
    private boolean damaged(PublishedRow row) {
        Indicator indicator = catalogue.indicators().get(row.key().indicator());
        String name = row.key().dimName();
        if (indicator == null || name.equals(Derived.MEASURE) || name.equals(Derived.STAT)) {
            return false;
        }
        boolean s1 =
                !catalogue.classOf(indicator).quarters() && !row.key().window().equals("S");
        if (s1 && row.key().window().equals("Q")) {
            return true;
        }
        if (!(row.value() instanceof PublishedValue.Shown shown) || shown.value() == null) {
            return false;
        }
        BigDecimal n = shown.denominator();
        BigDecimal x = shown.numerator();
        if (indicator.estimator() == Indicator.Estimator.BAND_MEDIAN) {
            return x != null;
        }
        if (indicator.survey()) {
            return x != null || n == null || tooExact(indicator, shown);
        }
        if (n == null || x == null) {
            return true;
        }
        Estimate e = estimator.estimate(indicator.code(), row.key().window(), x, n, List.of());
        return !same(e.value(), shown.value()) || !same(e.lower(), shown.lower()) || !same(e.upper(), shown.upper());
    }

    /** A sensitive item has one decimal, and its respondents are rounded. */
    private boolean tooExact(Indicator indicator, PublishedValue.Shown shown) {
        if (!catalogue.classOf(indicator).zeroHidden()) {
            return false;
        }
        BigDecimal n = shown.denominator();
        return Stream.of(shown.value(), shown.lower(), shown.upper()).anyMatch(v -> v != null && v.scale() > 1)
                || n != null && n.remainder(BigDecimal.valueOf(5)).signum() != 0;
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.round(DIGITS).compareTo(b.round(DIGITS)) == 0;
    }
}
