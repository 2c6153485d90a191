package org.mc2cm.pipeline.publishing.exports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.ValueKey;

/** The rows that pages and charts are drawn from: all ages, the indicator's own population, the window that pages show. */
final class Headline {

    static final String NETWORK = "NETWORK";
    private static final String ALL = "_T";
    private static final String MIGRANTS = "MIG";
    private static final List<String> SEXES = List.of("F", "M", ALL);

    private final Edition edition;
    private final Map<String, String> windows = new TreeMap<>();
    /** Indicators whose own population is migrants. */
    private final Set<String> ofMigrants = new TreeSet<>();

    private final List<PublishedRow> rows;

    Headline(Edition edition) {
        this.edition = edition;
        Map<String, String> classes = edition.indicators().stream()
                .collect(Collectors.toMap(PublishedIndicator::code, PublishedIndicator::disclosureClass));
        List<PublishedRow> plain = edition.rows(r -> r.key().dimName().isEmpty()
                && r.key().age().equals(ALL)
                && SEXES.contains(r.key().sex())
                && (r.key().migstat().equals(MIGRANTS) || r.key().migstat().equals(ALL)));
        for (PublishedRow row : plain) {
            ValueKey key = row.key();
            boolean rolling = classes.getOrDefault(key.indicator(), "").equals("S1");
            windows.merge(key.indicator(), key.window(), (one, other) -> preferred(one, other, rolling));
            if (key.migstat().equals(MIGRANTS)) {
                ofMigrants.add(key.indicator());
            }
        }
        rows = plain.stream()
                .filter(r -> ownWindow(r.key()) && ownPopulation(r.key()))
                .toList();
    }

    /** Four quarters for protected indicators, else the quarter, else four quarters, else a survey's wave. */
    private static String preferred(String one, String other, boolean rolling) {
        List<String> order = rolling ? List.of("R4", "Q", "S") : List.of("Q", "R4", "S");
        return order.indexOf(one) <= order.indexOf(other) ? one : other;
    }

    private boolean ownWindow(ValueKey key) {
        return key.window().equals(windows.get(key.indicator()));
    }

    private boolean ownPopulation(ValueKey key) {
        return key.migstat().equals(ofMigrants.contains(key.indicator()) ? MIGRANTS : ALL);
    }

    /** Every quarter, women, men and all, in the order of values.csv. */
    List<PublishedRow> rows() {
        return rows;
    }

    List<PublishedRow> of(String quarter) {
        return rows.stream().filter(r -> r.key().quarter().equals(quarter)).toList();
    }

    /** Published differences of the released quarter, such as the gap between women and men. */
    List<PublishedRow> measures() {
        String quarter = edition.manifest().quarter();
        return edition.rows(r -> r.key().dimName().equals("MEASURE")
                && r.key().quarter().equals(quarter)
                && r.key().age().equals(ALL)
                && ownWindow(r.key())
                && ownPopulation(r.key()));
    }

    static Map<String, List<PublishedRow>> by(List<PublishedRow> rows, Function<ValueKey, String> part) {
        return rows.stream()
                .collect(Collectors.groupingBy(r -> part.apply(r.key()), TreeMap::new, Collectors.toList()));
    }
}
