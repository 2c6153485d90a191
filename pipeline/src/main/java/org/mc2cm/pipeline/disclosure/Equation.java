package org.mc2cm.pipeline.disclosure;

/**
 * A sum that a reader can form: the coefficients times the cells, plus the constant, are zero.
 *
 * @param cells places in the linked table; for a sum the first is the total
 */
record Equation(Kind kind, int[] cells, double[] coefficients, double constant) {

    enum Kind {
        SEX,
        AGE,
        BREAKDOWN,
        MIGSTAT,
        MEMBERS,
        WINDOW,
        NETWORK,
        /** Made from others by elimination. */
        DERIVED
    }
}
