package org.mc2cm.pipeline.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The text of a number that a file holds in binary. */
final class Decimals {

    private Decimals() {}

    /** The fewest digits, from 15 on, that give the same double again; the same on every version of Java. */
    static String literal(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == number) {
                return plain(shorter);
            }
        }
        return plain(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean legible = stripped.precision() - stripped.scale() <= 21 && stripped.scale() <= 30;
        return legible ? stripped.toPlainString() : stripped.toString();
    }
}
