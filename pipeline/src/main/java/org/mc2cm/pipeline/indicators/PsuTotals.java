package org.mc2cm.pipeline.indicators;

import java.util.Arrays;
import java.util.Random;

/** Sums of weights and of weighted amounts of two domains in each PSU, for resampling. */
final class PsuTotals {

    private static final int SUMS = 4;

    private final double[] sums;
    /** Where each stratum's PSUs begin, and the number of all. */
    private final int[] begin;

    private PsuTotals(double[] sums, int[] begin) {
        this.sums = sums;
        this.begin = begin;
    }

    static PsuTotals of(SurveyDesign design, byte[] domain, double[] amount) {
        double[] sums = new double[design.size() * SUMS];
        int[] begin = new int[design.size() + 1];
        int psu = 0;
        int stratum = 0;
        for (int i = 0; i < design.size(); i++) {
            if (domain[i] > 0) {
                int at = psu * SUMS + (domain[i] - 1) * 2;
                sums[at] += design.weight()[i];
                sums[at + 1] += design.weight()[i] * amount[i];
            }
            psu += design.endsPsu(i) ? 1 : 0;
            if (design.endsStratum(i)) {
                stratum++;
                begin[stratum] = psu;
            }
        }
        return new PsuTotals(Arrays.copyOf(sums, psu * SUMS), Arrays.copyOf(begin, stratum + 1));
    }

    /** Weight and weighted amount of the first domain, then of the second, in one replicate. */
    double[] draw(Random random) {
        double[] drawn = new double[SUMS];
        for (int h = 0; h + 1 < begin.length; h++) {
            int psus = begin[h + 1] - begin[h];
            int draws = Math.max(psus - 1, 1);
            double scale = psus > 1 ? (double) psus / draws : 1;
            for (int k = 0; k < draws; k++) {
                int at = (begin[h] + random.nextInt(psus)) * SUMS;
                for (int s = 0; s < SUMS; s++) {
                    drawn[s] += scale * sums[at + s];
                }
            }
        }
        return drawn;
    }
}
