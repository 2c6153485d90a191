package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.finding.Severity;

/** M25: formulas, errors in place of values, links to other files. */
public final class Formulas extends Mess {

    private static final Pattern ERROR = Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)|Err:[0-9]{3}");

    Formulas() {
        super(
                "M25",
                Map.ofEntries(
                        Map.entry("M25.cached", Severity.NOTE),
                        Map.entry("M25.noValue", Severity.REJ_CELL),
                        Map.entry("M25.external", Severity.WARN),
                        Map.entry(NOT_NUMBER, Severity.REJ_CELL)));
    }

    /** Whether a text is an error that a formula left. */
    public static boolean isError(String text) {
        return ERROR.matcher(text).matches();
    }
}
