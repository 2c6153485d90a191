package org.mc2cm.pipeline.finding.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M06: a decimal comma that the workbook does not declare. */
public final class DecimalComma extends Mess {

    DecimalComma() {
        super("M06", Map.ofEntries(Map.entry("M06.comma", Severity.NOTE)));
    }

    /** Whether the last mark of a number with decimals is a comma. */
    public static boolean is(String text, BigDecimal value) {
        return value.scale() > 0 && text.lastIndexOf(',') > text.lastIndexOf('.');
    }
}
