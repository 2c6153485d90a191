package org.mc2cm.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The five figures of a row as values.csv has them; null for an empty field. */
record Figures(
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    private static final Figures NONE = new Figures(null, null, null, null, null);
    private static final PublishedValue MISSING = new PublishedValue.Missing();
    private static final PublishedValue WITHHELD = new PublishedValue.Withheld(null);

    static Figures of(PublishedValue value) {
        if (value instanceof PublishedValue.Shown s) {
            return new Figures(s.value(), s.lower(), s.upper(), s.numerator(), s.denominator());
        }
        if (value instanceof PublishedValue.Withheld w && w.denominator() != null) {
            return new Figures(null, null, null, null, w.denominator());
        }
        return NONE;
    }

    /** @throws ReleaseException for a withheld row that carries figures */
    PublishedValue published(ValueKey key, String conf) {
        boolean none = value == null && lower == null && upper == null && numerator == null;
        if (!conf.equals("F")) {
            if (!none) {
                throw new ReleaseException("values.csv: the withheld row " + key.valueId()
                        + " carries figures: this edition was changed by hand, do not use it");
            }
            return denominator == null ? WITHHELD : new PublishedValue.Withheld(denominator);
        }
        return none && denominator == null
                ? MISSING
                : new PublishedValue.Shown(value, lower, upper, numerator, denominator);
    }
}
