package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Comparison;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.PublishedValue.Shown;
import org.mc2cm.release.ValueKey;

/** One published row against another: their difference or their ratio, withheld with either side. */
final class Compared {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    /** Decimals of a printed ratio. */
    private static final int RATIO_DECIMALS = 2;

    private final Comparison comparison;

    Compared(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Shares in points with Newcombe's interval, others in their own unit without one. */
    PublishedRow difference(ValueKey key, Indicator indicator, PublishedRow one, PublishedRow two) {
        boolean percent = indicator.unit().equals("per cent");
        String unit = percent || indicator.survey() ? "points" : indicator.unit();
        BigDecimal first = value(one);
        BigDecimal second = value(two);
        if (first == null || second == null) {
            return without(key, one, two, unit);
        }
        Comparison.@Nullable Limits limits = null;
        String method = "none";
        if (indicator.survey()) {
            limits = surveyDifference(one, two);
            limits = indicator.disclosureClass().contains("S1") ? toOneDecimal(limits) : limits;
            method = "newcombe-survey";
        } else if (percent && indicator.estimator() == Indicator.Estimator.SHARE) {
            double[] c = counts(one, two);
            boolean parts = parts(key, indicator);
            limits = c == null
                    ? null
                    : scaled(parts ? ofParts(c) : comparison.difference(c[0], c[1], c[2], c[3]), HUNDRED);
            method = parts ? "newcombe-parts" : "newcombe";
        }
        return shown(key, one, two, unit, first.subtract(second), limits, method, indicator.decimals());
    }

    /** Of shares with Katz's interval, of rates with the exact conditional one; none where the second is zero. */
    PublishedRow ratio(ValueKey key, Indicator indicator, PublishedRow one, PublishedRow two) {
        BigDecimal first = value(one);
        BigDecimal second = value(two);
        if (first == null || second == null || second.signum() <= 0 || first.signum() < 0) {
            return without(key, one, two, "ratio");
        }
        double[] c = counts(one, two);
        Comparison.@Nullable Limits limits = null;
        String method = "none";
        if (indicator.survey()) {
            limits = surveyRatio(one, two);
            method = "katz-survey";
        } else if (c != null && indicator.estimator() == Indicator.Estimator.SHARE) {
            boolean parts = parts(key, indicator);
            boolean whole = Double.compare(c[1], c[3]) == 0;
            limits = !parts
                    ? comparison.ratio(c[0], c[1], c[2], c[3])
                    : whole ? comparison.ratioOfParts(c[0], c[2]) : null;
            method = parts ? "log-parts" : "katz";
        } else if (c != null && indicator.estimator() == Indicator.Estimator.RATE) {
            limits = comparison.rateRatio(c[0], c[1], c[2], c[3]);
            method = "rate-ratio-exact";
        }
        return shown(key, one, two, "ratio", first.divide(second, DIGITS), limits, method, RATIO_DECIMALS);
    }

    /** Women's and men's shares of one whole are no two samples. */
    private static boolean parts(ValueKey key, Indicator indicator) {
        return indicator.numeratorSex() == Indicator.SexRule.OVER_TOTAL
                && List.of("GAP", "PARITY").contains(key.dimCode());
    }

    /** None where the wholes differ, as the network's do when other cities give women than give men. */
    private Comparison.@Nullable Limits ofParts(double[] c) {
        return Double.compare(c[1], c[3]) == 0 ? comparison.differenceOfParts(c[0], c[2], c[1]) : null;
    }

    private static PublishedRow without(ValueKey key, PublishedRow one, PublishedRow two, String unit) {
        boolean hidden =
                one.value() instanceof PublishedValue.Withheld || two.value() instanceof PublishedValue.Withheld;
        if (one.method().equals("refused-design") || two.method().equals("refused-design")) {
            return row(key, one, new PublishedValue.Missing(), unit, "..", "N", "F", "refused-design");
        }
        return hidden
                ? row(key, one, new PublishedValue.Withheld(null), unit, "c", "Q", "C", "none")
                : row(key, one, new PublishedValue.Missing(), unit, "..", "O", "F", "none");
    }

    private static PublishedRow shown(
            ValueKey key,
            PublishedRow one,
            PublishedRow two,
            String unit,
            BigDecimal value,
            Comparison.@Nullable Limits limits,
            String method,
            int decimals) {
        BigDecimal display = value.setScale(decimals, RoundingMode.HALF_EVEN);
        PublishedValue shown = new Shown(
                value,
                limits == null ? null : BigDecimal.valueOf(limits.lower()),
                limits == null ? null : BigDecimal.valueOf(limits.upper()),
                null,
                null);
        return row(
                key,
                one,
                shown,
                unit,
                display.signum() == 0 ? display.abs().toPlainString() : display.toPlainString(),
                Status.first(one.obsStatus(), two.obsStatus()),
                "F",
                limits == null ? "none" : method);
    }

    private static Comparison.@Nullable Limits scaled(Comparison.@Nullable Limits limits, BigDecimal by) {
        return limits == null
                ? null
                : new Comparison.Limits(
                        BigDecimal.valueOf(limits.lower()).multiply(by).doubleValue(),
                        BigDecimal.valueOf(limits.upper()).multiply(by).doubleValue());
    }

    /** As the values of sensitive items are. */
    private static Comparison.@Nullable Limits toOneDecimal(Comparison.@Nullable Limits limits) {
        return limits == null ? null : new Comparison.Limits(oneDecimal(limits.lower()), oneDecimal(limits.upper()));
    }

    private static double oneDecimal(double limit) {
        return BigDecimal.valueOf(limit).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }

    private Comparison.@Nullable Limits surveyDifference(PublishedRow one, PublishedRow two) {
        Comparison.Value first = estimate(one);
        Comparison.Value second = estimate(two);
        return first == null || second == null ? null : comparison.difference(first, second);
    }

    private Comparison.@Nullable Limits surveyRatio(PublishedRow one, PublishedRow two) {
        Comparison.Value first = estimate(one);
        Comparison.Value second = estimate(two);
        return first == null || second == null ? null : comparison.ratio(first, second);
    }

    private static Comparison.@Nullable Value estimate(PublishedRow row) {
        if (!(row.value() instanceof Shown s) || s.value() == null || s.lower() == null || s.upper() == null) {
            return null;
        }
        return new Comparison.Value(
                s.value().doubleValue(), s.lower().doubleValue(), s.upper().doubleValue());
    }

    /** Numerator and denominator of both; null if one is not shown. */
    private static double @Nullable [] counts(PublishedRow one, PublishedRow two) {
        if (!(one.value() instanceof Shown a) || !(two.value() instanceof Shown b)) {
            return null;
        }
        BigDecimal x1 = a.numerator();
        BigDecimal n1 = a.denominator();
        BigDecimal x2 = b.numerator();
        BigDecimal n2 = b.denominator();
        return x1 == null || n1 == null || x2 == null || n2 == null
                ? null
                : new double[] {x1.doubleValue(), n1.doubleValue(), x2.doubleValue(), n2.doubleValue()};
    }

    private static @Nullable BigDecimal value(PublishedRow row) {
        return row.value() instanceof Shown shown ? shown.value() : null;
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
}
