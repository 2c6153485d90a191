package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/**
 * The change of the pooled value of the cities that are published in both quarters: what the change of all that reported
 * says of the cities, and not of who reported.
 *
 * @param largest the city that holds too much of a denominator, else empty
 * @param refusal empty, or why there is no value
 */
record Matched(
        int cities,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String unit,
        String largest,
        String refusal) {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int FEWEST_CITIES = 5;
    private static final BigDecimal MOST = new BigDecimal("0.6");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int QUARTERS_A_YEAR = 4;

    /** Numerators and denominators of both quarters, summed over the cities. */
    private static final class Sums {
        private BigDecimal x1 = BigDecimal.ZERO;
        private BigDecimal n1 = BigDecimal.ZERO;
        private BigDecimal x2 = BigDecimal.ZERO;
        private BigDecimal n2 = BigDecimal.ZERO;
        private BigDecimal most = BigDecimal.ZERO;
        private String largest = "";
        private int cities;

        private void add(String city, PublishedValue.Shown now, PublishedValue.Shown before) {
            BigDecimal a = now.numerator();
            BigDecimal b = now.denominator();
            BigDecimal c = before.numerator();
            BigDecimal d = before.denominator();
            if (a == null || b == null || c == null || d == null || now.value() == null || before.value() == null) {
                return;
            }
            x1 = x1.add(a);
            n1 = n1.add(b);
            x2 = x2.add(c);
            n2 = n2.add(d);
            cities++;
            if (b.compareTo(most) > 0) {
                most = b;
                largest = city;
            }
        }
    }

    static Matched of(
            Indicator indicator, String window, Map<String, PublishedRow> now, Map<String, PublishedRow> before) {
        Sums s = new Sums();
        now.forEach((city, row) -> {
            PublishedRow old = before.get(city);
            if (old != null
                    && row.value() instanceof PublishedValue.Shown a
                    && old.value() instanceof PublishedValue.Shown b) {
                s.add(city, a, b);
            }
        });
        boolean share = indicator.unit().equals("per cent");
        String unit = share ? "points" : indicator.unit();
        if (s.cities < FEWEST_CITIES || s.n1.signum() <= 0 || s.n2.signum() <= 0) {
            return new Matched(s.cities, null, null, null, unit, "", "refused-cities");
        }
        if (s.most.compareTo(s.n1.multiply(MOST)) > 0) {
            return new Matched(s.cities, null, null, null, unit, s.largest, "refused-dominance");
        }
        BigDecimal factor = BigDecimal.valueOf(
                (long) indicator.multiplier() * (indicator.annualised() && window.equals("Q") ? QUARTERS_A_YEAR : 1));
        BigDecimal value = s.x1.multiply(factor)
                .divide(s.n1, DIGITS)
                .subtract(s.x2.multiply(factor).divide(s.n2, DIGITS))
                .round(DIGITS);
        boolean counted = indicator.estimator() == Indicator.Estimator.SHARE
                && s.x1.compareTo(s.n1) <= 0
                && s.x2.compareTo(s.n2) <= 0;
        if (!counted) {
            return new Matched(s.cities, value, null, null, unit, "", "");
        }
        Interval interval = Gap.difference(
                        s.x1.doubleValue(), s.n1.doubleValue(), s.x2.doubleValue(), s.n2.doubleValue())
                .times(HUNDRED.doubleValue());
        return new Matched(
                s.cities,
                value,
                BigDecimal.valueOf(interval.lower()).round(DIGITS),
                BigDecimal.valueOf(interval.upper()).round(DIGITS),
                unit,
                "",
                "");
    }
}
