package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Comparison;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/** Rows made of published rows alone: women less men, and changes over time. They can tell no more than those. */
final class Derived {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Catalogue catalogue;
    private final Comparison comparison;
    /** Totals over ages, without a breakdown. */
    private final Map<ValueKey, PublishedRow> rows = new LinkedHashMap<>();

    private final Set<ValueKey> already = new HashSet<>();

    Derived(Catalogue catalogue, Comparison comparison, Collection<PublishedRow> published) {
        this.catalogue = catalogue;
        this.comparison = comparison;
        for (PublishedRow row : published) {
            ValueKey k = row.key();
            if (k.dimName().equals("MEASURE")) {
                already.add(k);
            } else if (k.age().equals("_T") && k.dimName().isEmpty()) {
                rows.put(k, row);
            }
        }
    }

    List<PublishedRow> rows() {
        List<PublishedRow> derived = new ArrayList<>();
        for (PublishedRow row : rows.values()) {
            ValueKey k = row.key();
            if (row.method().startsWith("refused")) {
                continue;
            }
            if (k.sex().equals("F")) {
                add(derived, row, rows.get(at(k, k.quarter(), "M")), at(k, k.quarter(), "_T"), "GAP");
            }
            if (k.window().equals("Q")) {
                add(derived, row, rows.get(at(k, before(k, 1), k.sex())), k, "CHANGE");
            }
            add(derived, row, rows.get(at(k, before(k, 4), k.sex())), k, "CHANGE_YEAR");
        }
        return derived;
    }

    private void add(
            List<PublishedRow> derived, PublishedRow one, @Nullable PublishedRow two, ValueKey place, String measure) {
        ValueKey key = new ValueKey(
                place.indicator(),
                place.area(),
                place.areaLevel(),
                place.quarter(),
                place.window(),
                place.sex(),
                place.age(),
                place.migstat(),
                "MEASURE",
                measure);
        if (two != null && !already.contains(key) && !two.method().startsWith("refused")) {
            derived.add(compare(key, one, two));
        }
    }

    private PublishedRow compare(ValueKey key, PublishedRow one, PublishedRow two) {
        Indicator indicator = catalogue.indicator(key.indicator());
        boolean share = indicator.unit().equals("per cent");
        String unit = share ? "points" : indicator.unit();
        if (one.value() instanceof PublishedValue.Withheld || two.value() instanceof PublishedValue.Withheld) {
            return row(key, one, new PublishedValue.Withheld(null), unit, "c", "Q", "C", "none");
        }
        BigDecimal first = value(one);
        BigDecimal second = value(two);
        if (first == null || second == null) {
            return row(key, one, new PublishedValue.Missing(), unit, "..", "O", "F", "none");
        }
        BigDecimal difference = first.subtract(second);
        Comparison.Limits limits =
                share && indicator.estimator() == Indicator.Estimator.SHARE ? limits(one, two) : null;
        PublishedValue value = new PublishedValue.Shown(
                difference,
                limits == null ? null : percent(limits.lower()),
                limits == null ? null : percent(limits.upper()),
                null,
                null);
        BigDecimal display = difference.setScale(indicator.decimals(), RoundingMode.HALF_EVEN);
        return row(
                key,
                one,
                value,
                unit,
                display.signum() == 0 ? display.abs().toPlainString() : display.toPlainString(),
                Status.first(one.obsStatus(), two.obsStatus()),
                "F",
                limits == null ? "none" : "newcombe");
    }

    private Comparison.@Nullable Limits limits(PublishedRow one, PublishedRow two) {
        if (!(one.value() instanceof PublishedValue.Shown a) || !(two.value() instanceof PublishedValue.Shown b)) {
            return null;
        }
        BigDecimal x1 = a.numerator();
        BigDecimal n1 = a.denominator();
        BigDecimal x2 = b.numerator();
        BigDecimal n2 = b.denominator();
        if (x1 == null || n1 == null || x2 == null || n2 == null) {
            return null;
        }
        return comparison.difference(x1.doubleValue(), n1.doubleValue(), x2.doubleValue(), n2.doubleValue());
    }

    private static BigDecimal percent(double fraction) {
        return BigDecimal.valueOf(fraction).multiply(HUNDRED);
    }

    private static @Nullable BigDecimal value(PublishedRow row) {
        return row.value() instanceof PublishedValue.Shown shown ? shown.value() : null;
    }

    private static PublishedRow row(
            ValueKey key,
            PublishedRow like,
            PublishedValue value,
            String unit,
            String display,
            String obs,
            String conf,
            String method) {
        return new PublishedRow(
                key, value, unit, display, obs, conf, like.sourceType(), like.cities(), like.coverage(), method);
    }

    private static ValueKey at(ValueKey k, String quarter, String sex) {
        return new ValueKey(
                k.indicator(), k.area(), k.areaLevel(), quarter, k.window(), sex, k.age(), k.migstat(), "", "");
    }

    private static String before(ValueKey k, int quarters) {
        return Quarter.parse(k.quarter()).map(q -> q.plus(-quarters).toString()).orElse("");
    }
}
