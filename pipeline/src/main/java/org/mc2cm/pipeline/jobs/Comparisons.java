package org.mc2cm.pipeline.jobs;

import org.mc2cm.pipeline.indicators.Gap;
import org.mc2cm.pipeline.indicators.Interval;
import org.mc2cm.pipeline.model.Comparison;

/** Hands the intervals of indicators to disclosure, which may not know them. */
final class Comparisons {

    private Comparisons() {}

    static Comparison newcombe() {
        return (x1, n1, x2, n2) -> {
            Interval limits = Gap.difference(x1, n1, x2, n2);
            return new Comparison.Limits(limits.lower(), limits.upper());
        };
    }
}
