package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M21: one figure in two rows. */
public final class DuplicateRows extends Mess {

    DuplicateRows() {
        super("M21", Map.ofEntries(Map.entry("M21.same", Severity.NOTE), Map.entry("M21.different", Severity.REJ_ROW)));
    }
}
