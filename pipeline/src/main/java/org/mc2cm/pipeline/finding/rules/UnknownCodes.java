package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M28: words and labels in place of codes. */
public final class UnknownCodes extends Mess {

    UnknownCodes() {
        super(
                "M28",
                Map.ofEntries(
                        Map.entry("M28.alias", Severity.NOTE),
                        Map.entry("M28.unknown", Severity.REJ_ROW),
                        Map.entry("M28.near", Severity.REJ_ROW),
                        Map.entry("M28.letter", Severity.REJ_ROW),
                        Map.entry("M28.noBreakdown", Severity.REJ_ROW),
                        Map.entry("M28.noElement", Severity.REJ_ROW),
                        Map.entry("M28.element", Severity.REJ_ROW),
                        Map.entry("M28.tag", Severity.REJ_ROW),
                        Map.entry("M28.sex", Severity.REJ_ROW),
                        Map.entry("M28.yesNo", Severity.WARN)));
    }
}
