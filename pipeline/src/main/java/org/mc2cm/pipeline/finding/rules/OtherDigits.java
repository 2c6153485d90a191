package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.finding.Severity;

/** M09: digits of several scripts in one cell. */
public final class OtherDigits extends Mess {

    private static final Pattern OTHER = Pattern.compile(".*[\\p{Nd}&&[^0-9]].*");

    OtherDigits() {
        super(
                "M09",
                Map.ofEntries(Map.entry("M09.mixed", Severity.REJ_CELL), Map.entry(NOT_NUMBER, Severity.REJ_CELL)));
    }

    /** Whether a refused text has digits of another script. */
    public static boolean is(String text) {
        return OTHER.matcher(text).matches();
    }
}
