package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M15: a percentage in place of its numerator and denominator. */
public final class PercentForCounts extends Mess {

    PercentForCounts() {
        super("M15", Map.ofEntries(Map.entry("M15.share", Severity.WARN)));
    }
}
