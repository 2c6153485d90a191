package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M29: the many names of cities. */
public final class CityNames extends Mess {

    CityNames() {
        super(
                "M29",
                Map.ofEntries(
                        Map.entry("M29.alias", Severity.NOTE),
                        Map.entry("M29.unknown", Severity.REJ_FILE),
                        Map.entry("M29.ambiguous", Severity.REJ_FILE)));
    }
}
