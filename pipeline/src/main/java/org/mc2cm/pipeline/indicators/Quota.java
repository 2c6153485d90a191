package org.mc2cm.pipeline.indicators;

import java.math.BigInteger;

/** A least share, kept as an exact fraction: 49.6 per cent is not a half. */
record Quota(long numerator, long denominator) {

    Quota {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
        }
    }

    /** @param of over zero */
    boolean isMet(long held, long of) {
        if (held < 0 || of <= 0 || held > of) {
            throw new IllegalArgumentException("a share needs 0 <= x <= n and n > 0: " + held + " of " + of);
        }
        BigInteger got = BigInteger.valueOf(held).multiply(BigInteger.valueOf(denominator));
        return got.compareTo(BigInteger.valueOf(of).multiply(BigInteger.valueOf(numerator))) >= 0;
    }
}
