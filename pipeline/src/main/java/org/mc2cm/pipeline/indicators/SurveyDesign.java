package org.mc2cm.pipeline.indicators;

import java.util.Arrays;

/**
 * How respondents were drawn: each in its stratum and PSU, by rising strata and in them by rising PSUs.
 *
 * @param stratum numbers that rise
 * @param psu numbers that rise; another number in another stratum
 * @param weight each over zero and finite
 * @param known whether strata or PSUs were given at all
 */
record SurveyDesign(int[] stratum, int[] psu, double[] weight, boolean known) {

    SurveyDesign {
        for (int i = 0; i < weight.length; i++) {
            if (!(weight[i] > 0) || Double.isInfinite(weight[i])) {
                throw new IllegalArgumentException("a weight that is not over zero, at " + i);
            }
            if (i > 0 && (stratum[i] < stratum[i - 1] || psu[i] < psu[i - 1])) {
                throw new IllegalArgumentException("respondents out of order at " + i);
            }
        }
    }

    /** Every respondent by itself, with a weight: nothing is known of strata and PSUs. */
    static SurveyDesign unknown(double[] weight) {
        int[] psu = new int[weight.length];
        Arrays.setAll(psu, i -> i);
        return new SurveyDesign(new int[weight.length], psu, weight, false);
    }

    int size() {
        return weight.length;
    }

    boolean endsPsu(int i) {
        return i == weight.length - 1 || psu[i + 1] != psu[i] || stratum[i + 1] != stratum[i];
    }

    boolean endsStratum(int i) {
        return i == weight.length - 1 || stratum[i + 1] != stratum[i];
    }
}
