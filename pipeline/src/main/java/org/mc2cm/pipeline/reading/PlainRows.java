package org.mc2cm.pipeline.reading;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the rows of a sheet straight from its bytes as long as they are written the way that spreadsheet programs write
 * long tables. At the first row that has anything else (a formula, an unusual attribute, a mistake) it stops before it:
 * the XML parser then reads the sheet's beginning again and all that is left, so that no file is read otherwise than by
 * the parser alone.
 */
final class PlainRows {

    private static final int BUFFER = 1 << 16;
    /** What may stand before the rows. */
    private static final int LONGEST_HEAD = 1 << 14;

    private static final byte[] DATA = ascii("<sheetData>");
    private static final byte[] ROW = ascii("<row");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] VALUE = ascii("<v>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] INLINE = ascii("<is><t>");
    private static final byte[] INLINE_KEPT = ascii("<is><t xml:space=\"preserve\">");
    private static final byte[] INLINE_END = ascii("</t></is></c>");
    private static final byte[] CELL_END = ascii("</c>");
    private static final byte[] HIDDEN = ascii("hidden");
    private static final byte[] NUMBER = ascii("r");
    /** Of a row, without meaning here; the last needs its prefix declared. */
    private static final List<byte[]> ROW_ATTRIBUTES = List.of(
            NUMBER,
            HIDDEN,
            ascii("spans"),
            ascii("s"),
            ascii("customFormat"),
            ascii("ht"),
            ascii("customHeight"),
            ascii("outlineLevel"),
            ascii("collapsed"),
            ascii("thickTop"),
            ascii("thickBot"),
            ascii("x14ac:dyDescent"));

    private static final Pattern BEGINNING =
            Pattern.compile("\uFEFF?(<\\?xml\\s+version=[\"']1\\.0[\"'](\\s+encoding=[\"'](?i:utf-8)[\"'])?"
                    + "(\\s+standalone=[\"'](yes|no)[\"'])?\\s*\\?>)?\\s*<worksheet[\\s>]");
    private static final List<String> TYPES = List.of("n", "s", "b", "e", "str", "inlineStr");
    private static final List<byte[]> TYPE_BYTES =
            TYPES.stream().map(PlainRows::ascii).toList();
    private static final List<byte[]> ENTITIES =
            List.of(ascii("&amp;"), ascii("&lt;"), ascii("&gt;"), ascii("&quot;"), ascii("&apos;"));
    private static final String MEANT = "&<>\"'";
    /** Such as {@code &#x00E9;} and no longer. */
    private static final int LONGEST_REFERENCE = 8;
    /** The first number that is no character of the first plane. */
    private static final int BEYOND_PLANE = 0xFFFE;

    private final InputStream in;
    private final RowBuilder rows;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    // within the row being read
    private int at;
    private boolean ranOut;
    private boolean extended;
    // the value of the attribute read last
    private int from;
    private int to;

    private PlainRows(InputStream in, RowBuilder rows) {
        this.in = in;
        this.rows = rows;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Hands the plain rows on, and returns what is left for the parser: a whole sheet without them. */
    static InputStream read(InputStream in, RowBuilder rows) throws IOException {
        return new PlainRows(in, rows).rest();
    }

    private InputStream rest() throws IOException {
        fill();
        int head = head();
        byte[] beginning = new byte[Math.max(0, head)];
        if (head > 0 && usual(head)) {
            System.arraycopy(buffer, 0, beginning, 0, head);
            start = head;
            while (oneRow()) {
                continue;
            }
        } else {
            beginning = new byte[0];
        }
        InputStream left = new ByteArrayInputStream(buffer, start, end - start);
        return new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(beginning), left, in)));
    }

    /** Moves what is not read to the front and fills up; false where nothing was added. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        int n = in.readNBytes(buffer, end, buffer.length - end);
        end += n;
        return n > 0;
    }

    /** The length of what stands before the first row, -1 if there is no such thing. */
    private int head() {
        for (int i = 0; i + DATA.length <= Math.min(end, LONGEST_HEAD); i++) {
            if (buffer[i] == '<' && is(DATA, i)) {
                return i + DATA.length;
            }
        }
        return -1;
    }

    /** The rows stand in the root itself, in UTF-8, and nothing before them needs a second look. */
    private boolean usual(int length) throws IOException {
        String head = new String(buffer, 0, length, StandardCharsets.UTF_8);
        if (head.contains("<!") || !BEGINNING.matcher(head).lookingAt()) {
            return false;
        }
        try {
            PartXml xml = new PartXml(new ByteArrayInputStream(buffer, 0, length), "");
            xml.root("worksheet");
            while (xml.child()) {
                if (xml.name().equals("sheetData")) {
                    extended = xml.declares("x14ac");
                    return true;
                }
                xml.skip();
            }
            return false;
        } catch (XMLStreamException | UncheckedStreamException | Refusal e) {
            return false;
        }
    }

    /** Reads a row to its end and hands it on; false, and nothing is taken, where it is none or not plain. */
    private boolean oneRow() throws IOException {
        while (true) {
            at = start;
            ranOut = false;
            if (row()) {
                start = at;
                rows.end();
                return true;
            }
            if (!ranOut || !fill()) {
                return false;
            }
        }
    }

    private boolean row() throws Refusal {
        if (!take(ROW)) {
            return false;
        }
        int number = -1;
        boolean hidden = false;
        int seen = 0;
        while (peek() == ' ') {
            at++;
            int which = rowAttribute();
            if (which < 0 || (seen & 1 << which) != 0 || !value()) {
                return false;
            }
            seen |= 1 << which;
            if (which == 0) {
                number = number();
            } else if (which == 1) {
                hidden = to - from == 1 && buffer[from] == '1' || to - from == 4 && is(ascii("true"), from);
            }
        }
        if (number < 1 || number - 1 <= rows.lastRow() || number > rows.limits().rows()) {
            return false;
        }
        boolean empty = peek() == '/';
        at += empty ? 1 : 0;
        if (peek() != '>') {
            return false;
        }
        at++;
        rows.begin(number - 1, hidden);
        while (!empty && peek() == '<' && second() == 'c') {
            if (!cell(number - 1)) {
                return false;
            }
        }
        return empty || take(ROW_END);
    }

    private int rowAttribute() {
        for (int i = 0; i < ROW_ATTRIBUTES.size(); i++) {
            byte[] name = ROW_ATTRIBUTES.get(i);
            if (is(name, at) && at + name.length < end && buffer[at + name.length] == '=') {
                at += name.length;
                return extended || i < ROW_ATTRIBUTES.size() - 1 ? i : -1;
            }
        }
        ranOut |= end - at < 64;
        return -1;
    }

    private boolean cell(int row) throws Refusal {
        at += 2;
        boolean addressed = false;
        int style = 0;
        String type = "n";
        int seen = 0;
        while (peek() == ' ') {
            at++;
            int name = peek();
            at++;
            int bit = name == 'r' ? 1 : name == 's' ? 2 : name == 't' ? 4 : 0;
            if (bit == 0 || (seen & bit) != 0 || !value()) {
                return false;
            }
            seen |= bit;
            switch (name) {
                case 'r' -> addressed = address(row);
                case 's' -> style = number();
                default -> type = type();
            }
        }
        if (!addressed || style < 0 || type.isEmpty()) {
            return false;
        }
        rows.beginCell();
        if (peek() == '/') {
            at++;
            boolean ends = peek() == '>';
            at++;
            return ends;
        }
        if (peek() != '>') {
            return false;
        }
        at++;
        if (take(CELL_END)) {
            return true;
        }
        boolean plain = take(VALUE) ? text() && take(VALUE_END) : inline() && text() && take(INLINE_END);
        if (plain) {
            rows.cell(type, style, false, true);
        }
        return plain;
    }

    private boolean inline() {
        return take(INLINE) || take(INLINE_KEPT);
    }

    /** An attribute's value, of ASCII without references; the place is after its closing quote. */
    private boolean value() {
        if (peek() != '=') {
            return false;
        }
        at++;
        int quote = peek();
        if (quote != '"' && quote != '\'') {
            return false;
        }
        from = ++at;
        while (at < end && buffer[at] != quote) {
            byte b = buffer[at];
            if (b < ' ' || b == '<' || b == '&' || b == 0x7F) {
                return false;
            }
            at++;
        }
        to = at;
        ranOut |= at == end;
        return at++ < end;
    }

    private int number() {
        if (to == from || to - from > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** An address in capitals, in this row, to the right of the last. */
    private boolean address(int row) {
        int column = 0;
        int i = from;
        for (; i < to && i < from + 3 && buffer[i] >= 'A' && buffer[i] <= 'Z'; i++) {
            column = column * 26 + buffer[i] - 'A' + 1;
        }
        if (i == from || column > rows.limits().columns()) {
            return false;
        }
        from = i;
        return number() == row + 1 && rows.place(row, column - 1, false);
    }

    private String type() {
        for (int i = 0; i < TYPE_BYTES.size(); i++) {
            byte[] type = TYPE_BYTES.get(i);
            if (type.length == to - from && is(type, from)) {
                return TYPES.get(i);
            }
        }
        return "";
    }

    /** Text up to the next tag. */
    private boolean text() throws Refusal {
        CellText text = rows.text();
        while (true) {
            int begun = at;
            while (at < end && plain(buffer[at])) {
                at++;
            }
            text.append(buffer, begun, at - begun);
            int next = peek();
            if (next == '<') {
                return true;
            }
            int codePoint = next == '&' ? reference() : next < 0 ? wide() : -1;
            if (codePoint < 0) {
                return false;
            }
            text.append(codePoint);
        }
    }

    private static boolean plain(byte b) {
        return b >= ' ' && b != '<' && b != '&' && b != '>' && b != 0x7F;
    }

    private int reference() {
        for (int i = 0; i < ENTITIES.size(); i++) {
            if (take(ENTITIES.get(i))) {
                return MEANT.charAt(i);
            }
        }
        ranOut |= end - at < LONGEST_REFERENCE;
        return numbered();
    }

    /** A character by its number, as {@code &#233;} or {@code &#xE9;}: some programs write all that is not ASCII so. */
    private int numbered() {
        if (at + LONGEST_REFERENCE > end || buffer[at + 1] != '#') {
            return -1;
        }
        int radix = buffer[at + 2] == 'x' ? 16 : 10;
        int i = radix == 16 ? at + 3 : at + 2;
        int codePoint = buffer[i] == ';' ? -1 : 0;
        for (; codePoint >= 0 && codePoint < BEYOND_PLANE && buffer[i] != ';' && i < at + LONGEST_REFERENCE - 1; i++) {
            int digit = Character.digit(buffer[i], radix);
            codePoint = digit < 0 ? -1 : codePoint * radix + digit;
        }
        if (buffer[i] != ';' || !character(codePoint)) {
            return -1;
        }
        at = i + 1;
        return codePoint;
    }

    /** One that may stand in a text and is in the first plane; others are the parser's. */
    private static boolean character(int codePoint) {
        return codePoint >= 0xA0 && codePoint < BEYOND_PLANE && (codePoint < 0xD800 || codePoint > 0xDFFF);
    }

    /** A character of two or three bytes of UTF-8; others are the parser's. */
    private int wide() {
        if (at + 3 > end) {
            ranOut = true;
            return -1;
        }
        int first = buffer[at] & 0xFF;
        int second = buffer[at + 1] & 0xFF;
        int third = buffer[at + 2] & 0xFF;
        int codePoint = -1;
        if (first >= 0xC2 && first < 0xE0 && (second & 0xC0) == 0x80) {
            codePoint = (first & 0x1F) << 6 | second & 0x3F;
            at += 2;
        } else if (first >= 0xE0 && first < 0xF0 && (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80) {
            codePoint = (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F;
            at += 3;
            codePoint = codePoint < 0x800 ? -1 : codePoint;
        }
        return character(codePoint) ? codePoint : -1;
    }

    private int peek() {
        if (at < end) {
            return buffer[at];
        }
        ranOut = true;
        return 0;
    }

    private int second() {
        if (at + 1 < end) {
            return buffer[at + 1];
        }
        ranOut = true;
        return 0;
    }

    private boolean take(byte[] expected) {
        if (is(expected, at)) {
            at += expected.length;
            return true;
        }
        ranOut |= at + expected.length > end;
        return false;
    }

    private boolean is(byte[] expected, int place) {
        if (place + expected.length > end) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (buffer[place + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
