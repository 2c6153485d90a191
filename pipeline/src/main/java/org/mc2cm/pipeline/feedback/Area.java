package org.mc2cm.pipeline.feedback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first cell of an address, and the address itself.
 *
 * @param row zero-based
 * @param column zero-based
 * @param address A1 form of the cell or the range
 */
record Area(int row, int column, String address) implements Comparable<Area> {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(:[A-Z]{1,3}[0-9]{1,7})?(,.*)?");

    /** Empty when the text is no address. */
    static Optional<Area> of(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : m.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        String range = m.group(3) == null ? "" : m.group(3);
        return Optional.of(new Area(Integer.parseInt(m.group(2)) - 1, column - 1, m.group(1) + m.group(2) + range));
    }

    /** The first cell alone. */
    String cell() {
        int colon = address.indexOf(':');
        return colon < 0 ? address : address.substring(0, colon);
    }

    @Override
    public int compareTo(Area other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }
}
