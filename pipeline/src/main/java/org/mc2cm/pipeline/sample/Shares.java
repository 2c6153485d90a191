package org.mc2cm.pipeline.sample;

/** Whole numbers that add up. */
final class Shares {

    private Shares() {}

    /** Splits a count by weights; the parts add up to it exactly. */
    static long[] split(long count, double... weights) {
        long[] limits = new long[weights.length];
        java.util.Arrays.fill(limits, count);
        return split(count, weights, limits);
    }

    /** The same, no part over its limit; the limits must add up to the count or more. */
    static long[] split(long count, double[] weights, long[] limits) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        long[] parts = new long[weights.length];
        long left = count;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.min(limits[i], (long) Math.floor(count * weights[i] / sum));
            left -= parts[i];
        }
        for (int i = 0; left > 0; i = (i + 1) % parts.length) {
            if (parts[i] < limits[i]) {
                parts[i]++;
                left--;
            }
        }
        return parts;
    }
}
