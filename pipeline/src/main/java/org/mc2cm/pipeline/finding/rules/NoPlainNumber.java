package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M33: a cell of figures with anything but one plain number. */
public final class NoPlainNumber extends Mess {

    NoPlainNumber() {
        super("M33", Map.ofEntries(Map.entry(NOT_NUMBER, Severity.REJ_CELL)));
    }
}
