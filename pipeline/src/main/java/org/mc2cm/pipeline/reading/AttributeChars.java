package org.mc2cm.pipeline.reading;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** The characters of one attribute, read where the parser holds them. Valid until the parser moves. */
final class AttributeChars extends TypedValueDecoder {

    private char[] chars = {};
    private int start;
    private int end;
    // the address read last
    private int row;
    private int column;

    void clear() {
        start = 0;
        end = 0;
    }

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int from, int to) {
        chars = buffer;
        start = from;
        end = to;
    }

    @Override
    public void handleEmptyValue() {
        clear();
    }

    /** The number that the digits from a place on write, -1 if there are none, too many or anything else. */
    private int number(int from) {
        if (from >= end || end - from > 9) {
            return -1;
        }
        int value = 0;
        for (int at = from; at < end; at++) {
            int digit = chars[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** A number of at most nine digits, -1 for anything else. */
    int number() {
        return number(start);
    }

    boolean isTrue() {
        String text = toString();
        return text.equals("1") || text.equals("true");
    }

    /** The type of a cell; those of one letter without a new String. */
    String type() {
        if (end - start == 1) {
            switch (chars[start]) {
                case 's' -> {
                    return "s";
                }
                case 'n' -> {
                    return "n";
                }
                default -> {}
            }
        }
        return toString();
    }

    /** Reads an A1 address into {@link #row} and {@link #column}; false if it is none. */
    boolean address() {
        int at = start;
        int letters = 0;
        for (; at < end && at < start + 4; at++) {
            int letter = (chars[at] | 0x20) - 'a';
            if (letter < 0 || letter >= 26) {
                break;
            }
            letters = letters * 26 + letter + 1;
        }
        row = number(at) - 1;
        column = letters - 1;
        return letters > 0 && row >= 0;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    @Override
    public String toString() {
        return new String(chars, start, end - start);
    }
}
