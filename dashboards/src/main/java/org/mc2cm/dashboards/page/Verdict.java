package org.mc2cm.dashboards.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/** What a published difference lets a sentence say. Only an interval that leaves zero out is called a change or gap. */
enum Verdict {
    MORE,
    LESS,
    UNCLEAR,
    /** a difference without an interval: a figure may be given, a direction not */
    UNTESTED,
    NONE;

    static Verdict of(@Nullable PublishedRow difference) {
        if (difference == null || !(difference.value() instanceof PublishedValue.Shown shown)) {
            return NONE;
        }
        BigDecimal lower = shown.lower();
        BigDecimal upper = shown.upper();
        if (lower == null || upper == null) {
            return shown.value() == null ? NONE : UNTESTED;
        }
        if (lower.signum() > 0) {
            return MORE;
        }
        return upper.signum() < 0 ? LESS : UNCLEAR;
    }

    boolean isClear() {
        return this == MORE || this == LESS;
    }
}
