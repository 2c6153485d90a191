package org.mc2cm.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The face of one published value. A withheld one has no place for a count: it cannot be expressed. */
public sealed interface PublishedValue {

    /**
     * A figure that may be read. {@code value} is null where the counts are shown and the rate is not ({@code n<20}).
     *
     * @param value on the scale of the unit (26.5 for 26.5 per cent)
     * @param lower lower limit of the 95 per cent interval, null where the method has none
     * @param numerator protected count, null for medians
     * @param denominator protected count
     */
    record Shown(
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator)
            implements PublishedValue {}

    /**
     * Withheld to protect the people counted. Only a denominator that is published in its own right may stand beside it.
     */
    record Withheld(@Nullable BigDecimal denominator) implements PublishedValue {}

    /** Not reported, not collected, not applicable, or refused for the network. */
    record Missing() implements PublishedValue {}
}
