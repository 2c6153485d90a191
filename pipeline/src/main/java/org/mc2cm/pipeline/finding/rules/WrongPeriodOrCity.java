package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M23: the period or the city inside is wrong, or the figures are those of last quarter. */
public final class WrongPeriodOrCity extends Mess {

    WrongPeriodOrCity() {
        super(
                "M23",
                Map.ofEntries(
                        Map.entry("M23.noCity", Severity.REJ_FILE),
                        Map.entry("M23.unknownCity", Severity.REJ_FILE),
                        Map.entry("M23.cityContradicts", Severity.REJ_FILE),
                        Map.entry("M23.noPeriod", Severity.REJ_FILE),
                        Map.entry("M23.unknownPeriod", Severity.REJ_FILE),
                        Map.entry("M23.periodContradicts", Severity.REJ_FILE),
                        Map.entry("M23.memberContradicts", Severity.REJ_FILE),
                        Map.entry("M23.member", Severity.REJ_ROW),
                        Map.entry("M23.twice", Severity.REJ_FILE),
                        Map.entry("M23.copied", Severity.WARN)));
    }
}
