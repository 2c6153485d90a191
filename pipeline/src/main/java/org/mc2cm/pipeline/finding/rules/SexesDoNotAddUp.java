package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M20: the sexes do not add up to their total. */
public final class SexesDoNotAddUp extends Mess {

    SexesDoNotAddUp() {
        super("M20", Map.ofEntries(Map.entry("M20.near", Severity.WARN), Map.entry("M20.differs", Severity.REJ_ROW)));
    }
}
