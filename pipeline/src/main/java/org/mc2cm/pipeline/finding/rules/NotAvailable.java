package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M12: the many ways to say that there is no figure. */
public final class NotAvailable extends Mess {

    NotAvailable() {
        super("M12", Map.ofEntries(Map.entry("M12.answer", Severity.WARN), Map.entry("M12.unsure", Severity.REJ_CELL)));
    }
}
