package org.mc2cm.pipeline.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A plain .xlsx workbook, written row by row. It holds numbers and inline texts and no formula, so that no text is taken
 * for one; every entry of the zip has one fixed time, so that equal cells give equal bytes.
 */
final class Spreadsheet {

    /** Not the earliest time that a zip can hold: beside that one Java writes the instant, in the local time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int FULL = 1 << 16;

    private final ZipOutputStream zip;
    private final List<String> sheets;
    private final StringBuilder text = new StringBuilder(2 * FULL);
    private int sheet;
    private int row;

    /** {@code sheets} are the names of the sheets, in the order in which they will be written. */
    Spreadsheet(OutputStream out, List<String> sheets) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.sheets = sheets;
        zip.setLevel(Deflater.BEST_SPEED);
        part("[Content_Types].xml", types());
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", workbookRelations());
    }

    /** Begins the next sheet. */
    void sheet() throws IOException {
        close();
        sheet++;
        row = 0;
        entry("xl/worksheets/sheet" + sheet + ".xml");
        text.append(HEAD).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
    }

    /** Numbers as they are, texts as texts; null and empty texts leave their cell out. */
    void row(List<? extends @Nullable Object> cells) throws IOException {
        row++;
        text.append("<row r=\"").append(row).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof BigDecimal number) {
                start(column).append("\"><v>").append(number.toPlainString()).append("</v></c>");
            } else if (cell != null && !cell.toString().isEmpty()) {
                start(column).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                escape(cell.toString());
                text.append("</t></is></c>");
            }
        }
        text.append("</row>");
        if (text.length() > FULL) {
            flush();
        }
    }

    void finish() throws IOException {
        close();
        zip.finish();
        zip.flush();
    }

    private StringBuilder start(int column) {
        return text.append("<c r=\"").append((char) ('A' + column)).append(row);
    }

    private void close() throws IOException {
        if (sheet > 0) {
            text.append("</sheetData></worksheet>");
            flush();
            zip.closeEntry();
        }
    }

    private void flush() throws IOException {
        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private void part(String name, String content) throws IOException {
        entry(name);
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private String types() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>");
        for (int i = 1; i <= sheets.size(); i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(i)
                    .append(".xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private String workbook() {
        StringBuilder book = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            book.append("<sheet name=\"")
                    .append(sheets.get(i - 1))
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
        }
        return book.append("</sheets></workbook>").toString();
    }

    private String workbookRelations() {
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return relations(relations.toString());
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default -> text.append(c);
            }
        }
    }
}
