package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M22: the same file twice, or a change that is no revision. */
public final class SentTwice extends Mess {

    SentTwice() {
        super(
                "M22",
                Map.ofEntries(
                        Map.entry("M22.duplicate", Severity.NOTE),
                        Map.entry("M22.unrevised", Severity.REJ_FILE),
                        Map.entry("M22.withdrawn", Severity.REJ_FILE),
                        Map.entry("M22.added", Severity.NOTE),
                        Map.entry("M22.changed", Severity.NOTE),
                        Map.entry("M22.gone", Severity.NOTE)));
    }
}
