package org.mc2cm.pipeline.reading;

import java.util.Arrays;

/** Characters of the texts of one row or one shared string, one after the other, in one array that is used again. */
final class CellText {

    private final int longest;
    private char[] chars = new char[256];
    private int length;
    private int start;

    /** @param longest most UTF-16 units of one text */
    CellText(int longest) {
        this.longest = longest;
    }

    void clear() {
        length = 0;
        start = 0;
    }

    /** Begins the next text. */
    void begin() {
        start = length;
    }

    void append(char[] from, int offset, int count) throws Refusal {
        room(count);
        System.arraycopy(from, offset, chars, length, count);
        length += count;
    }

    /** Adds characters of ASCII. */
    void append(byte[] from, int offset, int count) throws Refusal {
        room(count);
        for (int i = 0; i < count; i++) {
            chars[length + i] = (char) from[offset + i];
        }
        length += count;
    }

    void append(int codePoint) throws Refusal {
        room(Character.charCount(codePoint));
        length += Character.toChars(codePoint, chars, length);
    }

    private void room(int count) throws Refusal {
        if (length - start + count > longest) {
            throw Refusal.of("M34.text", Integer.toString(longest));
        }
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + count));
        }
    }

    char[] chars() {
        return chars;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }

    /** The text begun last. */
    String text() {
        return unescape(new String(chars, start, length - start));
    }

    /** The text begun last, of a file that knows no such escapes. */
    String plain() {
        return new String(chars, start, length - start);
    }

    /** Undoes {@code _x000D_}, by which spreadsheet programs write what XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            int code = escape(text, at);
            if (code < 0) {
                at += 2;
            } else {
                out.append(text, from, at).append((char) code);
                at += 7;
                from = at;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int escape(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
