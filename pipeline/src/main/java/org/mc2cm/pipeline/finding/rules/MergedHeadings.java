package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M02: a heading is merged over several columns. */
public final class MergedHeadings extends Mess {

    MergedHeadings() {
        super(
                "M02",
                Map.ofEntries(Map.entry("M02.merged", Severity.NOTE), Map.entry("M02.ambiguous", Severity.REJ_FILE)));
    }
}
