package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/**
 * What the network's value of an edition and that of an earlier edition of the same quarter tell by their difference:
 * the counts of the cities that came in, went out or were corrected between them. Where one of those counts is withheld
 * the newer network value is withheld too (disclosure.md rules 9 and 12). Nothing more is asked of it: the city's own
 * rows have the company that they need, and the network's rows of the same breakdown are withheld with them.
 */
final class Superseded {

    private static final String PARTICIPANT = "participant";

    private final CellBook book;
    /** The cities' rows by the key of the network's. */
    private final Map<ValueKey, List<Integer>> cities = new HashMap<>();

    private Superseded(CellBook book) {
        this.book = book;
        for (int i = 0; i < book.rows().size(); i++) {
            ValueKey key = book.rows().get(i).key();
            if (key.areaLevel().equals(PARTICIPANT)) {
                cities.computeIfAbsent(network(key), k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** @param editions earlier ones of the quarter that is released */
    static void withhold(CellBook book, List<Edition> editions) {
        if (!editions.isEmpty()) {
            Superseded superseded = new Superseded(book);
            editions.forEach(superseded::compare);
        }
    }

    private void compare(Edition edition) {
        InOrder<PublishedRow> shown = new InOrder<>(edition.rows(), PublishedRow::key);
        PublishedRow[] then = new PublishedRow[book.rows().size()];
        for (int i = 0; i < then.length; i++) {
            then[i] = shown.at(book.rows().get(i).key());
        }
        for (int i = 0; i < then.length; i++) {
            PublishedRow old = then[i];
            if (old != null
                    && old.key().areaLevel().equals("network")
                    && old.value() instanceof PublishedValue.Shown s) {
                List<Integer> own = cities.getOrDefault(old.key(), List.of());
                judge(book.numerator(i), s.numerator(), own, book::numerator, p -> count(p, true), then);
                judge(book.denominator(i), s.denominator(), own, book::denominator, p -> count(p, false), then);
            }
        }
    }

    private static void judge(
            Cell total,
            @Nullable BigDecimal old,
            List<Integer> cities,
            Function<Integer, Cell> cell,
            Function<@Nullable PublishedRow, @Nullable BigDecimal> count,
            PublishedRow[] then) {
        BigDecimal now = total.face;
        if (!total.live || total.mark != Mark.OPEN || !total.rule.protects() || now == null || old == null) {
            return;
        }
        BigDecimal explained = BigDecimal.ZERO;
        boolean hidden = false;
        for (int city : cities) {
            Cell c = cell.apply(city);
            PublishedRow before = then[city];
            BigDecimal was = count.apply(before);
            boolean in = total.count.areas().contains(c.key.area());
            BigDecimal is = in && c.mark == Mark.OPEN ? c.face : null;
            explained = explained.add(or(is)).subtract(or(was));
            boolean withheldThen = was == null && before != null && before.value() instanceof PublishedValue.Withheld;
            // what an edition has shown once, and is still so, cannot be hidden from those who hold it
            hidden |= !shown(c) && (in && c.mark.hidden() || withheldThen);
        }
        // without rounding, a difference that the shown counts make up leaves nothing for the hidden ones
        boolean same =
                total.rounded() ? now.compareTo(old) == 0 : now.subtract(old).compareTo(explained) == 0;
        if (hidden && !same) {
            total.mark = Mark.SUPERSEDED;
        }
    }

    /** Whether an earlier edition gave its number away, and not its class alone. */
    private static boolean shown(Cell c) {
        boolean classAlone = c.knownLow <= c.rule.classLow() && c.knownHigh >= c.rule.classHigh();
        return c.seen() && !classAlone;
    }

    private static BigDecimal or(@Nullable BigDecimal count) {
        return count == null ? BigDecimal.ZERO : count;
    }

    private static @Nullable BigDecimal count(@Nullable PublishedRow row, boolean numerator) {
        if (row != null && row.value() instanceof PublishedValue.Shown s) {
            return numerator ? s.numerator() : s.denominator();
        }
        return row != null && !numerator && row.value() instanceof PublishedValue.Withheld w ? w.denominator() : null;
    }

    private static ValueKey network(ValueKey k) {
        return new ValueKey(
                k.indicator(),
                "NETWORK",
                "network",
                k.quarter(),
                k.window(),
                k.sex(),
                k.age(),
                k.migstat(),
                k.dimName(),
                k.dimCode());
    }
}
