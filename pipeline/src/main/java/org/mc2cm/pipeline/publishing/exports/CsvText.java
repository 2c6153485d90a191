package org.mc2cm.pipeline.publishing.exports;

/** A text as a field of a CSV file that spreadsheet programs open. */
final class CsvText {

    private CsvText() {}

    /**
     * Quoted where RFC 4180 asks for it. A text that a spreadsheet program would take for a formula gets an apostrophe
     * in front, as OWASP advises; figures are no texts and keep their minus.
     */
    static String field(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0;
    }
}
