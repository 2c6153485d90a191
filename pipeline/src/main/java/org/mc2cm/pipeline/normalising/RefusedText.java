package org.mc2cm.pipeline.normalising;

import java.util.regex.Pattern;

/** Which of the known messes a text in a value cell is, so that its finding carries the right code. */
final class RefusedText {

    private static final Pattern OTHER_DIGITS = Pattern.compile(".*[\\p{Nd}&&[^0-9]].*");
    private static final Pattern PERCENT = Pattern.compile(".*[%٪].*");
    private static final Pattern ERROR = Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)|Err:[0-9]{3}");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]+([ '’.,][0-9]+)+");

    private RefusedText() {}

    static String rule(String text) {
        if (ERROR.matcher(text).matches()) {
            return "M25";
        }
        if (OTHER_DIGITS.matcher(text).matches()) {
            return "M09";
        }
        if (PERCENT.matcher(text).matches()) {
            return "M14";
        }
        return GROUPED.matcher(Fold.fold(text)).matches() ? "M08" : "M33";
    }
}
