package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.rawxml.RawWorkbook;

/** Columns, rows, cells and length of text: as many as allowed are read, one more refuses the file and says so. */
class SheetLimitsTest {

    @TempDir
    Path dir;

    /** Messages that refuse the file; none when it was read. */
    private List<String> refusals(Path file, Limits limits) throws IOException {
        FindingBook book = new FindingBook();
        boolean read = WorkbookReader.read(file, limits, book).isPresent();
        List<String> refusals = book.kept().stream()
                .filter(f -> f.severity() == Severity.REJ_FILE)
                .map(Finding::message)
                .toList();
        assertThat(read).isEqualTo(refusals.isEmpty());
        return refusals;
    }

    private List<String> workbook(String rows, Limits limits) throws IOException {
        return refusals(new RawWorkbook().rows("A", rows).write(dir.resolve("w.xlsx")), limits);
    }

    private List<String> workbook(String rows) throws IOException {
        return workbook(rows, Limits.CITY);
    }

    private List<String> text(String text) throws IOException {
        return refusals(Files.write(dir.resolve("t.csv"), text.getBytes(StandardCharsets.UTF_8)), Limits.CITY);
    }

    private static Limits cells(int most) {
        return new Limits(20_000_000, 1_000, 100_000_000, 200_000_000, 16_384, 1_048_576, 32_767, 200, most, 200);
    }

    @Test
    void a_citys_workbook_and_a_survey_have_the_limits_that_they_were_promised() {
        assertThat(Limits.CITY).isEqualTo(cells(2_000_000));
        assertThat(Limits.SURVEY.cells()).isGreaterThan(12 * 1_000_000);
    }

    @Test
    void the_last_column_of_a_sheet_is_read_and_the_next_is_not() throws IOException {
        assertThat(workbook("<row r='1'><c r='XFD1'><v>1</v></c></row>")).isEmpty();
        assertThat(workbook("<row r='1'><c r='XFE1'><v>1</v></c></row>")).containsExactly("M34.columns");
    }

    @Test
    void the_last_row_of_a_sheet_is_read_and_the_next_is_not() throws IOException {
        assertThat(workbook("<row r='1048576'><c r='A1048576'><v>1</v></c></row>"))
                .isEmpty();
        assertThat(workbook("<row r='1048577'><c r='A1048577'><v>1</v></c></row>"))
                .containsExactly("M34.rows");
    }

    @Test
    void as_many_cells_as_allowed_are_read_and_one_more_is_not() throws IOException {
        String three =
                "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>1</v></c></row><row r='2'><c r='A2'><v>1</v></c></row>";
        assertThat(workbook(three, cells(3))).isEmpty();
        assertThat(workbook(three, cells(2))).containsExactly("M34.cells");
    }

    @Test
    void the_longest_text_of_a_cell_is_read_and_a_longer_one_is_not() throws IOException {
        String cell = "<row r='1'><c r='A1' t='str'><v>%s</v></c></row>";
        assertThat(workbook(cell.formatted("x".repeat(32_767)))).isEmpty();
        assertThat(workbook(cell.formatted("x".repeat(32_768)))).containsExactly("M34.text");
    }

    @Test
    void a_text_file_has_the_columns_of_a_sheet_at_most() throws IOException {
        assertThat(text("1" + ";1".repeat(16_383) + "\n")).isEmpty();
        assertThat(text("1" + ";1".repeat(16_384) + "\n")).containsExactly("M34.columns");
    }

    @Test
    void a_text_file_has_the_rows_of_a_sheet_at_most() throws IOException {
        assertThat(text("1;1\n".repeat(1_048_576 / 2) + "\n".repeat(100) + "1;1\n"))
                .isEmpty();
        assertThat(text("1;1\n".repeat(1_000_000) + "1;\n".repeat(48_576))).containsExactly("M34.cells");
        assertThat(text("1\n".repeat(1_048_576))).isEmpty();
        assertThat(text("1\n".repeat(1_048_577))).containsExactly("M34.rows");
    }
}
