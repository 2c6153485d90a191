package org.mc2cm.pipeline.indicators;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Median of single values with the narrowest symmetrical interval of order statistics whose exact binomial coverage is 95
 * per cent or more (computation rule 8). Fewer than six values have no such interval.
 *
 * @param rank of the lower order statistic, from 1; 0 where there is no interval
 * @param coverage exact; NaN without an interval
 */
record OrderMedian(double median, int rank, double lower, double upper, double coverage) {

    private static final double LEVEL = 0.95;

    /** @param values one or more */
    static OrderMedian of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        int rank = 0;
        while (rank + 1 <= n / 2 && coverage(n, rank + 1) >= LEVEL) {
            rank++;
        }
        return rank == 0
                ? new OrderMedian(median, 0, Double.NaN, Double.NaN, Double.NaN)
                : new OrderMedian(median, rank, sorted[rank - 1], sorted[n - rank], coverage(n, rank));
    }

    private static double coverage(int n, int rank) {
        return 1 - 2 * BinomialDistribution.of(n, 0.5).cumulativeProbability(rank - 1);
    }
}
