package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M27: a figure far from the usual. */
public final class ImplausibleJump extends Mess {

    ImplausibleJump() {
        super("M27", Map.ofEntries(Map.entry("M27.jump", Severity.WARN)));
    }
}
