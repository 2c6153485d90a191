package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a text can be a number; what fits none of them is none. */
enum NumberReading {
    WHOLE("[0-9]{1,15}", "", ""),
    DECIMAL_POINT("[0-9]{1,12}(?<mark>\\.)[0-9]{1,9}", "", "."),
    DECIMAL_COMMA("[0-9]{1,12}(?<mark>,)[0-9]{1,9}", "", ","),
    DECIMAL_ARABIC("[0-9]{1,12}(?<mark>\u066B)[0-9]{1,9}", "", "\u066B"),
    /** Blanks of every width: plain, no-break, figure, thin and narrow no-break. */
    GROUPED_BY_BLANKS(grouped("[ \\u00A0\\u2007\\u2009\\u202F]", "[.,\u066B]"), " ", "?"),
    GROUPED_BY_APOSTROPHES(grouped("['\u2019\u02BC]", "[.,]"), "'", "?"),
    GROUPED_BY_POINTS(grouped("\\.", "[,\u066B]"), ".", ","),
    GROUPED_BY_COMMAS(grouped(",", "[.\u066B]"), ",", "."),
    GROUPED_IN_ARABIC(grouped("\u066C", "[\u066B.,]"), "\u066C", "?");

    private static final char ARABIC_MARK = '\u066B';
    private static final String ARABIC_GROUP = "\u066C";
    private static final String MARKS = ".," + ARABIC_MARK;

    private final Pattern pattern;
    private final String group;
    private final String decimal;

    NumberReading(String unsigned, String group, String decimal) {
        this.pattern = Pattern.compile("-?" + unsigned);
        this.group = group;
        this.decimal = decimal;
    }

    /** A first group of one to three digits that begins with no zero, then groups of three. */
    private static String grouped(String by, String decimal) {
        return "[1-9][0-9]{0,2}(?:" + by + "[0-9]{3}){1,4}(?:(?<mark>" + decimal + ")[0-9]{1,9})?";
    }

    /** The number, if the text can be read in this way. */
    Optional<BigDecimal> of(String text) {
        Matcher m = pattern.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int mark = this == WHOLE || m.group("mark") == null ? text.length() : m.start("mark");
        String whole = text.substring(0, mark).replaceAll("[^0-9-]", "");
        String rest = mark == text.length() ? "" : "." + text.substring(mark + 1);
        return Optional.of(new BigDecimal(whole + rest));
    }

    /** Whether a declared format writes numbers so: neither its thousands nor its decimal mark is another one. */
    boolean agrees(NumberFormat format, String text) {
        boolean groups = group.isEmpty() || group.equals(ARABIC_GROUP) || format.groupsWith(group.charAt(0));
        char mark = mark(text);
        return groups && (mark == 0 || mark == ARABIC_MARK || format.hasDecimal(mark));
    }

    /** The decimal mark as it stands in the text, 0 when there is none. */
    private char mark(String text) {
        if (decimal.isEmpty()) {
            return 0;
        }
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            boolean here = MARKS.indexOf(c) >= 0 && !group.equals(String.valueOf(c));
            if (here) {
                return c;
            }
        }
        return 0;
    }
}
