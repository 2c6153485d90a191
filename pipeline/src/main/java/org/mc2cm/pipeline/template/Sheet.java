package org.mc2cm.pipeline.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.model.VerbatimCell;

/** One worksheet while it is built. Rows must be begun in order, and the cells of a row written left to right. */
final class Sheet {

    final String name;
    final String colour;
    private final SharedStrings strings;
    private final StringBuilder rows = new StringBuilder(1 << 14);
    private final StringBuilder columns = new StringBuilder();
    private final List<Validation> validations = new ArrayList<>();
    private final StringBuilder conditions = new StringBuilder();
    private final Map<Integer, Note> notes = new TreeMap<>();
    private int row = -1;
    private boolean open;
    private int conditionRank;
    private int columnCount;

    /** Zero-based first row and column that scroll; 0 and 0 when nothing is frozen. */
    int frozenRows;

    int frozenColumns;
    boolean hidden;
    boolean locked = true;
    /** One-based rows repeated on each printed page, such as {@code 1:2}; empty for none. */
    String repeated = "";

    boolean landscape = true;

    /** A comment at the cell of a row. */
    record Note(int column, String text) {}

    Sheet(String name, String colour, SharedStrings strings) {
        this.name = name;
        this.colour = colour;
        this.strings = strings;
    }

    void column(double width, boolean hide, Style style) {
        int n = ++columnCount;
        columns.append("<col min=\"")
                .append(n)
                .append("\" max=\"")
                .append(n)
                .append("\" width=\"")
                .append(width)
                .append("\" customWidth=\"1\" style=\"")
                .append(style.ordinal())
                .append('"')
                .append(hide ? " hidden=\"1\"" : "")
                .append("/>");
    }

    /** Begins a row; a height of 0 leaves it to the program. */
    void row(int index, double height, boolean hide) {
        endRow();
        row = index;
        open = true;
        rows.append("<row r=\"").append(index + 1).append('"');
        if (height > 0) {
            rows.append(" ht=\"").append(height).append("\" customHeight=\"1\"");
        }
        rows.append(hide ? " hidden=\"1\">" : ">");
    }

    void text(int column, Style style, String text) {
        if (text.isEmpty()) {
            blank(column, style);
        } else {
            cell(column, style)
                    .append(" t=\"s\"><v>")
                    .append(strings.index(text))
                    .append("</v></c>");
        }
    }

    /** A plain decimal, written as it stands. */
    void number(int column, Style style, String decimal) {
        cell(column, style).append("><v>").append(decimal).append("</v></c>");
    }

    void blank(int column, Style style) {
        cell(column, style).append("/>");
    }

    private StringBuilder cell(int column, Style style) {
        return rows.append("<c r=\"")
                .append(VerbatimCell.a1(row, column))
                .append("\" s=\"")
                .append(style.ordinal())
                .append('"');
    }

    void note(int column, String text) {
        notes.put(row, new Note(column, text));
    }

    void validate(Validation validation) {
        validations.add(validation);
    }

    void condition(String range, String formula, int format) {
        conditions
                .append("<conditionalFormatting sqref=\"")
                .append(range)
                .append("\"><cfRule type=\"expression\" dxfId=\"")
                .append(format)
                .append("\" priority=\"")
                .append(++conditionRank)
                .append("\"><formula>")
                .append(Xml.escape(formula))
                .append("</formula></cfRule></conditionalFormatting>");
    }

    Map<Integer, Note> notes() {
        return notes;
    }

    private void endRow() {
        if (open) {
            rows.append("</row>");
            open = false;
        }
    }

    /** @param header what stands at the head of each printed page, in header codes */
    String xml(boolean rightToLeft, boolean active, String header) {
        endRow();
        StringBuilder out = new StringBuilder(rows.length() + 4096)
                .append(Xml.HEAD)
                .append("<worksheet xmlns=\"")
                .append(Xml.MAIN)
                .append("\" xmlns:r=\"")
                .append(Xml.RELATIONS)
                .append("\"><sheetPr><tabColor rgb=\"")
                .append(colour)
                .append("\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        view(out, rightToLeft, active);
        out.append("<sheetFormatPr defaultRowHeight=\"15\"/><cols>")
                .append(columns)
                .append("</cols><sheetData>")
                .append(rows)
                .append("</sheetData>");
        if (locked) {
            out.append(
                            "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"")
                    .append(" insertRows=\"0\" deleteRows=\"0\" sort=\"0\"/>");
        }
        out.append(conditions);
        if (!validations.isEmpty()) {
            out.append("<dataValidations count=\"").append(validations.size()).append("\">");
            validations.forEach(v -> out.append(v.xml()));
            out.append("</dataValidations>");
        }
        page(out, header);
        return out.append("</worksheet>").toString();
    }

    private void view(StringBuilder out, boolean rightToLeft, boolean active) {
        out.append("<sheetViews><sheetView showGridLines=\"0\"")
                .append(rightToLeft ? " rightToLeft=\"1\"" : "")
                .append(active ? " tabSelected=\"1\"" : "")
                .append(" workbookViewId=\"0\">");
        if (frozenRows > 0) {
            String top = VerbatimCell.a1(frozenRows, frozenColumns);
            String pane = frozenColumns > 0 ? "bottomRight" : "bottomLeft";
            out.append("<pane ")
                    .append(frozenColumns > 0 ? "xSplit=\"" + frozenColumns + "\" " : "")
                    .append("ySplit=\"")
                    .append(frozenRows)
                    .append("\" topLeftCell=\"")
                    .append(top)
                    .append("\" activePane=\"")
                    .append(pane)
                    .append("\" state=\"frozen\"/><selection pane=\"")
                    .append(pane)
                    .append("\" activeCell=\"")
                    .append(top)
                    .append("\" sqref=\"")
                    .append(top)
                    .append("\"/>");
        }
        out.append("</sheetView></sheetViews>");
    }

    private void page(StringBuilder out, String header) {
        out.append("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.65\"")
                .append(" bottom=\"0.55\" header=\"0.3\" footer=\"0.25\"/><pageSetup paperSize=\"9\" orientation=\"")
                .append(landscape ? "landscape" : "portrait")
                .append("\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter>")
                .append("<oddHeader>")
                .append(Xml.escape(header))
                .append("</oddHeader><oddFooter>")
                .append("&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>");
        if (!notes.isEmpty()) {
            out.append("<legacyDrawing r:id=\"rId1\"/>");
        }
    }
}
