package org.mc2cm.pipeline.finding.rules;

import java.util.Map;

/** M17: serial numbers of days are read by the calendar of the file, in silence. */
public final class SerialDates extends Mess {

    SerialDates() {
        super("M17", Map.of());
    }
}
