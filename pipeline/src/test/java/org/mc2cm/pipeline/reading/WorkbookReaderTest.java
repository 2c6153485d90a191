package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.rawxml.RawWorkbook;

class WorkbookReaderTest {

    private static final String STYLES =
            "<numFmts count='1'><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='9'/></cellXfs>";

    @TempDir
    Path dir;

    private final FindingBook book = new FindingBook();

    private Optional<VerbatimWorkbook> read(RawWorkbook workbook) throws IOException {
        return WorkbookReader.read(workbook.write(dir.resolve("w.xlsx")), Limits.CITY, book);
    }

    private VerbatimSheet sheet(String rows) throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .rows("A", rows)
                .styles(STYLES)
                .strings(
                        "<si><t>first</t></si><si><r><t>ri</t></r><r><rPr/><t>ch</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>");
        return read(workbook).orElseThrow().sheets().get(0);
    }

    private VerbatimCell cell(String xml) throws IOException {
        return sheet("<row r='1'>" + xml + "</row>").rows().get(0).cells().get(0);
    }

    private List<String> messages() {
        return book.kept().stream().map(Finding::message).toList();
    }

    @Test
    void a_number_keeps_its_literal_its_value_and_its_format() throws IOException {
        assertThat(cell("<c r='C1' s='1'><v>45658.50</v></c>"))
                .isEqualTo(new VerbatimCell(0, 2, Type.NUMBER, "45658.50", 45658.5, "yyyy\\-mm\\-dd", false));
    }

    @Test
    void a_built_in_format_is_named_by_its_code() throws IOException {
        assertThat(cell("<c r='A1' s='2'><v>0.45</v></c>").format()).isEqualTo("0%");
    }

    @Test
    void shared_and_rich_texts_are_joined_without_their_pronunciation() throws IOException {
        VerbatimRow row = sheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>")
                .rows()
                .get(0);
        assertThat(row.cells()).extracting(VerbatimCell::text).containsExactly("first", "rich");
    }

    @Test
    void an_inline_text_keeps_its_blanks_and_escapes_are_undone() throws IOException {
        assertThat(cell("<c r='A1' t='inlineStr'><is><t xml:space='preserve'> a_x000A_&lt;b_xyz </t></is></c>")
                        .text())
                .isEqualTo(" a\n<b_xyz ");
    }

    @Test
    void truth_values_errors_and_iso_dates_keep_their_type() throws IOException {
        VerbatimRow row = sheet("<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='e'><v>#REF!</v></c>"
                        + "<c r='C1' t='d'><v>2025-01-01</v></c></row>")
                .rows()
                .get(0);
        assertThat(row.cells())
                .extracting(c -> c.type() + " " + c.text())
                .containsExactly("BOOLEAN TRUE", "ERROR #REF!", "TEXT 2025-01-01");
    }

    @Test
    void a_formula_gives_its_cached_value_or_none() throws IOException {
        VerbatimRow row = sheet("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1'><f>C1</f></c>"
                        + "<c r='C1'><f>D1</f><v/></c><c r='D1' t='str'><f>E1</f><v></v></c></row>")
                .rows()
                .get(0);
        assertThat(row.cells())
                .extracting(VerbatimCell::type)
                .containsExactly(Type.NUMBER, Type.NO_VALUE, Type.NO_VALUE, Type.TEXT);
        assertThat(row.cells()).allMatch(VerbatimCell::formula);
    }

    @Test
    void cells_and_rows_without_addresses_are_counted_on() throws IOException {
        VerbatimSheet sheet = sheet("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c r='B5'><v>3</v></c></row>");
        assertThat(sheet.rows().stream().flatMap(r -> r.cells().stream()))
                .extracting(VerbatimCell::a1)
                .containsExactly("A1", "C1", "B5");
    }

    @Test
    void a_number_that_is_none_is_text() throws IOException {
        assertThat(cell("<c r='A1'><v>1,5</v></c>").type()).isEqualTo(Type.TEXT);
    }

    @Test
    void merged_ranges_hidden_rows_and_visibility_are_kept() throws IOException {
        VerbatimSheet sheet = read(new RawWorkbook()
                        .sheet(
                                "99_LISTS",
                                "<sheetData><row r='4' hidden='1'><c r='A4'><v>1</v></c></row></sheetData>"
                                        + "<mergeCells count='1'><mergeCell ref='B2:D2'/></mergeCells>")
                        .state("99_LISTS", "hidden"))
                .orElseThrow()
                .sheets()
                .get(0);
        assertThat(sheet.merged()).containsExactly("B2:D2");
        assertThat(sheet.rows().get(0).hidden()).isTrue();
        assertThat(sheet.visibility()).isEqualTo(VerbatimSheet.Visibility.HIDDEN);
        assertThat(messages()).isEmpty();
    }

    @Test
    void the_1904_flag_is_read() throws IOException {
        RawWorkbook workbook = new RawWorkbook().rows("A", "").properties("<workbookPr date1904='1'/>");
        assertThat(read(workbook).orElseThrow().date1904()).isTrue();
    }

    @Test
    void a_strict_workbook_with_prefixes_reads_alike() throws IOException {
        String xml = "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
                + "<x:row r='1'><x:c r='A1'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        RawWorkbook workbook = new RawWorkbook().rows("A", "").replace("xl/worksheets/sheet1.xml", xml);
        assertThat(read(workbook)
                        .orElseThrow()
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .number())
                .isEqualTo(7);
    }

    @Test
    void a_hidden_sheet_of_the_citys_own_is_read_with_a_warning() throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .rows("notes", "<row r='1'><c r='A1'><v>1</v></c></row>")
                .state("notes", "hidden");
        assertThat(read(workbook).orElseThrow().sheets().get(0).rows()).hasSize(1);
        assertThat(messages()).containsExactly("M24.hidden_sheet");
    }

    @Test
    void a_very_hidden_sheet_with_values_refuses_the_file() throws IOException {
        read(new RawWorkbook()
                .rows("cases", "<row r='1'><c r='A1'><v>1</v></c></row>")
                .state("cases", "veryHidden"));
        assertThat(messages()).containsExactly("M24.very_hidden");
        assertThat(book.refusesFile()).isTrue();
    }

    @Test
    void blank_rows_at_the_end_are_a_note() throws IOException {
        StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
        for (int i = 2; i < 5_000; i++) {
            rows.append("<row r='" + i + "'><c r='A" + i + "' s='1'/></row>");
        }
        assertThat(sheet(rows.toString()).rows()).hasSize(1);
        assertThat(messages()).containsExactly("M34.blank_rows");
    }

    @Test
    void figures_below_too_many_blank_rows_are_a_warning() throws IOException {
        sheet("<row r='1'><c r='A1'><v>1</v></c></row><row r='500'><c r='B500'><v>1</v></c></row>");
        assertThat(book.kept()).extracting(f -> f.message() + " " + f.cell()).contains("M34.after_blank_rows B500");
    }

    @Test
    void what_a_spreadsheet_program_could_not_open_refuses_the_file() throws IOException {
        String cell = "<c r='A1'><v>1</v></c>";
        refused("M34.string", "<row r='1'><c r='A1' t='s'><v>7</v></c></row>");
        refused("M34.order", "<row r='2'/><row r='1'>" + cell + "</row>");
        refused("M34.order", "<row r='1'>" + cell + cell + "</row>");
        refused("M34.order", "<row r='1'><c r='A2'><v>1</v></c></row>");
        refused("M34.order", "<row r='1'><c r='???'><v>1</v></c></row>");
        refused("M34.columns", "<row r='1'><c r='XFE1'><v>1</v></c></row>");
        refused("M34.rows", "<row r='1048577'><c r='A1048577'><v>1</v></c></row>");
        refused("M34.xml", "<row r='1'>" + cell);
        refused("M34.xml", "<row r='1'><c r='A1'><v>&unknown;</v></c></row>");
        refused("M34.xml", "<a>".repeat(300) + "</a>".repeat(300));
        refused("M34.text", "<row r='1'><c r='A1' t='str'><v>" + "x".repeat(32_768) + "</v></c></row>");
        refused("M34.xml", "<row r='1'><c r='A1' x='" + "x".repeat(2_000_000) + "'/></row>");
    }

    private void refused(String message, String rows) throws IOException {
        FindingBook own = new FindingBook();
        Path file = new RawWorkbook().rows("A", rows).write(dir.resolve("r.xlsx"));
        assertThat(WorkbookReader.read(file, Limits.CITY, own)).isEmpty();
        assertThat(own.kept()).extracting(Finding::message).containsExactly(message);
    }

    @Test
    void a_document_type_refuses_the_file_without_the_container_check() throws IOException {
        String xml = "<!DOCTYPE worksheet [<!ENTITY a 'b'>]><worksheet/>";
        assertThat(read(new RawWorkbook().rows("A", "").replace("xl/worksheets/sheet1.xml", xml)))
                .isEmpty();
        assertThat(messages()).containsExactly("M34.doctype");
    }

    @Test
    void a_dimension_that_lies_is_not_believed() throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .sheet(
                        "A",
                        "<dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>");
        assertThat(read(workbook).orElseThrow().sheets().get(0).rows()).hasSize(1);
    }

    @Test
    void a_sheet_that_many_names_share_is_counted_each_time() throws IOException {
        Limits small = new Limits(1_000_000, 1_000, 100_000, 300_000, 16_384, 1_048_576, 32_767, 200, 2_000_000, 200);
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            sheets.append("<sheet name='s" + i + "' sheetId='1' r:id='rId1'/>");
        }
        String xml = "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>";
        Path file = new RawWorkbook()
                .rows("A", "<row r='1'><c r='A1'><v>1</v></c></row>".concat(" ".repeat(50_000)))
                .replace("xl/workbook.xml", xml)
                .write(dir.resolve("w.xlsx"));
        assertThat(WorkbookReader.read(file, small, book)).isEmpty();
        assertThat(messages()).containsExactly("M34.total");
    }

    @Test
    void a_long_sheet_is_streamed_row_by_row() throws IOException {
        Path file = new RawWorkbook()
                .rows("A", "<row r='1'><c r='A1' s='1'><v>5</v></c><c r='B1' t='s'><v>0</v></c></row>")
                .styles(STYLES)
                .strings("<si><t>x</t></si>")
                .write(dir.resolve("w.xlsx"));
        StringBuilder seen = new StringBuilder();
        boolean done = SheetStream.read(file, "A", Limits.SURVEY, book, row -> seen.append(row.index())
                .append(row.isDate(0))
                .append(row.number(0))
                .append(row.sharedIndex(1))
                .append(row.text(1)));
        assertThat(done).isTrue();
        assertThat(seen).hasToString("0true5.00x");
    }
}
