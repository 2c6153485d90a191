package org.mc2cm.pipeline.indicators;

import static org.mc2cm.pipeline.indicators.Interval.TAIL;

import java.util.Arrays;
import java.util.Random;

/**
 * The ratio of two domains' weighted means in one sample, such as women's pay over men's (computation rule 7). The
 * domains do not overlap.
 */
final class MeanRatio {

    static final int REPLICATES = 999;

    /** Degrees of freedom under which resampling replaces the delta method, and the skewness over which it does. */
    static final int FEW = 10;

    static final double SKEWED = 3;
    private static final int MANY = 1_000;

    private final SurveyDesign design;
    private final byte[] domain;
    private final double[] amount;
    private final double[] weight = new double[2];
    private final double[] total = new double[2];
    private final int[] respondents = new int[2];
    private final ScoreVariance scores = new ScoreVariance();

    /**
     * @param domain 1 and 2 for the two domains, 0 for others
     * @param amount over zero for members of a domain
     */
    MeanRatio(SurveyDesign design, byte[] domain, double[] amount) {
        this.design = design;
        this.domain = domain.clone();
        this.amount = amount.clone();
        for (int i = 0; i < design.size(); i++) {
            if (domain[i] > 0) {
                weight[domain[i] - 1] += design.weight()[i];
                total[domain[i] - 1] += design.weight()[i] * amount[i];
                respondents[domain[i] - 1]++;
            }
        }
        linearise();
    }

    /** Of the logarithm of the ratio: each person's score is w (y - mean) / (W mean), less for the second domain. */
    private void linearise() {
        for (int i = 0; i < design.size(); i++) {
            if (domain[i] > 0) {
                int d = domain[i] - 1;
                double mean = total[d] / weight[d];
                double score = design.weight()[i] * (amount[i] - mean) / total[d];
                scores.add(d == 0 ? score : -score);
            }
            if (design.endsPsu(i)) {
                scores.endPsu();
                if (design.endsStratum(i)) {
                    scores.endStratum();
                }
            }
        }
    }

    /** Whether both domains have members. */
    boolean defined() {
        return total[0] > 0 && total[1] > 0;
    }

    double ratio() {
        return total[0] / weight[0] / (total[1] / weight[1]);
    }

    /** @param d 0 or 1 */
    int respondents(int d) {
        return respondents[d];
    }

    double logVariance() {
        return scores.variance();
    }

    int degrees() {
        return scores.degrees();
    }

    boolean lonely() {
        return scores.lonely();
    }

    /** Over a thousand PSUs a mean is normal enough, however skewed the amounts are. */
    boolean resampled() {
        return degrees() < FEW || degrees() < MANY && skewness() > SKEWED;
    }

    /** By the delta method on the logarithm, with Student's t; the degrees of freedom must be over zero. */
    Interval delta() {
        double spread = Math.exp(Quantiles.student(1 - TAIL, degrees()) * Math.sqrt(logVariance()));
        return new Interval(ratio() / spread, ratio() * spread);
    }

    /** The larger of the domains' weighted coefficients of skewness. */
    double skewness() {
        double worst = 0;
        for (int d = 0; d < 2; d++) {
            double second = 0;
            double third = 0;
            double mean = total[d] / weight[d];
            for (int i = 0; i < design.size(); i++) {
                if (domain[i] == d + 1) {
                    double off = amount[i] - mean;
                    second += design.weight()[i] * off * off;
                    third += design.weight()[i] * off * off * off;
                }
            }
            double deviation = Math.sqrt(second / weight[d]);
            worst = deviation > 0 ? Math.max(worst, third / weight[d] / (deviation * deviation * deviation)) : worst;
        }
        return worst;
    }

    /**
     * Percentiles of replicates that draw in each stratum one PSU fewer than it has, with replacement (Rao and Wu 1988).
     * The generator is the one that Java's documentation fixes, so the same seed gives the same interval everywhere.
     *
     * @param seed stored with the survey
     */
    Interval bootstrap(long seed) {
        PsuTotals psus = PsuTotals.of(design, domain, amount);
        Random random = new Random(seed);
        double[] ratios = new double[REPLICATES];
        int kept = 0;
        for (int r = 0; r < REPLICATES; r++) {
            double[] sums = psus.draw(random);
            double ratio = sums[1] / sums[0] / (sums[3] / sums[2]);
            if (ratio > 0 && !Double.isInfinite(ratio)) {
                ratios[kept++] = ratio;
            }
        }
        double[] sorted = Arrays.copyOf(ratios, kept);
        Arrays.sort(sorted);
        return new Interval(percentile(sorted, TAIL), percentile(sorted, 1 - TAIL));
    }

    /** Of 999 the 25th and the 975th. */
    private static double percentile(double[] sorted, double probability) {
        int rank = (int) Math.round(probability * (sorted.length + 1));
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(Math.max(rank, 1), sorted.length) - 1];
    }
}
