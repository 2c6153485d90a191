package org.mc2cm.release;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of values.csv as rows. Half a million rows hold a few hundred different words: each becomes one text. Not for
 * several threads.
 */
final class ValueFields {

    private static final int COLUMNS = 24;
    /** Places for words; a word that finds its place taken replaces the other. */
    private static final int PLACES = 1 << 12;

    private final byte[] bytes;
    private final String[] words = new String[PLACES];
    /** The words as they stand in the file. */
    private final byte[][] forms = new byte[PLACES][];

    private final int[] starts = new int[COLUMNS];
    private final int[] ends = new int[COLUMNS];
    private final char[] digits = new char[64];
    private int at;

    ValueFields(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The rows that start in a part of the file; both ends are starts of lines. */
    List<PublishedRow> rows(int from, int to) {
        List<PublishedRow> rows = new ArrayList<>((to - from) / 96 + 1);
        at = from;
        while (at < to) {
            line();
            rows.add(row());
        }
        return rows;
    }

    /** The fields of the line that starts at a place. */
    List<String> fields(int from, int to) {
        List<String> fields = new ArrayList<>();
        for (String field : text(from, to).split(",", -1)) {
            fields.add(field.strip());
        }
        return fields;
    }

    /** Where each of the first fields stands; quotes are left out of it. */
    private void line() {
        int column = 0;
        boolean more = true;
        while (more) {
            int start = at;
            boolean quoted = at < bytes.length && bytes[at] == '"';
            int end = quoted ? closing() : plain();
            if (column < COLUMNS) {
                starts[column] = quoted ? start + 1 : start;
                ends[column] = end;
            }
            column++;
            more = at < bytes.length && bytes[at] == ',';
            at++;
        }
        if (column < COLUMNS) {
            throw new ReleaseException("cannot read values.csv: a row has " + column + " fields, not " + COLUMNS);
        }
    }

    private int plain() {
        while (at < bytes.length && bytes[at] != ',' && bytes[at] != '\n') {
            at++;
        }
        return at > 0 && at <= bytes.length && bytes[at - 1] == '\r' ? at - 1 : at;
    }

    /** The place of the quote that ends the field; goes on behind it. */
    private int closing() {
        at++;
        while (at < bytes.length && (bytes[at] != '"' || at + 1 < bytes.length && bytes[at + 1] == '"')) {
            at += bytes[at] == '"' ? 2 : 1;
        }
        int end = at;
        at++;
        if (at < bytes.length && bytes[at] == '\r') {
            at++;
        }
        if (at < bytes.length && bytes[at] != ',' && bytes[at] != '\n') {
            throw new ReleaseException("cannot read values.csv: a quote stands inside a field");
        }
        return end;
    }

    private PublishedRow row() {
        ValueKey key =
                new ValueKey(word(1), word(2), word(3), word(4), word(5), word(6), word(7), word(8), word(9), word(10));
        Figures figures = new Figures(number(11), number(12), number(13), number(15), number(16));
        String conf = word(19);
        String cities = word(21);
        return new PublishedRow(
                key,
                figures.published(key, conf),
                word(14),
                word(17),
                word(18),
                conf,
                word(20),
                cities.isEmpty() ? null : Integer.valueOf(cities),
                word(22),
                word(23));
    }

    private @Nullable BigDecimal number(int column) {
        int start = starts[column];
        int length = ends[column] - start;
        if (length == 0) {
            return null;
        }
        if (length > digits.length) {
            throw new NumberFormatException("a number of " + length + " digits");
        }
        for (int i = 0; i < length; i++) {
            digits[i] = (char) (bytes[start + i] & 0xff);
        }
        return new BigDecimal(digits, 0, length);
    }

    private String word(int column) {
        int start = starts[column];
        int end = ends[column];
        if (start == end) {
            return "";
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        int place = (hash ^ hash >>> 12) & PLACES - 1;
        byte[] form = forms[place];
        if (form != null && Arrays.equals(form, 0, form.length, bytes, start, end)) {
            return words[place];
        }
        String word = text(start, end).intern();
        words[place] = word;
        forms[place] = Arrays.copyOfRange(bytes, start, end);
        return word;
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8).replace("\"\"", "\"");
    }
}
