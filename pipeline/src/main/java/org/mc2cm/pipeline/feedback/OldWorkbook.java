package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An .xls again as an .xlsx: values, formats, widths, heights and merged cells; of formulas the last results. */
final class OldWorkbook {

    private static final int COLUMNS = 256;

    private OldWorkbook() {}

    static void copy(Path source, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(source);
                HSSFWorkbook old = new HSSFWorkbook(in);
                XSSFWorkbook made = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(target)) {
            if (old.getInternalWorkbook().isUsing1904DateWindowing()) {
                made.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            }
            OldStyles styles = new OldStyles(old, made);
            for (int i = 0; i < old.getNumberOfSheets(); i++) {
                sheet(old.getSheetAt(i), made.createSheet(old.getSheetName(i)), styles);
            }
            for (int i = 0; i < old.getNumberOfSheets(); i++) {
                made.setSheetVisibility(i, old.getSheetVisibility(i));
            }
            made.write(out);
        }
    }

    private static void sheet(HSSFSheet old, XSSFSheet made, OldStyles styles) {
        made.setRightToLeft(old.isRightToLeft());
        made.setDefaultRowHeight(old.getDefaultRowHeight());
        made.setDisplayGridlines(old.isDisplayGridlines());
        for (int column = 0; column < COLUMNS; column++) {
            if (old.getColumnWidth(column) != old.getDefaultColumnWidth() * 256) {
                made.setColumnWidth(column, old.getColumnWidth(column));
            }
            if (old.isColumnHidden(column)) {
                made.setColumnHidden(column, true);
            }
        }
        for (Row row : old) {
            XSSFRow line = made.createRow(row.getRowNum());
            line.setHeight(row.getHeight());
            line.setZeroHeight(row.getZeroHeight());
            for (Cell cell : row) {
                cell(cell, line.createCell(cell.getColumnIndex()), styles);
            }
        }
        old.getMergedRegions().forEach(made::addMergedRegionUnsafe);
    }

    private static void cell(Cell old, XSSFCell made, OldStyles styles) {
        made.setCellStyle(styles.of(old.getCellStyle()));
        CellType type = old.getCellType() == CellType.FORMULA ? old.getCachedFormulaResultType() : old.getCellType();
        switch (type) {
            case NUMERIC -> made.setCellValue(old.getNumericCellValue());
            case STRING -> made.setCellValue(old.getRichStringCellValue().getString());
            case BOOLEAN -> made.setCellValue(old.getBooleanCellValue());
            case ERROR -> made.setCellErrorValue(old.getErrorCellValue());
            default -> made.setBlank();
        }
    }
}
