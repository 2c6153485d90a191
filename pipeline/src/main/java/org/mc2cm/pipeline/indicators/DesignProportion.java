package org.mc2cm.pipeline.indicators;

import static org.mc2cm.pipeline.indicators.Interval.TAIL;

/**
 * A weighted share of a survey (computation rule 6).
 *
 * @param share 0 to 1; NaN where nobody answered
 * @param variance of the share
 * @param respondents unweighted
 * @param cases unweighted, for whom the outcome holds
 * @param degrees PSUs less strata; respondents less one where the design is unknown
 * @param kish effective size that the weights alone leave
 * @param designKnown whether strata or PSUs were given
 * @param lonely whether a stratum has one PSU alone
 */
record DesignProportion(
        double share,
        double variance,
        int respondents,
        int cases,
        int degrees,
        double kish,
        boolean designKnown,
        boolean lonely) {

    /** Whether there is a share with a variance of its own: neither nobody nor everybody. */
    boolean varies() {
        return share > 0 && share < 1 && variance > 0 && degrees > 0;
    }

    /** Respondents over the design effect; not over the number of respondents, and by weights alone where all say the same. */
    double effective() {
        if (respondents == 0) {
            return 0;
        }
        double size = varies() ? share * (1 - share) / variance : kish;
        return Math.min(size, respondents);
    }

    /** On the logit scale with Student's t; for no and all cases Korn and Graubard's, which needs no variance. */
    Interval interval() {
        if (!varies()) {
            return publication();
        }
        double logit = Math.log(share / (1 - share));
        double half = Quantiles.student(1 - TAIL, degrees) * Math.sqrt(variance) / (share * (1 - share));
        return new Interval(inverse(logit - half), inverse(logit + half));
    }

    /** Korn and Graubard's interval (1998, Survey Methodology 24:193-201) with at most the true number of respondents. */
    Interval publication() {
        if (!varies()) {
            return exact(kish);
        }
        return exact(Math.min(share * (1 - share) / variance * adjustment(), respondents));
    }

    /** The same without that bound, as R's survey package has it. */
    Interval kornGraubard() {
        return varies() ? exact(share * (1 - share) / variance * adjustment()) : exact(kish);
    }

    private double adjustment() {
        double ratio = Quantiles.student(TAIL, Math.max(1, respondents - 1)) / Quantiles.student(TAIL, degrees);
        return ratio * ratio;
    }

    /** Clopper and Pearson's of an effective number of cases among an effective size. */
    private Interval exact(double size) {
        double x = size * share;
        double lower = x <= 0 ? 0 : Quantiles.beta(TAIL, x, size - x + 1);
        double upper = x >= size ? 1 : Quantiles.beta(1 - TAIL, x + 1, size - x);
        return new Interval(lower, upper);
    }

    private static double inverse(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
