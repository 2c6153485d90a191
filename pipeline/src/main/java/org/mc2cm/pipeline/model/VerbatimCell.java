package org.mc2cm.pipeline.model;

import org.jspecify.annotations.Nullable;

/**
 * A cell exactly as the file has it, before anything is interpreted. Empty cells are not represented.
 *
 * @param row zero-based
 * @param column zero-based
 * @param type what the file says the cell is
 * @param text the text as stored (for a number: its literal as written in the file)
 * @param number the typed number, NaN unless type is NUMBER
 * @param format the number format code of the cell's style, null when General
 * @param formula whether the value is the cached result of a formula
 */
public record VerbatimCell(
        int row, int column, Type type, String text, double number, @Nullable String format, boolean formula) {

    public enum Type {
        NUMBER,
        TEXT,
        BOOLEAN,
        ERROR,
        /** A formula with no cached value. */
        NO_VALUE
    }

    /** The same formula, never computed. */
    public VerbatimCell withoutValue() {
        return new VerbatimCell(row, column, Type.NO_VALUE, "", Double.NaN, format, true);
    }

    /** A1 form, as the city's own spreadsheet program shows it. */
    public String a1() {
        return a1(row, column);
    }

    public static String a1(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.append(row + 1).toString();
    }
}
