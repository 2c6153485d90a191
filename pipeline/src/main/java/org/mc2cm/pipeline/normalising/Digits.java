package org.mc2cm.pipeline.normalising;

import java.util.regex.Pattern;

/**
 * A text of figures with what does not change its value made one: Arabic-Indic, Persian and full-width digits become
 * ASCII ones, directional marks go, and so do blanks at its ends. Nothing else is touched: a raised or a circled digit
 * stays what it is.
 *
 * @param text the text in ASCII digits
 * @param mixed whether digits of more than one script stood there
 */
record Digits(String text, boolean mixed) {

    /** The marks that writing programs leave: directions, zero-width non-joiner, byte order mark. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u200C\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern ENDS =
            Pattern.compile("^[\\s\\u00A0\\u2007\\u2009\\u202F]+|[\\s\\u00A0\\u2007\\u2009\\u202F]+$");
    /** The zeros of ASCII, Arabic-Indic, Persian and full-width digits. */
    private static final char[] ZEROS = {'0', '\u0660', '\u06F0', '\uFF10'};

    static Digits of(String raw) {
        String bare = ENDS.matcher(MARKS.matcher(raw).replaceAll("")).replaceAll("");
        StringBuilder out = new StringBuilder(bare.length());
        int scripts = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            int script = script(c);
            if (script >= 0) {
                scripts |= 1 << script;
                c = (char) ('0' + c - ZEROS[script]);
            }
            out.append(c == '\u2212' ? '-' : c);
        }
        return new Digits(out.toString(), Integer.bitCount(scripts) > 1);
    }

    private static int script(char c) {
        for (int i = 0; i < ZEROS.length; i++) {
            if (c >= ZEROS[i] && c <= ZEROS[i] + 9) {
                return i;
            }
        }
        return -1;
    }
}
