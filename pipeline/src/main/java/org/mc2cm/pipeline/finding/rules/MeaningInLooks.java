package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M35: struck or coloured figures. */
public final class MeaningInLooks extends Mess {

    MeaningInLooks() {
        super("M35", Map.ofEntries(Map.entry("M35.struck", Severity.REJ_CELL), Map.entry("M35.colour", Severity.WARN)));
    }
}
