package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M19: totals among the rows are checks. */
public final class TotalsAmongRows extends Mess {

    TotalsAmongRows() {
        super(
                "M19",
                Map.ofEntries(
                        Map.entry("M19.total", Severity.NOTE),
                        Map.entry("M19.column", Severity.NOTE),
                        Map.entry("M19.differs", Severity.WARN),
                        Map.entry("M19.bands", Severity.WARN),
                        Map.entry("mapping.incomplete", Severity.REJ_ROW)));
    }
}
