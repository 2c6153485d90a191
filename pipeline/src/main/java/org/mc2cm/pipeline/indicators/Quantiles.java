package org.mc2cm.pipeline.indicators;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of the library, sharpened: its solver stops at an absolute accuracy of 1e-9. */
final class Quantiles {

    private static final int STEPS = 3;

    private Quantiles() {}

    /** @param degrees over zero */
    static double chiSquared(double probability, double degrees) {
        return sharpen(ChiSquaredDistribution.of(degrees), probability);
    }

    /** @param a over zero; @param b over zero */
    static double beta(double probability, double a, double b) {
        return sharpen(BetaDistribution.of(a, b), probability);
    }

    /** @param degrees over zero */
    static double student(double probability, double degrees) {
        return sharpen(TDistribution.of(degrees), probability);
    }

    private static double sharpen(ContinuousDistribution distribution, double probability) {
        double x = distribution.inverseCumulativeProbability(probability);
        for (int i = 0; i < STEPS; i++) {
            double density = distribution.density(x);
            if (!(density > 0) || Double.isInfinite(density)) {
                return x;
            }
            x -= (distribution.cumulativeProbability(x) - probability) / density;
        }
        return x;
    }
}
