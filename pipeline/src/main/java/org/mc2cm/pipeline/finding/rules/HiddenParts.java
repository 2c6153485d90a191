package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M24: hidden sheets, rows and columns. */
public final class HiddenParts extends Mess {

    HiddenParts() {
        super(
                "M24",
                Map.ofEntries(
                        Map.entry("M24.hidden_rows", Severity.NOTE),
                        Map.entry("M24.hidden_columns", Severity.NOTE),
                        Map.entry("M24.hidden_sheet", Severity.WARN),
                        Map.entry("M24.very_hidden", Severity.REJ_FILE)));
    }
}
