package org.mc2cm.pipeline.template;

/** The formula by which a spreadsheet program checks a figure: a number of 0 or more, or a reserved word. */
final class NumberCheck {

    private NumberCheck() {}

    /**
     * @param cell the first cell of the range
     * @param whole whether decimals are refused
     */
    static String formula(String cell, boolean whole) {
        String number = whole ? "AND(" + cell + ">=0," + cell + "=INT(" + cell + "))" : cell + ">=0";
        return "IF(ISNUMBER(" + cell + ")," + number + ",ISNUMBER(MATCH(" + cell + ",list_RESERVED,0)))";
    }
}
