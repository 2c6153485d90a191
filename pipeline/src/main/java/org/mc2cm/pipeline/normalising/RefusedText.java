package org.mc2cm.pipeline.normalising;

import java.util.Set;
import java.util.regex.Pattern;

/** Which of the known messes a text in a value cell is, so that its finding carries the right code. */
final class RefusedText {

    private static final Pattern OTHER_DIGITS = Pattern.compile(".*[\\p{Nd}&&[^0-9]].*");
    private static final Pattern PERCENT = Pattern.compile(".*[%٪].*");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([ '’.,][0-9]{3})+([.,][0-9]+)?");
    private static final Set<String> NO_VALUE =
            Set.of("n/d", "nd", "n.d.", "n/a", "na", "nc", "-", "..", "...", "…", ":", "s/d", "غير متوفر", "لا ينطبق");

    private RefusedText() {}

    static String rule(String text) {
        String folded = Fold.fold(text);
        if (NO_VALUE.contains(folded) || NO_VALUE.contains(text)) {
            return "M12";
        }
        if (OTHER_DIGITS.matcher(text).matches()) {
            return "M09";
        }
        if (PERCENT.matcher(text).matches()) {
            return "M14";
        }
        return GROUPED.matcher(folded).matches() ? "M08" : "M33";
    }
}
