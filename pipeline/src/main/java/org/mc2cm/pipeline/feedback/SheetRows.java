package org.mc2cm.pipeline.feedback;

import java.util.ArrayList;
import java.util.List;

/** Rows of a sheet as XML: texts, whole numbers and links to cells of the same workbook. */
final class SheetRows {

    private final StringBuilder rows = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private StringBuilder cells = new StringBuilder();
    private int row;
    private int column;

    SheetRows text(String text, int style) {
        if (!text.isEmpty()) {
            cells.append("<c r=\"")
                    .append(place())
                    .append("\" s=\"")
                    .append(style)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(Xml.escape(text))
                    .append("</t></is></c>");
        } else {
            cells.append("<c r=\"")
                    .append(place())
                    .append("\" s=\"")
                    .append(style)
                    .append("\"/>");
        }
        column++;
        return this;
    }

    SheetRows number(long number, int style) {
        cells.append("<c r=\"")
                .append(place())
                .append("\" s=\"")
                .append(style)
                .append("\"><v>")
                .append(number)
                .append("</v></c>");
        column++;
        return this;
    }

    /** A text that leads to a cell of another sheet. */
    SheetRows link(String text, String sheet, String cell, int style) {
        String location = "'" + sheet.replace("'", "''") + "'!" + cell;
        links.add("<hyperlink ref=\"" + place() + "\" location=\"" + Xml.escape(location) + "\" display=\""
                + Xml.escape(text) + "\"/>");
        return text(text, style);
    }

    /** The last cell goes on to a column. */
    SheetRows over(int lastColumn) {
        String first = (char) ('A' + column - 1) + Integer.toString(row + 1);
        merged.add("<mergeCell ref=\"" + first + ":" + (char) ('A' + lastColumn) + (row + 1) + "\"/>");
        return this;
    }

    /** @param height in points, 0 for the program's own */
    void end(double height) {
        rows.append("<row r=\"").append(row + 1).append('"');
        if (height > 0) {
            rows.append(" ht=\"").append(height).append("\" customHeight=\"1\"");
        }
        rows.append('>').append(cells).append("</row>");
        cells = new StringBuilder();
        column = 0;
        row++;
    }

    private String place() {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }

    String rows() {
        return rows.toString();
    }

    String merged() {
        return merged.isEmpty() ? "" : "<mergeCells>" + String.join("", merged) + "</mergeCells>";
    }

    String links() {
        return links.isEmpty() ? "" : "<hyperlinks>" + String.join("", links) + "</hyperlinks>";
    }

    int count() {
        return row;
    }
}
