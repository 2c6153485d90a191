package org.mc2cm.pipeline.template;

/**
 * A check that the spreadsheet program makes while a person types.
 *
 * @param range such as {@code D4:D5000}, several apart by a blank
 * @param type {@code list} or {@code custom}
 * @param formula what must hold, written for the range's first cell
 * @param strict whether the program refuses what does not hold; else it only asks
 */
record Validation(String range, String type, String formula, boolean strict, String title, String message) {

    String xml() {
        return "<dataValidation type=\"" + type + "\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\""
                + (strict ? "" : " errorStyle=\"warning\"")
                + " errorTitle=\"" + Xml.escape(cut(title, 32)) + "\" error=\"" + Xml.escape(cut(message, 225))
                + "\" sqref=\"" + range + "\"><formula1>" + Xml.escape(formula) + "</formula1></dataValidation>";
    }

    /** Spreadsheet programs call a file damaged whose titles are over 32 or messages over 255 characters. */
    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
