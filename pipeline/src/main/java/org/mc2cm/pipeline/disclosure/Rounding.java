package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.mc2cm.pipeline.model.CountKey;

/** Unbiased rounding to base 5 with a repeatable key (disclosure.md rule 6). The same cell and value round alike. */
final class Rounding {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private static final BigDecimal TWO_TO_64 = new BigDecimal(BigInteger.ONE.shiftLeft(64));

    private final Secret secret;

    Rounding(Secret secret) {
        this.secret = secret;
    }

    /**
     * @param population the element's own population, whose migstat is left out of the message
     * @return a multiple of 5, less than 5 away
     */
    BigDecimal round(CountKey key, String population, BigDecimal value) {
        return round(message(key, population, value), value);
    }

    BigDecimal round(String message, BigDecimal value) {
        BigDecimal residue = value.remainder(FIVE);
        if (residue.signum() == 0) {
            return plain(value);
        }
        BigDecimal down = value.subtract(residue);
        // u >= r/5, without dividing
        boolean goesDown = new BigDecimal(first64(message)).multiply(FIVE).compareTo(residue.multiply(TWO_TO_64)) >= 0;
        return plain(goesDown ? down : down.add(FIVE));
    }

    /** The first 64 bits of the HMAC over 2^64: in [0, 1). */
    BigDecimal uniform(String message) {
        return new BigDecimal(first64(message)).divide(TWO_TO_64);
    }

    private BigInteger first64(String message) {
        return new BigInteger(1, Arrays.copyOf(secret.hmac(message), 8));
    }

    static String message(CountKey key, String population, BigDecimal value) {
        String period = key.quarter() + ("R4".equals(key.window()) ? "/R4" : "");
        String start = String.join("|", key.area(), key.element(), period, key.sex(), key.age());
        boolean own = key.migstat().equals(population) && key.dimName().isEmpty();
        String broken = own ? "" : "|" + String.join("|", key.migstat(), key.dimName(), key.dimCode());
        return start + broken + "|" + plain(value).toPlainString();
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
