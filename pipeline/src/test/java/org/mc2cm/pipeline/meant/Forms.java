package org.mc2cm.pipeline.meant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.rawxml.RawWorkbook;

/** Writes grids as the formats that cities send, by means that the program's readers share nothing with. */
final class Forms {

    static final List<String> BOOKS = List.of("xlsx", "xls", "ods");

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    private Forms() {}

    static byte[] bytes(String form, List<Grid> grids) throws IOException {
        return switch (form) {
            case "xls" -> xls(grids);
            case "ods" -> ods(grids);
            case "csv" -> csv(grids.get(0)).getBytes(StandardCharsets.UTF_8);
            default -> xlsx(grids);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static byte[] xlsx(List<Grid> grids) throws IOException {
        RawWorkbook book = new RawWorkbook();
        List<String> formats = new ArrayList<>(List.of(""));
        for (Grid grid : grids) {
            StringBuilder xml = new StringBuilder();
            if (!grid.hiddenColumns.isEmpty()) {
                xml.append("<cols>");
                grid.hiddenColumns.forEach(c -> xml.append("<col min='")
                        .append(c + 1)
                        .append("' max='")
                        .append(c + 1)
                        .append("' width='0' hidden='1' customWidth='1'/>"));
                xml.append("</cols>");
            }
            xml.append("<sheetData>");
            grid.cells.forEach((row, cells) -> {
                xml.append("<row r='").append(row + 1).append(grid.hiddenRows.contains(row) ? "' hidden='1'>" : "'>");
                cells.forEach((column, value) -> xml.append(cell(VerbatimCell.a1(row, column), value, formats)));
                xml.append("</row>");
            });
            xml.append("</sheetData>");
            if (!grid.merged.isEmpty()) {
                xml.append("<mergeCells>");
                grid.merged.forEach(m ->
                        xml.append("<mergeCell ref='").append(Grid.range(m)).append("'/>"));
                xml.append("</mergeCells>");
            }
            book.sheet(grid.name, xml.toString());
        }
        StringBuilder styles = new StringBuilder("<numFmts>");
        for (int i = 1; i < formats.size(); i++) {
            styles.append("<numFmt numFmtId='" + (163 + i) + "' formatCode='" + escaped(formats.get(i)) + "'/>");
        }
        styles.append("</numFmts><cellXfs>");
        for (int i = 0; i < formats.size(); i++) {
            styles.append("<xf numFmtId='" + (i == 0 ? 0 : 163 + i) + "'/>");
        }
        return book.styles(formats.size() == 1 ? "" : styles + "</cellXfs>").bytes();
    }

    private static String cell(String a1, Object value, List<String> formats) {
        if (value instanceof Grid.Amount amount) {
            if (!formats.contains(amount.format())) {
                formats.add(amount.format());
            }
            return "<c r='" + a1 + "' s='" + formats.indexOf(amount.format()) + "'><v>" + number(amount.number())
                    + "</v></c>";
        }
        if (value instanceof Grid.Computed computed) {
            String cached = computed.cached().isEmpty() ? "" : "<v>" + computed.cached() + "</v>";
            return "<c r='" + a1 + "'><f>" + computed.formula() + "</f>" + cached + "</c>";
        }
        if (value instanceof Grid.Wrong wrong) {
            return "<c r='" + a1 + "' t='e'><v>" + wrong.error() + "</v></c>";
        }
        return "<c r='" + a1 + "' t='inlineStr'><is><t xml:space='preserve'>" + escaped(value.toString())
                + "</t></is></c>";
    }

    private static byte[] xls(List<Grid> grids) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Map<String, CellStyle> styles = new TreeMap<>();
            for (Grid grid : grids) {
                Sheet sheet = book.createSheet(grid.name);
                grid.cells.forEach((index, cells) -> {
                    Row row = sheet.createRow(index);
                    row.setZeroHeight(grid.hiddenRows.contains(index));
                    cells.forEach((column, value) -> fill(row.createCell(column), value, styles));
                });
                grid.hiddenColumns.forEach(c -> sheet.setColumnHidden(c, true));
                grid.merged.forEach(m -> sheet.addMergedRegion(new CellRangeAddress(m[0], m[2], m[1], m[3])));
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Cell cell, Object value, Map<String, CellStyle> styles) {
        if (value instanceof Grid.Amount amount) {
            cell.setCellValue(amount.number());
            if (!amount.format().isEmpty()) {
                cell.setCellStyle(styles.computeIfAbsent(amount.format(), f -> {
                    var book = cell.getSheet().getWorkbook();
                    CellStyle style = book.createCellStyle();
                    style.setDataFormat(book.createDataFormat().getFormat(f));
                    return style;
                }));
            }
        } else if (value instanceof Grid.Computed computed) {
            cell.setCellFormula(computed.formula());
            if (!computed.cached().isEmpty()) {
                cell.setCellValue(Double.parseDouble(computed.cached()));
            }
        } else if (value instanceof Grid.Wrong wrong) {
            cell.setCellErrorValue(FormulaError.forString(wrong.error()).getCode());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** Blank rows and cells are counts of repetition, as LibreOffice writes them. */
    private static byte[] ods(List<Grid> grids) throws IOException {
        StringBuilder tables = new StringBuilder();
        for (Grid grid : grids) {
            tables.append("<table:table table:name='" + escaped(grid.name) + "'>");
            for (int c = 0; c < 40; c++) {
                tables.append(
                        grid.hiddenColumns.contains(c)
                                ? "<table:table-column table:visibility='collapse'/>"
                                : "<table:table-column/>");
            }
            int next = 0;
            for (var row : grid.cells.entrySet()) {
                if (row.getKey() > next) {
                    tables.append("<table:table-row table:number-rows-repeated='" + (row.getKey() - next)
                            + "'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>");
                }
                tables.append(
                        grid.hiddenRows.contains(row.getKey())
                                ? "<table:table-row table:visibility='collapse'>"
                                : "<table:table-row>");
                int at = 0;
                for (var cell : row.getValue().entrySet()) {
                    if (cell.getKey() > at) {
                        tables.append(
                                "<table:table-cell table:number-columns-repeated='" + (cell.getKey() - at) + "'/>");
                    }
                    tables.append(odsCell(cell.getValue(), span(grid, row.getKey(), cell.getKey())));
                    at = cell.getKey() + 1;
                }
                tables.append("</table:table-row>");
                next = row.getKey() + 1;
            }
            tables.append("</table:table>");
        }
        String content = "<office:document-content xmlns:office='" + NAMES + "office:1.0' xmlns:table='" + NAMES
                + "table:1.0' xmlns:text='" + NAMES + "text:1.0'><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String span(Grid grid, int row, int column) {
        return grid.merged.stream()
                .filter(m -> m[0] == row && m[1] == column)
                .map(m -> " table:number-rows-spanned='" + (m[2] - m[0] + 1) + "' table:number-columns-spanned='"
                        + (m[3] - m[1] + 1) + "'")
                .findFirst()
                .orElse("");
    }

    private static String odsCell(Object value, String span) {
        if (value instanceof Grid.Amount amount) {
            String type = amount.format().contains("%") ? "percentage" : "float";
            String text = String.format(Locale.ROOT, "%s", number(amount.number()));
            return amount.format().contains("yy") || amount.format().contains("mmm")
                    ? "<table:table-cell office:value-type='date' office:date-value='2014-10-15'" + span
                            + "><text:p>15/10/14</text:p></table:table-cell>"
                    : "<table:table-cell office:value-type='" + type + "' office:value='" + text + "'" + span
                            + "><text:p>" + text + "</text:p></table:table-cell>";
        }
        if (value instanceof Grid.Computed computed) {
            return computed.cached().isEmpty()
                    ? "<table:table-cell table:formula='of:=1+1'" + span + "/>"
                    : "<table:table-cell table:formula='of:=1+1' office:value-type='float' office:value='"
                            + computed.cached() + "'" + span + "/>";
        }
        if (value instanceof Grid.Wrong wrong) {
            return "<table:table-cell table:formula='of:=1/0' office:value-type='string' office:string-value=''" + span
                    + "><text:p>" + wrong.error() + "</text:p></table:table-cell>";
        }
        return "<table:table-cell office:value-type='string'" + span + "><text:p>" + escaped(value.toString())
                + "</text:p></table:table-cell>";
    }

    private static String csv(Grid grid) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= grid.cells.lastKey(); row++) {
            TreeMap<Integer, Object> cells = grid.cells.getOrDefault(row, new TreeMap<>());
            for (int column = 0; column < 24; column++) {
                text.append(column == 0 ? "" : ";").append(plain(cells.getOrDefault(column, "")));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    /** A text file has what a program shows. */
    private static String plain(Object value) {
        if (value instanceof Grid.Amount amount) {
            return amount.format().contains("%") ? number(amount.number() * 100) + "%" : number(amount.number());
        }
        if (value instanceof Grid.Computed computed) {
            return computed.cached().isEmpty() ? "#VALUE!" : computed.cached();
        }
        return value instanceof Grid.Wrong wrong
                ? wrong.error()
                : "\"" + value.toString().replace("\"", "\"\"") + "\"";
    }
}
