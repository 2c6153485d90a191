package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M18: codes that a spreadsheet program made dates or long numbers of. */
public final class ChangedCodes extends Mess {

    ChangedCodes() {
        super(
                "M18",
                Map.ofEntries(
                        Map.entry("M18.date", Severity.REJ_CELL),
                        Map.entry("M18.age", Severity.REJ_CELL),
                        Map.entry("M18.scientific", Severity.REJ_CELL)));
    }
}
