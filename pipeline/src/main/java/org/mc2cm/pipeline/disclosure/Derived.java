package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Comparison;
import org.mc2cm.pipeline.model.OtherDefinition;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.ValueKey;

/**
 * Rows made of published rows alone: women against men, migrant against other women, changes over time, and where the
 * cities' values lie. They can tell no more than those.
 */
final class Derived {

    static final String MEASURE = "MEASURE";
    static final String STAT = "STAT";

    private final Catalogue catalogue;
    private final Compared compared;
    private final Set<OtherDefinition> apart;
    /** Totals over ages, without a breakdown. */
    private final Map<ValueKey, PublishedRow> rows = new LinkedHashMap<>();

    private final Set<ValueKey> already = new HashSet<>();

    /** @param apart whose values are no part of a spread */
    Derived(
            Catalogue catalogue,
            Comparison comparison,
            Set<OtherDefinition> apart,
            Collection<PublishedRow> published) {
        this.catalogue = catalogue;
        this.apart = apart;
        this.compared = new Compared(comparison);
        for (PublishedRow row : published) {
            ValueKey k = row.key();
            if (k.dimName().equals(MEASURE) || k.dimName().equals(STAT)) {
                already.add(k);
            } else if (k.age().equals("_T") && k.dimName().isEmpty()) {
                rows.put(k, row);
            }
        }
    }

    List<PublishedRow> rows() {
        List<PublishedRow> derived = new ArrayList<>();
        Map<ValueKey, List<PublishedRow>> ofCities = new HashMap<>();
        for (PublishedRow row : rows.values()) {
            ValueKey k = row.key();
            if (k.areaLevel().equals("participant") && !apart(k)) {
                ofCities.computeIfAbsent(network(k), n -> new ArrayList<>()).add(row);
            }
            if (!refused(row)) {
                women(derived, row);
                changes(derived, row);
            }
        }
        for (ValueKey key : rows.keySet()) {
            if (key.areaLevel().equals("network")) {
                spread(derived, key, ofCities.getOrDefault(key, List.of()));
            }
        }
        return derived;
    }

    /** Whether a city counts other people than the network does: grade C stands beside no other. */
    private boolean apart(ValueKey k) {
        String residents = catalogue.indicator(k.indicator()).denominator();
        return apart.contains(new OtherDefinition(k.area(), residents, k.quarter(), k.window()));
    }

    /** A network value that is none; a survey's refused value is a missing side. */
    private static boolean refused(PublishedRow row) {
        return row.method().startsWith("refused")
                && !row.method().equals("refused-precision")
                && !row.method().equals("refused-design");
    }

    /** Women less and over men, and migrant women less other women. */
    private void women(List<PublishedRow> derived, PublishedRow row) {
        ValueKey k = row.key();
        if (!k.sex().equals("F")) {
            return;
        }
        PublishedRow men = rows.get(at(k, k.quarter(), "M", k.migstat()));
        add(derived, row, men, place(k, "_T", "GAP"), false);
        add(derived, row, men, place(k, "_T", "PARITY"), true);
        if (k.migstat().equals("MIG")) {
            PublishedRow others = rows.get(at(k, k.quarter(), "F", "NMIG"));
            add(derived, row, others, place(k, "F", "GAP_NAT"), false);
        }
    }

    private void changes(List<PublishedRow> derived, PublishedRow row) {
        ValueKey k = row.key();
        if (k.window().equals("S")) {
            return;
        }
        if (k.window().equals("Q")) {
            add(derived, row, rows.get(at(k, before(k, 1), k.sex(), k.migstat())), place(k, k.sex(), "CHANGE"), false);
        }
        add(derived, row, rows.get(at(k, before(k, 4), k.sex(), k.migstat())), place(k, k.sex(), "CHANGE_YEAR"), false);
    }

    private void add(
            List<PublishedRow> derived, PublishedRow one, @Nullable PublishedRow two, ValueKey key, boolean ratio) {
        if (two != null && !already.contains(key) && !refused(two)) {
            Indicator indicator = catalogue.indicator(key.indicator());
            derived.add(
                    ratio ? compared.ratio(key, indicator, one, two) : compared.difference(key, indicator, one, two));
        }
    }

    private void spread(List<PublishedRow> derived, ValueKey key, List<PublishedRow> cities) {
        for (Spread.Measure measure : Spread.Measure.values()) {
            ValueKey place = with(key, key.sex(), STAT, measure.name());
            if (!already.contains(place)) {
                derived.add(Spread.of(place, catalogue.indicator(key.indicator()), measure, cities));
            }
        }
    }

    private static ValueKey place(ValueKey k, String sex, String measure) {
        return with(k, sex, MEASURE, measure);
    }

    private static ValueKey with(ValueKey k, String sex, String name, String code) {
        return new ValueKey(
                k.indicator(), k.area(), k.areaLevel(), k.quarter(), k.window(), sex, k.age(), k.migstat(), name, code);
    }

    private static ValueKey at(ValueKey k, String quarter, String sex, String migstat) {
        return new ValueKey(k.indicator(), k.area(), k.areaLevel(), quarter, k.window(), sex, k.age(), migstat, "", "");
    }

    private static ValueKey network(ValueKey k) {
        return new ValueKey(
                k.indicator(), "NETWORK", "network", k.quarter(), k.window(), k.sex(), k.age(), k.migstat(), "", "");
    }

    private static String before(ValueKey k, int quarters) {
        return Quarter.parse(k.quarter()).map(q -> q.plus(-quarters).toString()).orElse("");
    }
}
