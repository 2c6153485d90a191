package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.finding.Severity;

/** M08: digits in groups that are not of three. */
public final class BrokenGroups extends Mess {

    private static final Pattern GROUPED = Pattern.compile("-?[0-9]+([ '’.,][0-9]+)+");

    BrokenGroups() {
        super("M08", Map.ofEntries(Map.entry(NOT_NUMBER, Severity.REJ_CELL)));
    }

    /** @param folded a refused text without accents and marks */
    public static boolean is(String folded) {
        return GROUPED.matcher(folded).matches();
    }
}
