package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/** What earlier editions showed: copied for past quarters, and known to every reader. */
final class Earlier {

    private static final Comparator<Edition> ORDER = Comparator.comparing(
                    (Edition e) -> e.manifest().quarter())
            .thenComparing(e -> e.manifest().edition());

    private final List<Edition> editions;
    private final String released;
    private final Map<ValueKey, PublishedRow> copies = new TreeMap<>();

    Earlier(List<Edition> editions, IndicatorTable table) {
        this.editions = editions.stream().sorted(ORDER).toList();
        this.released = table.quarter().toString();
        sources().forEach((quarter, edition) -> edition.rows().stream()
                .filter(r -> r.key().quarter().equals(quarter))
                .forEach(r -> copies.put(r.key(), settled(r))));
        String oldest = table.quarter().plus(-11).toString();
        copies.keySet().removeIf(k -> k.quarter().compareTo(oldest) < 0);
    }

    boolean isEmpty() {
        return editions.isEmpty();
    }

    /** Whether the named quarter has no edition yet. */
    boolean first() {
        return editions.stream().noneMatch(e -> e.manifest().quarter().equals(released));
    }

    @Nullable
    PublishedRow copy(ValueKey key) {
        return copies.get(key);
    }

    /** All copied rows, derived ones too. */
    List<PublishedRow> copies() {
        return new ArrayList<>(copies.values());
    }

    /** The newest edition of each past quarter, else the newest edition that shows it. */
    private Map<String, Edition> sources() {
        Map<String, Edition> sources = new TreeMap<>();
        for (Edition e : editions) {
            e.rows().stream().map(r -> r.key().quarter()).distinct().forEach(q -> {
                Edition before = sources.get(q);
                boolean ownBefore =
                        before != null && before.manifest().quarter().equals(q);
                if (!ownBefore || e.manifest().quarter().equals(q)) {
                    sources.put(q, e);
                }
            });
        }
        sources.keySet().removeIf(q -> q.compareTo(released) >= 0);
        return sources;
    }

    /** No longer provisional. */
    private static PublishedRow settled(PublishedRow r) {
        return "P".equals(r.obsStatus())
                ? new PublishedRow(
                        r.key(),
                        r.value(),
                        r.unit(),
                        r.display(),
                        "A",
                        r.confStatus(),
                        r.sourceType(),
                        r.cities(),
                        r.coverage(),
                        r.method())
                : r;
    }

    /** Tells the cells what every earlier edition showed of them, as far as it still holds. */
    void teach(IndicatorTable table, CellBook book) {
        Map<ValueKey, IndicatorRow> rows = new HashMap<>();
        for (IndicatorRow r : table.rows()) {
            rows.put(r.key(), r);
            if (!copies.containsKey(r.key())) {
                book.cell(r.numerator()).live = true;
                book.cell(r.denominator()).live = true;
            }
        }
        for (Edition e : editions) {
            for (PublishedRow p : e.rows()) {
                Optional.ofNullable(rows.get(p.key())).ifPresent(r -> teach(p, r, book));
            }
        }
        copies.forEach((key, p) -> Optional.ofNullable(rows.get(key)).ifPresent(r -> keep(p, r, book)));
    }

    private static void teach(PublishedRow p, IndicatorRow r, CellBook book) {
        boolean r5 = p.method().endsWith("-r5");
        Cell numerator = book.cell(r.numerator());
        Cell denominator = book.cell(r.denominator());
        learn(numerator, Face.numerator(p, numerator, numerator.rule.rounds() || r5));
        learn(denominator, Face.denominator(p, denominator, denominator.rule.rounds() || r5));
    }

    /** Figures that were revised since tell nothing of the new ones. */
    private static void learn(Cell c, double[] range) {
        BigDecimal v = c.value();
        boolean holds = v == null || v.doubleValue() >= range[0] && v.doubleValue() <= range[1];
        double low = Math.max(c.knownLow, range[0]);
        double high = Math.min(c.knownHigh, range[1]);
        if (holds && low <= high) {
            c.knownLow = low;
            c.knownHigh = high;
        }
    }

    /** A cell that is only copied keeps the mark it was published with. */
    private static void keep(PublishedRow p, IndicatorRow r, CellBook book) {
        Cell c = book.cell(r.numerator());
        if (c.live || !(p.value() instanceof PublishedValue.Withheld)) {
            return;
        }
        if (c.mark == Mark.OPEN || c.mark == Mark.SMALL) {
            c.mark = p.display().startsWith("<") ? Mark.SMALL : Mark.PARTNER;
        }
    }
}
