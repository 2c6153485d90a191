package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M26: more than the whole, less than nothing, half a person. */
public final class ImpossibleCounts extends Mess {

    ImpossibleCounts() {
        super(
                "M26",
                Map.ofEntries(
                        Map.entry("M26.over", Severity.REJ_ROW),
                        Map.entry("M26.overNoted", Severity.NOTE),
                        Map.entry("M26.negative", Severity.REJ_ROW),
                        Map.entry("M26.decimals", Severity.REJ_ROW)));
    }
}
