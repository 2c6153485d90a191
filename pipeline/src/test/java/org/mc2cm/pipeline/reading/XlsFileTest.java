package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

class XlsFileTest {

    @TempDir
    Path dir;

    private final FindingBook book = new FindingBook();
    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final HSSFSheet sheet = workbook.createSheet("A");

    private HSSFRow row(int index) {
        HSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private VerbatimWorkbook read() throws IOException {
        Path file = dir.resolve("w.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return WorkbookReader.read(file, Limits.CITY, book).orElseThrow();
    }

    private VerbatimSheet readSheet() throws IOException {
        return read().sheets().get(0);
    }

    private String refused(byte[] bytes) throws IOException {
        Path file = Files.write(dir.resolve("w.xls"), bytes);
        assertThat(WorkbookReader.read(file, Limits.CITY, book)).isEmpty();
        return book.kept().stream().map(Finding::message).findFirst().orElse("");
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    @Test
    void each_kind_of_cell_keeps_its_type_and_place() throws IOException {
        row(2).createCell(1).setCellValue(1234.5);
        row(2).createCell(2).setCellValue("ب é");
        row(2).createCell(3).setCellValue(true);
        row(2).createCell(5).setCellErrorValue((byte) 7);
        assertThat(readSheet().rows().get(0).cells())
                .containsExactly(
                        new VerbatimCell(2, 1, Type.NUMBER, "1234.5", 1234.5, null, false),
                        new VerbatimCell(2, 2, Type.TEXT, "ب é", Double.NaN, null, false),
                        new VerbatimCell(2, 3, Type.BOOLEAN, "TRUE", Double.NaN, null, false),
                        new VerbatimCell(2, 5, Type.ERROR, "#DIV/0!", Double.NaN, null, false));
    }

    @Test
    void a_number_is_written_with_the_fewest_digits_that_give_it_again() throws IOException {
        row(0).createCell(0).setCellValue(0.1);
        row(0).createCell(1).setCellValue(0.1 + 0.2);
        row(0).createCell(2).setCellValue(1e20);
        assertThat(readSheet().rows().get(0).cells())
                .extracting(VerbatimCell::text)
                .containsExactly("0.1", "0.30000000000000004", "100000000000000000000");
    }

    @Test
    void formats_built_in_and_own_are_named_by_their_code() throws IOException {
        CellStyle percent = workbook.createCellStyle();
        percent.setDataFormat((short) 9);
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        row(0).createCell(0).setCellValue(0.45);
        row(0).getCell(0).setCellStyle(percent);
        row(0).createCell(1).setCellValue(45658);
        row(0).getCell(1).setCellStyle(date);
        assertThat(readSheet().rows().get(0).cells())
                .extracting(VerbatimCell::format)
                .containsExactly("0%", "yyyy-mm-dd");
    }

    @Test
    void a_formula_gives_its_cached_value() throws IOException {
        row(0).createCell(0).setCellFormula("1+1");
        row(0).createCell(1).setCellFormula("\"a\"&\"b\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(readSheet().rows().get(0).cells())
                .containsExactly(
                        new VerbatimCell(0, 0, Type.NUMBER, "2", 2, null, true),
                        new VerbatimCell(0, 1, Type.TEXT, "ab", Double.NaN, null, true));
    }

    @Test
    void hidden_rows_and_merged_ranges_are_told() throws IOException {
        row(0).createCell(0).setCellValue("a");
        row(1).createCell(0).setCellValue("b");
        row(1).setZeroHeight(true);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        VerbatimSheet read = readSheet();
        assertThat(read.merged()).containsExactly("A1:C1");
        assertThat(read.rows()).extracting(r -> r.hidden()).containsExactly(false, true);
    }

    @Test
    void a_very_hidden_sheet_is_known() throws IOException {
        row(0).createCell(0).setCellValue("a");
        workbook.createSheet("B").createRow(0).createCell(0).setCellValue("b");
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        assertThat(read().sheets())
                .extracting(VerbatimSheet::visibility)
                .containsExactly(VerbatimSheet.Visibility.VISIBLE, VerbatimSheet.Visibility.VERY_HIDDEN);
    }

    @Test
    void the_1904_calendar_is_told() throws IOException {
        row(0).createCell(0).setCellValue(1);
        workbook.getInternalWorkbook().getRecords().stream()
                .filter(DateWindow1904Record.class::isInstance)
                .forEach(r -> ((DateWindow1904Record) r).setWindowing((short) 1));
        assertThat(read().date1904()).isTrue();
    }

    @Test
    void an_encrypted_workbook_is_refused_by_name() throws IOException {
        row(0).createCell(0).setCellValue("a");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] bytes;
        try {
            bytes = bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refused(bytes)).isEqualTo("M32.password");
    }

    @Test
    void a_workbook_cut_off_is_refused() throws IOException {
        for (int i = 0; i < 500; i++) {
            row(i).createCell(0).setCellValue("text " + i);
        }
        byte[] bytes = bytes();
        assertThat(refused(Arrays.copyOf(bytes, bytes.length / 2))).isEqualTo("M34.xls_damaged");
    }

    @Test
    void it_is_noted_that_the_file_was_no_xlsx() throws IOException {
        row(0).createCell(0).setCellValue("a");
        read();
        assertThat(book.kept())
                .extracting(Finding::message, Finding::arguments)
                .containsExactly(tuple("M32.read", List.of(".xls")));
    }
}
