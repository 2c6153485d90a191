package org.mc2cm.pipeline.normalising;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable: case, accents, tatweel, vowel marks, directional marks and runs of blanks do not count. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u0640]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");

    private Fold() {}

    static String fold(String text) {
        if (isPlain(text)) {
            return text.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        }
        String plain = INVISIBLE.matcher(text).replaceAll("");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.replace('’', '\'').replace('_', ' ');
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing has to be looked at but case: printable ASCII without two blanks together. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' || c == '_') && i > 0 && " _".indexOf(text.charAt(i - 1)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Without what cannot be seen at its ends; the rest as it is. */
    static String trim(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
