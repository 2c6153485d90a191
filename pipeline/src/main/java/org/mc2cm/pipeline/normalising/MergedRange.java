package org.mc2cm.pipeline.normalising;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of merged cells; the value of all of them stands in the upper left one.
 *
 * @param top zero-based, as are the others; all inclusive
 */
record MergedRange(int top, int left, int bottom, int right) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /** Empty when the text is no range such as {@code B2:D2}. */
    static Optional<MergedRange> of(String a1) {
        Matcher m = RANGE.matcher(a1);
        return m.matches()
                ? Optional.of(new MergedRange(row(m.group(2)), column(m.group(1)), row(m.group(4)), column(m.group(3))))
                : Optional.empty();
    }

    private static int row(String number) {
        return Integer.parseInt(number) - 1;
    }

    private static int column(String letters) {
        int index = 0;
        for (char letter : letters.toCharArray()) {
            index = index * 26 + letter - 'A' + 1;
        }
        return index - 1;
    }

    boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
