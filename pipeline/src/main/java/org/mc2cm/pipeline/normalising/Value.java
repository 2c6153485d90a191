package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a value cell says.
 *
 * @param obsStatus A for a number, O for a blank, M, L or Q for the reserved answers
 */
record Value(
        @Nullable BigDecimal number,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String obsStatus,
        String confStatus) {

    static final Value BLANK = new Value(null, null, null, "O", "F");

    static Value of(BigDecimal number) {
        return new Value(number, null, null, "A", "F");
    }

    static Value answer(String obsStatus, String confStatus) {
        return new Value(null, null, null, obsStatus, confStatus);
    }

    static Value hidden(int low, int high) {
        return new Value(null, BigDecimal.valueOf(low), BigDecimal.valueOf(high), "Q", "A");
    }

    static Value hiddenWithoutBounds() {
        return new Value(null, null, null, "Q", "A");
    }

    boolean blank() {
        return number == null && "O".equals(obsStatus);
    }
}
