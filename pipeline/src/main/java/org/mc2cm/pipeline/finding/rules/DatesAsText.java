package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M16: dates, months and quarters in words or digits. */
public final class DatesAsText extends Mess {

    DatesAsText() {
        super(
                "M16",
                Map.ofEntries(
                        Map.entry("M16.read", Severity.NOTE),
                        Map.entry("M16.date", Severity.REJ_CELL),
                        Map.entry("M16.two", Severity.REJ_CELL)));
    }
}
