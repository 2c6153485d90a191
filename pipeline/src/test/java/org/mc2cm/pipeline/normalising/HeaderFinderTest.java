package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

class HeaderFinderTest {

    private static final List<String> FIELDS = List.of("element_id", "sex", "value");

    private static Book city() {
        return Book.of("MA-TNG", "2026-Q1");
    }

    /** The book's workbook with merged ranges in its sheet of figures. */
    private static Draft merged(Book book, String... ranges) {
        VerbatimWorkbook plain = book.workbook();
        List<VerbatimSheet> sheets = plain.sheets().stream()
                .map(s -> s.name().equals("02_INDICATORS")
                        ? new VerbatimSheet(s.name(), s.visibility(), s.rows(), List.of(ranges))
                        : s)
                .toList();
        return new Normaliser(Book.CATALOGUE, Mappings.none())
                .normalise(Book.FILE, new VerbatimWorkbook(false, sheets), book.findings);
    }

    @Test
    void a_second_table_below_the_first_is_read_by_its_own_header() {
        Book book = city().sheet(
                        "02_INDICATORS",
                        new Object[] {"element_id", "sex", "value"},
                        new Object[] {"recog_requests", "F", 12},
                        new Object[] {""},
                        new Object[] {"Second table of the quarter"},
                        new Object[] {"value", "sex", "element_id"},
                        new Object[] {7, "M", "recog_requests"});
        assertThat(book.draft().observations())
                .extracting(o -> o.sex() + o.value() + o.cell())
                .containsExactly("F12C2", "M7A6");
        assertThat(book.told()).contains("M01 NOTE 02_INDICATORS!A5");
    }

    @Test
    void a_heading_merged_over_an_empty_column_is_noted() {
        Book book = city().sheet("02_INDICATORS", new Object[] {"element_id", "sex", "value", ""}, new Object[] {
            "recog_requests", "F", 12, ""
        });
        assertThat(merged(book, "C1:D1").observations()).hasSize(1);
        assertThat(book.told()).contains("M02 NOTE 02_INDICATORS!C1");
    }

    @Test
    void a_heading_merged_over_two_columns_of_values_refuses_the_file_and_names_the_range() {
        Book book = city().sheet("02_INDICATORS", new Object[] {"element_id", "sex", "value", ""}, new Object[] {
            "recog_requests", "F", 12, 13
        });
        assertThat(merged(book, "C1:D1").observations()).isEmpty();
        assertThat(book.told()).contains("M02 REJ-FILE 02_INDICATORS!C1");
        assertThat(book.findings.kept()).anyMatch(f -> f.arguments().contains("C1:D1"));
    }

    /** Blank rows, title rows, hidden rows, blank columns and shuffled headings before a planted error. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void whatever_stands_before_it_an_error_is_named_at_its_true_cell(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<Integer> columns = new ArrayList<>();
            int column = 0;
            for (int f = 0; f < FIELDS.size(); f++) {
                column += 1 + random.nextInt(3);
                columns.add(column - 1);
            }
            List<VerbatimRow> rows = new ArrayList<>();
            int row = random.nextInt(15);
            if (row > 0) {
                rows.add(row(row - 1, false, cell(row - 1, 0, "Title of the sheet")));
            }
            rows.add(fields(row, false, columns, FIELDS));
            int error = row + 1 + random.nextInt(60);
            for (int r = row + 1; r < error; r++) {
                if (random.nextInt(3) == 0) {
                    rows.add(fields(r, random.nextBoolean(), columns, List.of("recog_requests", "F", "12")));
                }
            }
            rows.add(fields(error, random.nextBoolean(), columns, List.of("recog_requests", "M", "12?")));
            FindingBook book = new FindingBook();
            Draft draft = read(rows, book);
            assertThat(book.kept())
                    .filteredOn(f -> f.rule().equals("M33"))
                    .extracting(Finding::cell)
                    .containsExactly(VerbatimCell.a1(error, columns.get(2)));
            assertThat(draft.observations()).extracting(Observation::sex).doesNotContain("M");
        }
    }

    private static Draft read(List<VerbatimRow> rows, FindingBook book) {
        VerbatimWorkbook cover = city().workbook();
        List<VerbatimSheet> sheets = new ArrayList<>(cover.sheets());
        sheets.add(new VerbatimSheet("02_INDICATORS", VerbatimSheet.Visibility.VISIBLE, rows, List.of()));
        return new Normaliser(Book.CATALOGUE, Mappings.none())
                .normalise(Book.FILE, new VerbatimWorkbook(false, sheets), book);
    }

    private static VerbatimRow fields(int row, boolean hidden, List<Integer> columns, List<String> texts) {
        VerbatimCell[] cells = new VerbatimCell[texts.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(row, columns.get(i), texts.get(i));
        }
        return row(row, hidden, cells);
    }

    private static VerbatimRow row(int row, boolean hidden, VerbatimCell... cells) {
        return new VerbatimRow(row, hidden, List.of(cells));
    }

    private static VerbatimCell cell(int row, int column, String text) {
        return new VerbatimCell(row, column, VerbatimCell.Type.TEXT, text, Double.NaN, null, false);
    }
}
