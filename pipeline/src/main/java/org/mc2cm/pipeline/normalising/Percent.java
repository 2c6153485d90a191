package org.mc2cm.pipeline.normalising;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages that are written out: with a sign on either side, or in words. */
final class Percent {

    private static final String BLANKS = "[ \\u00A0\\u2009\\u202F]*";
    private static final String SIGN = "[%\u066A\uFF05\uFE6A]";
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?<before>" + SIGN + BLANKS + ")?(?<number>-?[0-9].*?)(?<after>"
                    + BLANKS + "(?:" + SIGN
                    + "|pour cent|per cent|percent|por ciento|per cento|في المئة|في المائة|بالمئة|بالمائة))?");

    private Percent() {}

    /** The number before or after the sign; empty when the text has no sign, or two. */
    static Optional<String> number(String text) {
        Matcher m = WRITTEN.matcher(text);
        boolean one = m.matches() && (m.group("before") == null) != (m.group("after") == null);
        return one ? Optional.of(m.group("number")) : Optional.empty();
    }
}
