package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M01: the header of a sheet is not where it was, or not there. */
public final class HeaderPlace extends Mess {

    HeaderPlace() {
        super(
                "M01",
                Map.ofEntries(
                        Map.entry("M01.lower", Severity.NOTE),
                        Map.entry("M01.again", Severity.NOTE),
                        Map.entry("M01.noHeader", Severity.REJ_FILE),
                        Map.entry("M01.noSheet", Severity.REJ_FILE),
                        Map.entry("M01.version", Severity.REJ_FILE)));
    }
}
