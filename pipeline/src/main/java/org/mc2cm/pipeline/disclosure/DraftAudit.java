package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Estimator;
import org.mc2cm.pipeline.model.Estimator.Estimate;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/** Reads the draft as its readers will and computes what they could infer. */
final class DraftAudit {

    /** What values.csv writes. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private final Plan plan;
    private final Catalogue catalogue;
    private final Estimator estimator;
    private final Attacker attacker;
    private final Map<ValueKey, IndicatorRow> rows = new HashMap<>();

    DraftAudit(Plan plan, IndicatorTable table, Catalogue catalogue, Estimator estimator, Attacker attacker) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.estimator = estimator;
        this.attacker = attacker;
        table.rows().forEach(r -> rows.put(r.key(), r));
    }

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

    Result check(List<PublishedRow> draft, Earlier earlier) {
        Map<String, Ranges> known = new TreeMap<>();
        plan.tables.forEach((element, t) -> known.put(element, told(t)));
        List<String> damaged = new ArrayList<>();
        for (PublishedRow row : draft) {
            IndicatorRow source = rows.get(row.key());
            if (source != null) {
                read(row, source, known);
                if (earlier.copy(row.key()) == null && damaged(row)) {
                    damaged.add(row.key().valueId());
                }
            }
        }
        Map<String, List<Cell>> failing = new TreeMap<>();
        plan.tables.forEach((element, t) -> {
            Ranges r = known.getOrDefault(element, new Ranges(0));
            shares(t, known);
            attacker.narrow(t, r);
            List<Cell> cells = t.cells.stream()
                    .filter(c -> fails(c, r) && !Partners.oldNews(c, r, plan.before(element)))
                    .toList();
            if (!cells.isEmpty()) {
                failing.put(element, cells);
            }
        });
        return new Result(failing, known, damaged);
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

    private void read(PublishedRow row, IndicatorRow source, Map<String, Ranges> known) {
        boolean r5 = row.method().endsWith("-r5");
        Cell x = plan.book.cell(source.numerator());
        Cell n = plan.book.cell(source.denominator());
        Ranges rx = known.get(x.key.element());
        Ranges rn = known.get(n.key.element());
        if (rx != null && x.id >= 0) {
            know(rx, x, Face.numerator(row, x, x.rule.rounds() || r5 && x.extraRounded));
        }
        if (rn != null && n.id >= 0) {
            know(rn, n, Face.denominator(row, n, n.rule.rounds() || r5 && n.extraRounded));
        }
    }

    private static void know(Ranges r, Cell c, double[] range) {
        r.know(c.id, range[0], range[1]);
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
        if (indicator == null
                || !row.key().dimName().isEmpty() && row.key().dimName().equals("MEASURE")) {
            return false;
        }
        boolean s1 = !catalogue.classOf(indicator).quarters();
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
        if (n == null || x == null) {
            return true;
        }
        Estimate e = estimator.estimate(indicator.code(), row.key().window(), x, n, List.of());
        return !same(e.value(), shown.value()) || !same(e.lower(), shown.lower()) || !same(e.upper(), shown.upper());
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.round(DIGITS).compareTo(b.round(DIGITS)) == 0;
    }
}
