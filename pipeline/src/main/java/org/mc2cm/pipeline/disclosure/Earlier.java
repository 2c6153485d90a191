package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final List<Edition> editions;
    private final String released;
    private final TreeMap<ValueKey, PublishedRow> copies = new TreeMap<>();

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

    /** Earlier editions of the quarter that is released. */
    List<Edition> own() {
        return editions.stream()
                .filter(e -> e.manifest().quarter().equals(released))
                .toList();
    }

    @Nullable
    PublishedRow copy(ValueKey key) {
        return copies.get(key);
    }

    /** All copied rows, derived ones too, by key. */
    SortedMap<ValueKey, PublishedRow> copies() {
        return Collections.unmodifiableSortedMap(copies);
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
    void teach(CellBook book) {
        InOrder<PublishedRow> copied = new InOrder<>(copies.values(), PublishedRow::key);
        for (int i = 0; i < book.rows().size(); i++) {
            PublishedRow copy = copied.at(book.rows().get(i).key());
            if (copy == null) {
                book.numerator(i).live = true;
                book.denominator(i).live = true;
            }
        }
        for (Edition e : editions) {
            InOrder<PublishedRow> shown = new InOrder<>(e.rows(), PublishedRow::key);
            for (int i = 0; i < book.rows().size(); i++) {
                PublishedRow p = shown.at(book.rows().get(i).key());
                if (p != null) {
                    teach(p, book.numerator(i), book.denominator(i));
                }
            }
        }
        InOrder<PublishedRow> kept = new InOrder<>(copies.values(), PublishedRow::key);
        for (int i = 0; i < book.rows().size(); i++) {
            PublishedRow p = kept.at(book.rows().get(i).key());
            if (p != null) {
                keep(p, book.numerator(i), book.denominator(i));
                keepRounding(p, book.numerator(i), book.denominator(i));
            }
        }
    }

    private static void teach(PublishedRow p, Cell numerator, Cell denominator) {
        learn(numerator, Face.numerator(p, numerator, numerator.rule.rounds() || rounded(p, true)));
        learn(denominator, Face.denominator(p, denominator, denominator.rule.rounds() || rounded(p, false)));
    }

    /** A copied network count that was rounded stays so: taken for exact, it would contradict the cities' counts. */
    private static void keepRounding(PublishedRow p, Cell numerator, Cell denominator) {
        numerator.extraRounded |= numerator.network() && !numerator.rule.rounds() && rounded(p, true);
        denominator.extraRounded |= denominator.network() && !denominator.rule.rounds() && rounded(p, false);
    }

    /** Whether the row says that its counts were rounded, and this one may have been. */
    private static boolean rounded(PublishedRow p, boolean numerator) {
        if (!p.method().endsWith("-r5") || !(p.value() instanceof PublishedValue.Shown shown)) {
            return false;
        }
        BigDecimal count = numerator ? shown.numerator() : shown.denominator();
        return count != null && count.remainder(FIVE).signum() == 0;
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
    private static void keep(PublishedRow p, Cell numerator, Cell denominator) {
        if (!(p.value() instanceof PublishedValue.Withheld)) {
            return;
        }
        if (!numerator.live && (numerator.mark == Mark.OPEN || numerator.mark == Mark.SMALL)) {
            numerator.mark = p.display().startsWith("<") ? Mark.SMALL : Mark.PARTNER;
        }
        // a display speaks of the numerator alone: of a small denominator nobody was told its class
        if (!denominator.live && denominator.mark == Mark.SMALL) {
            denominator.mark = Mark.PARTNER;
        }
    }
}
