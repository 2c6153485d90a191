package org.mc2cm.pipeline.indicators;

/** What unequal weights cost, where nothing else is known of a design (Kish 1965; computation rule 6). */
final class Kish {

    private Kish() {}

    /**
     * Effective sample size, (sum w)² / sum w².
     *
     * @param sum over zero
     * @param sumOfSquares over zero
     */
    static double effective(double sum, double sumOfSquares) {
        return sum * sum / sumOfSquares;
    }

    /** Design effect of the weights, n over the effective size. */
    static double effect(int n, double sum, double sumOfSquares) {
        return n / effective(sum, sumOfSquares);
    }
}
