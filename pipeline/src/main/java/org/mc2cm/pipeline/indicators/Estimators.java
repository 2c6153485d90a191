package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Estimator;

/**
 * Values and intervals on the scale of the indicator's unit, by the project's computation rules 1, 2, 3 and 8. Values
 * have at most 15 significant digits, half-even.
 */
public final class Estimators implements Estimator {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int QUARTERS_A_YEAR = 4;
    private static final Estimate NOTHING = new Estimate(null, null, null, "..", "none");

    private final Catalogue catalogue;

    public Estimators(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** No value where the denominator is zero, or a share's numerator is over its denominator (rule 1). */
    @Override
    public Estimate estimate(
            String indicator,
            String window,
            @Nullable BigDecimal numerator,
            BigDecimal denominator,
            List<BigDecimal> bands) {
        Indicator of = catalogue.indicators().get(indicator);
        if (of == null) {
            throw new IllegalArgumentException("no indicator " + indicator);
        }
        if (of.estimator() == Indicator.Estimator.BAND_MEDIAN) {
            return median(of, bands);
        }
        if (numerator == null || denominator.signum() <= 0 || numerator.signum() < 0) {
            return NOTHING;
        }
        return switch (of.estimator()) {
            case SHARE -> share(of, numerator, denominator);
            case RATE -> rate(of, factor(of, window), numerator, denominator);
            case RATIO -> ratio(of, factor(of, window), numerator, denominator);
            case BAND_MEDIAN, SURVEY -> NOTHING;
        };
    }

    private static Estimate share(Indicator of, BigDecimal x, BigDecimal n) {
        if (x.compareTo(n) > 0) {
            return NOTHING;
        }
        Interval interval = Wilson.of(x.doubleValue(), n.doubleValue()).times(of.multiplier());
        return estimate(of, value(x, n, of.multiplier()), interval, "wilson");
    }

    private static Estimate rate(Indicator of, int factor, BigDecimal events, BigDecimal stock) {
        double count = events.doubleValue();
        Interval interval = PoissonCount.of(count).times(factor / stock.doubleValue());
        String method = PoissonCount.isExact(count) ? "poisson-exact" : "byar";
        return estimate(of, value(events, stock, factor), interval, method);
    }

    private static Estimate ratio(Indicator of, int factor, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal value = value(numerator, denominator, factor);
        return new Estimate(value, null, null, display(of, value), "none");
    }

    private Estimate median(Indicator of, List<BigDecimal> bands) {
        List<Integer> edges = edges(of);
        if (bands.size() != edges.size() || BandMedian.band(bands) < 0) {
            return new Estimate(null, null, null, "..", "band-median");
        }
        Optional<BigDecimal> days = BandMedian.of(bands, edges);
        String display = days.map(d -> display(of, d)).orElse(">" + (edges.get(edges.size() - 1) - 1));
        return new Estimate(days.map(Estimators::plain).orElse(null), null, null, display, "band-median");
    }

    private List<Integer> edges(Indicator of) {
        String bands = catalogue.element(of.numerator()).bandDimension();
        return catalogue.dimension(bands).codes().stream()
                .map(Dimension.Code::lowerEdge)
                .filter(edge -> edge >= 0)
                .toList();
    }

    private static int factor(Indicator of, String window) {
        return of.multiplier() * (of.annualised() && "Q".equals(window) ? QUARTERS_A_YEAR : 1);
    }

    private static BigDecimal value(BigDecimal numerator, BigDecimal denominator, int factor) {
        return plain(numerator.multiply(BigDecimal.valueOf(factor)).divide(denominator, DIGITS));
    }

    private static Estimate estimate(Indicator of, BigDecimal value, Interval interval, String method) {
        BigDecimal lower = plain(new BigDecimal(interval.lower()));
        BigDecimal upper = plain(new BigDecimal(interval.upper()));
        return new Estimate(value, lower, upper, display(of, value), method);
    }

    private static String display(Indicator of, BigDecimal value) {
        return value.setScale(of.decimals(), RoundingMode.HALF_EVEN).toPlainString();
    }

    /** At most 15 significant digits, no trailing zeros, no exponent when printed plainly. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
