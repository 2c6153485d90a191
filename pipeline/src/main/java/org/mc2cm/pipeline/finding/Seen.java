package org.mc2cm.pipeline.finding;

import java.util.Set;
import java.util.regex.Pattern;

/** A cell's text as a finding may repeat it: short, and without what looks like personal data. */
public final class Seen {

    /** Stands for a text that is not repeated. */
    public static final String WITHHELD = "(not repeated)";

    private static final int LONGEST = 60;
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern PHONE = Pattern.compile("(\\+|00?)?([0-9][ ./()\\-]?){8,}");
    private static final Pattern DOCUMENT = Pattern.compile("\\b\\p{L}{1,3}[ -]?[0-9]{6,}\\b");
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[\\p{L}'’-]+([ ,]+\\p{Lu}[\\p{L}'’-]+)+");
    private static final Pattern ARABIC_WORDS = Pattern.compile("\\p{InArabic}{2,}( +\\p{InArabic}{2,})+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}([.,][0-9]+)?(E[-+]?[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}[/.][0-9]{2}[/.][0-9]{4}");
    private static final Set<String> KNOWN_ARABIC = Set.of("غير متوفر", "لا ينطبق", "غير معروف", "أقل من", "دون إجابة");

    private Seen() {}

    /** The text, shortened to 60 characters, or {@link #WITHHELD} where it looks like a name, a phone number, ... */
    public static String of(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (personal(plain)) {
            return WITHHELD;
        }
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    /** Whether a text looks like a name, an e-mail address, a phone or a document number. */
    public static boolean personal(String text) {
        String plain = text.strip();
        if (NUMBER.matcher(plain).matches() || DATE.matcher(plain).matches()) {
            return false;
        }
        return MAIL.matcher(plain).find()
                || PHONE.matcher(plain).find()
                || DOCUMENT.matcher(plain).find()
                || NAMES.matcher(plain).find()
                || ARABIC_WORDS.matcher(plain).find() && KNOWN_ARABIC.stream().noneMatch(plain::contains);
    }
}
