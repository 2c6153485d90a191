package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M30: units, currencies and factors of ten. */
public final class MixedUnits extends Mess {

    MixedUnits() {
        super(
                "M30",
                Map.ofEntries(
                        Map.entry("M30.unit", Severity.REJ_ROW),
                        Map.entry("M30.currency", Severity.REJ_ROW),
                        Map.entry("M30.noCurrency", Severity.REJ_ROW),
                        Map.entry("M30.factor", Severity.WARN)));
    }
}
