package org.mc2cm.pipeline.reading;

/** Numbers as the file writes them ({@code xsd:double} without its words), to the nearest double. */
final class NumberLiteral {

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    /** Longer literals are in no real file, and cost time. */
    private static final int LONGEST = 400;

    private NumberLiteral() {}

    /**
     * NaN when the characters are no finite number. Up to 15 digits and 22 decimals both sides of the division are
     * exact, so that its result is the nearest double; all else goes through {@link Double#parseDouble}.
     */
    static double parse(char[] chars, int from, int to) {
        int at = from;
        boolean negative = at < to && chars[at] == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; at < to; at++) {
            char c = chars[at];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return slow(chars, from, to);
            }
            if (count > 15) {
                return slow(chars, from, to);
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double value = decimals > 0 ? digits / POWERS[decimals] : digits;
        return negative ? -value : value;
    }

    private static double slow(char[] chars, int from, int to) {
        String text = new String(chars, from, Math.min(to - from, LONGEST + 1)).strip();
        if (text.length() > LONGEST || !isNumber(text)) {
            return Double.NaN;
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static boolean isNumber(String text) {
        int at = sign(text, 0);
        int whole = digits(text, at);
        int end = at + whole;
        int fraction = 0;
        if (end < text.length() && text.charAt(end) == '.') {
            fraction = digits(text, end + 1);
            end += 1 + fraction;
        }
        if (whole + fraction == 0) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'E' || text.charAt(end) == 'e')) {
            int exponent = sign(text, end + 1);
            int length = digits(text, exponent);
            end = length == 0 ? -1 : exponent + length;
        }
        return end == text.length();
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
