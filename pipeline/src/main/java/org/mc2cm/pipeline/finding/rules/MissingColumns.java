package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M04: a needed column is missing, or a heading or a label of a mapping has moved. */
public final class MissingColumns extends Mess {

    MissingColumns() {
        super(
                "M04",
                Map.ofEntries(
                        Map.entry("M04.missing", Severity.REJ_FILE),
                        Map.entry("M04.moved", Severity.REJ_FILE),
                        Map.entry("M04.label", Severity.WARN),
                        Map.entry("M04.absent", Severity.NOTE),
                        Map.entry("M04.blank", Severity.WARN),
                        Map.entry("M04.nothing", Severity.REJ_FILE)));
    }
}
