package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M05: a column that nobody asked for; one of personal data sets the file aside. */
public final class ExtraColumns extends Mess {

    ExtraColumns() {
        super(
                "M05",
                Map.ofEntries(Map.entry("M05.extra", Severity.NOTE), Map.entry("M05.personal", Severity.REJ_FILE)));
    }
}
