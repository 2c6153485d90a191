package org.mc2cm.pipeline.indicators;

import static org.mc2cm.pipeline.indicators.Interval.TAIL;
import static org.mc2cm.pipeline.indicators.Interval.Z;

/** Comparisons of two values: of proportions by difference and ratio, of rates by ratio. */
public final class Gap {

    private Gap() {}

    /**
     * Newcombe's hybrid score interval of p1 - p2 (Newcombe 1998, Stat. Med. 17:873-890, method 10), as a fraction.
     *
     * @param x1 0 to n1
     * @param x2 0 to n2
     */
    public static Interval difference(double x1, double n1, double x2, double n2) {
        return difference(x1 / n1, Wilson.of(x1, n1), x2 / n2, Wilson.of(x2, n2));
    }

    /**
     * From the intervals of two values, each with what it needs of its own (Zou and Donner 2008, Stat. Med. 27:1693-1702).
     * Two domains of one sample are rarely less alike than chance makes them: taken as independent, they give an interval
     * that is wide enough.
     */
    public static Interval difference(double p1, Interval first, double p2, Interval second) {
        return new Interval(
                p1 - p2 - Math.hypot(p1 - first.lower(), second.upper() - p2),
                p1 - p2 + Math.hypot(first.upper() - p1, p2 - second.lower()));
    }

    /** The same of a ratio, on the logarithm; all values over zero. */
    public static Interval ratio(double p1, Interval first, double p2, Interval second) {
        double ratio = p1 / p2;
        double below = Math.hypot(Math.log(p1 / first.lower()), Math.log(second.upper() / p2));
        double above = Math.hypot(Math.log(first.upper() / p1), Math.log(p2 / second.lower()));
        return new Interval(ratio * Math.exp(-below), ratio * Math.exp(above));
    }

    /**
     * The same of two parts of one whole, such as women's and men's places of all: what one part gains the other may have
     * lost, so their errors are correlated (Newcombe 1998, Stat. Med. 17:2635-2650, method 10, with the correlation that
     * parts of one multinomial sample have). Parts that make the whole give 2 p1 - 1 and the score interval of p1.
     *
     * @param x1 0 to n
     * @param x2 0 to n - x1
     */
    public static Interval differenceOfParts(double x1, double x2, double n) {
        double p1 = x1 / n;
        double p2 = x2 / n;
        Interval first = Wilson.of(x1, n);
        Interval second = Wilson.of(x2, n);
        double rest = (1 - p1) * (1 - p2);
        double correlation = rest > 0 ? -Math.sqrt(p1 * p2 / rest) : -1;
        return new Interval(
                p1 - p2 - spread(p1 - first.lower(), second.upper() - p2, correlation),
                p1 - p2 + spread(first.upper() - p1, p2 - second.lower(), correlation));
    }

    private static double spread(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
    }

    /** Of x1 / x2, two parts of one whole, on the logarithm; both over zero. */
    public static Interval ratioOfParts(double x1, double x2) {
        double half = Math.exp(Z * Math.sqrt(1 / x1 + 1 / x2));
        return new Interval(x1 / x2 / half, x1 / x2 * half);
    }

    /** Standard error of the logarithm of a ratio of proportions (Katz 1978); both counts over zero. */
    public static double logStandardError(double x1, double n1, double x2, double n2) {
        return Math.sqrt((1 - x1 / n1) / x1 + (1 - x2 / n2) / x2);
    }

    /** Katz's log interval of p1 / p2; both counts over zero. */
    public static Interval parity(double x1, double n1, double x2, double n2) {
        double ratio = (x1 / n1) / (x2 / n2);
        double spread = Math.exp(Z * logStandardError(x1, n1, x2, n2));
        return new Interval(ratio / spread, ratio * spread);
    }

    /**
     * Exact conditional interval of the ratio of two rates: Clopper and Pearson's on a of a + b, then the odds times the
     * ratio of exposures. The upper limit is infinite when b is zero.
     *
     * @param a events of the first, 0 or more
     * @param exposure1 over zero
     */
    public static Interval rateRatio(double a, double exposure1, double b, double exposure2) {
        if (a + b <= 0) {
            throw new IllegalArgumentException("a ratio of rates needs at least one event");
        }
        double exposure = exposure2 / exposure1;
        double lower = a == 0 ? 0 : odds(Quantiles.beta(TAIL, a, b + 1)) * exposure;
        double upper = b == 0 ? Double.POSITIVE_INFINITY : odds(Quantiles.beta(1 - TAIL, a + 1, b)) * exposure;
        return new Interval(lower, upper);
    }

    private static double odds(double p) {
        return p / (1 - p);
    }
}
