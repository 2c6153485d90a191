package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** An .xlsx of the cells that were read from a text file or an OpenDocument spreadsheet: each at its own address. */
final class PlainWorkbook {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 42;

    private PlainWorkbook() {}

    static void write(VerbatimWorkbook read, Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            if (read.date1904()) {
                book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            }
            Map<String, CellStyle> styles = new HashMap<>();
            int number = 0;
            for (VerbatimSheet sheet : read.sheets()) {
                XSSFSheet made = book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
                fill(made, sheet, styles);
                if (sheet.visibility() != VerbatimSheet.Visibility.VISIBLE
                        && read.sheets().size() > 1) {
                    book.setSheetVisibility(number, SheetVisibility.HIDDEN);
                }
                number++;
            }
            book.write(out);
        }
    }

    private static void fill(XSSFSheet made, VerbatimSheet sheet, Map<String, CellStyle> styles) {
        Map<Integer, Integer> widths = new TreeMap<>();
        for (VerbatimRow row : sheet.rows()) {
            Row line = made.createRow(row.index());
            line.setZeroHeight(row.hidden());
            for (VerbatimCell cell : row.cells()) {
                set(line.createCell(cell.column()), cell, styles);
                widths.merge(cell.column(), Math.min(cell.text().length() + 2, WIDEST), Math::max);
            }
        }
        widths.forEach((column, width) -> made.setColumnWidth(column, Math.max(NARROWEST, width) * 256));
        made.setRightToLeft(arabic(sheet));
        for (String range : sheet.merged()) {
            made.addMergedRegionUnsafe(CellRangeAddress.valueOf(range));
        }
    }

    private static void set(Cell made, VerbatimCell cell, Map<String, CellStyle> styles) {
        switch (cell.type()) {
            case NUMBER -> made.setCellValue(cell.number());
            case BOOLEAN -> made.setCellValue("1".equals(cell.text()) || "true".equalsIgnoreCase(cell.text()));
            default -> made.setCellValue(cell.text());
        }
        String format = cell.format();
        if (format != null) {
            Sheet sheet = made.getSheet();
            made.setCellStyle(styles.computeIfAbsent(format, f -> {
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(f));
                return style;
            }));
        }
    }

    private static boolean arabic(VerbatimSheet sheet) {
        return sheet.rows().stream().limit(5).flatMap(r -> r.cells().stream()).anyMatch(c -> c.text()
                .codePoints()
                .anyMatch(p -> Character.UnicodeScript.of(p) == Character.UnicodeScript.ARABIC));
    }
}
