package org.mc2cm.pipeline.indicators;

/**
 * Variance of a sum of linearised scores: PSUs drawn with replacement inside strata (Wolter 2007, chapter 6). Scores are
 * added PSU after PSU and stratum after stratum. A stratum of one PSU is centred at the overall mean of the scores, which
 * is zero (the {@code adjust} of R's survey package).
 */
final class ScoreVariance {

    private double psu;
    private boolean psuInDomain;
    private int psusOfStratum;
    private double mean;
    private double squares;
    private boolean stratumInDomain;
    private double variance;
    private int psus;
    private int strata;
    private boolean lonely;

    void add(double score) {
        psu += score;
        psuInDomain = true;
    }

    /** PSUs without a member of the domain count too, with a score of zero. */
    void endPsu() {
        psusOfStratum++;
        double step = psu - mean;
        mean += step / psusOfStratum;
        squares += step * (psu - mean);
        if (psuInDomain) {
            psus++;
            stratumInDomain = true;
        }
        psu = 0;
        psuInDomain = false;
    }

    void endStratum() {
        if (psusOfStratum == 1) {
            variance += mean * mean;
            lonely |= stratumInDomain;
        } else if (psusOfStratum > 1) {
            variance += squares * psusOfStratum / (psusOfStratum - 1);
        }
        if (stratumInDomain) {
            strata++;
        }
        psusOfStratum = 0;
        mean = 0;
        squares = 0;
        stratumInDomain = false;
    }

    double variance() {
        return variance;
    }

    /** PSUs less strata, of those that have a member of the domain. */
    int degrees() {
        return psus - strata;
    }

    /** Whether a stratum of the domain has one PSU alone. */
    boolean lonely() {
        return lonely;
    }
}
