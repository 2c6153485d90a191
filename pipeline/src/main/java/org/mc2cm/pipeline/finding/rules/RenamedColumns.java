package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M03: a column has another name, or two have one. */
public final class RenamedColumns extends Mess {

    RenamedColumns() {
        super("M03", Map.ofEntries(Map.entry("M03.renamed", Severity.NOTE), Map.entry("M03.twice", Severity.REJ_FILE)));
    }
}
