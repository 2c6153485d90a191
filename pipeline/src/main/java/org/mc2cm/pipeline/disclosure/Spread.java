package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/** Where the published values of the participants lie (statistics.md rule 11); refused under five. */
final class Spread {

    static final int FEWEST = 5;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** In the order of their codes. */
    enum Measure {
        MAX,
        MEDIAN,
        MIN
    }

    private Spread() {}

    /** @param cities the participants' rows of the same indicator, quarter, window and people */
    static PublishedRow of(ValueKey key, Indicator indicator, Measure measure, List<PublishedRow> cities) {
        List<PublishedRow> shown = cities.stream()
                .filter(r -> r.value() instanceof PublishedValue.Shown s && s.value() != null)
                .toList();
        List<BigDecimal> values = shown.stream()
                .map(r ->
                        r.value() instanceof PublishedValue.Shown s && s.value() != null ? s.value() : BigDecimal.ZERO)
                .sorted()
                .toList();
        String unit = indicator.unit();
        if (values.size() < FEWEST) {
            String method = values.isEmpty() ? "none" : "refused-cities";
            String obs = values.isEmpty() ? "O" : "N";
            return row(key, indicator, new PublishedValue.Missing(), unit, "..", obs, values.size(), method);
        }
        BigDecimal value =
                switch (measure) {
                    case MAX -> values.get(values.size() - 1);
                    case MEDIAN -> median(values);
                    case MIN -> values.get(0);
                };
        String obs = shown.stream().map(PublishedRow::obsStatus).reduce("A", Status::first);
        String display =
                value.setScale(indicator.decimals(), RoundingMode.HALF_EVEN).toPlainString();
        PublishedValue face = new PublishedValue.Shown(value, null, null, null, null);
        return row(key, indicator, face, unit, display, obs, values.size(), "none");
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int n = sorted.size();
        BigDecimal sum = sorted.get((n - 1) / 2).add(sorted.get(n / 2));
        return sum.divide(TWO);
    }

    private static PublishedRow row(
            ValueKey key,
            Indicator indicator,
            PublishedValue value,
            String unit,
            String display,
            String obs,
            int cities,
            String method) {
        return new PublishedRow(key, value, unit, display, obs, "F", indicator.sourceType(), cities, "", method);
    }
}
