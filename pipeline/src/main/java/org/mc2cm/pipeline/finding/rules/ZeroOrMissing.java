package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M13: a zero that may be a missing figure, a figure beside a status that denies it. */
public final class ZeroOrMissing extends Mess {

    ZeroOrMissing() {
        super(
                "M13",
                Map.ofEntries(Map.entry("M13.zero", Severity.WARN), Map.entry("M13.contradiction", Severity.REJ_ROW)));
    }
}
