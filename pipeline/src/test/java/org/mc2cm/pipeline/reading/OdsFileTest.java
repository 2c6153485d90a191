package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;

class OdsFileTest {

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String STYLES = "<office:automatic-styles><style:style style:name='h' style:family='table'>"
            + "<style:table-properties table:display='false'/></style:style></office:automatic-styles>";

    @TempDir
    Path dir;

    private final FindingBook book = new FindingBook();

    private Path file(String tables) throws IOException {
        Path file = dir.resolve("w.xlsx");
        String content = "<?xml version='1.0'?><office:document-content xmlns:office='" + NAMES
                + "office:1.0' xmlns:table='"
                + NAMES + "table:1.0' xmlns:text='" + NAMES + "text:1.0' xmlns:style='" + NAMES + "style:1.0' "
                + "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>" + STYLES
                + "<office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(zip, "content.xml", content);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private VerbatimSheet sheet(String rows) throws IOException {
        return WorkbookReader.read(file("<table:table table:name='A'>" + rows + "</table:table>"), Limits.CITY, book)
                .orElseThrow()
                .sheets()
                .get(0);
    }

    private VerbatimCell cell(String xml) throws IOException {
        return sheet("<table:table-row>" + xml + "</table:table-row>")
                .rows()
                .get(0)
                .cells()
                .get(0);
    }

    private List<String> refused(String rows) throws IOException {
        Path file = file("<table:table table:name='A'>" + rows + "</table:table>");
        assertThat(WorkbookReader.read(file, Limits.CITY, book)).isEmpty();
        return book.kept().stream().map(Finding::message).toList();
    }

    private static VerbatimCell text(String text, @Nullable String format) {
        return new VerbatimCell(0, 0, Type.TEXT, text, Double.NaN, format, false);
    }

    @Test
    void the_canonical_value_counts_and_not_what_is_shown() throws IOException {
        assertThat(cell("<table:table-cell office:value-type='float' office:value='11.11'><text:p>11,11</text:p>"
                        + "</table:table-cell>"))
                .isEqualTo(new VerbatimCell(0, 0, Type.NUMBER, "11.11", 11.11, null, false));
    }

    @Test
    void percentages_and_currencies_say_so_in_their_format() throws IOException {
        assertThat(cell("<table:table-cell office:value-type='percentage' office:value='0.45'/>")
                        .format())
                .isEqualTo("0%");
        assertThat(cell("<table:table-cell office:value-type='currency' office:currency='TND' office:value='1'/>")
                        .format())
                .isEqualTo("0.00 [$TND]");
    }

    @Test
    void a_date_is_its_iso_text_with_the_format_of_a_date() throws IOException {
        assertThat(cell("<table:table-cell office:value-type='date' office:date-value='2026-03-31'>"
                        + "<text:p>31.03.26</text:p></table:table-cell>"))
                .isEqualTo(text("2026-03-31", "yyyy-mm-dd"));
    }

    @Test
    void paragraphs_are_lines_and_blanks_tabs_and_spans_are_kept() throws IOException {
        assertThat(cell("<table:table-cell office:value-type='string'><office:annotation><text:p>no</text:p>"
                        + "</office:annotation><text:p>a<text:s text:c='3'/>b<text:span>c</text:span></text:p>"
                        + "<text:p>d<text:tab/>e</text:p></table:table-cell>"))
                .isEqualTo(text("a   bc\nd\te", null));
    }

    @Test
    void an_error_and_a_formula_without_a_value_are_known() throws IOException {
        assertThat(cell("<table:table-cell table:formula='of:=1/0' office:value-type='string' office:string-value='' "
                                + "calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>")
                        .type())
                .isEqualTo(Type.ERROR);
        assertThat(cell("<table:table-cell table:formula='of:=1'/>").type()).isEqualTo(Type.NO_VALUE);
    }

    @Test
    void repeated_cells_and_rows_are_made_only_where_they_have_a_value() throws IOException {
        VerbatimSheet sheet = sheet("<table:table-row table:number-rows-repeated='2'>"
                + "<table:table-cell table:number-columns-repeated='3'/>"
                + "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='1'/>"
                + "<table:table-cell table:number-columns-repeated='16379'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048574'><table:table-cell "
                + "table:number-columns-repeated='16384'/></table:table-row>");
        assertThat(sheet.rows())
                .flatMap(VerbatimRow::cells)
                .extracting(VerbatimCell::a1)
                .containsExactly("D1", "E1", "D2", "E2");
    }

    @Test
    void a_value_repeated_beyond_the_sheet_is_refused() throws IOException {
        String value = "office:value-type='float' office:value='1'";
        assertThat(refused("<table:table-row><table:table-cell table:number-columns-repeated='16385' " + value
                        + "/></table:table-row>"))
                .containsExactly("M34.columns");
        assertThat(refused("<table:table-row table:number-rows-repeated='2000000000'><table:table-cell " + value
                        + "/></table:table-row>"))
                .contains("M34.rows");
        assertThat(refused("<table:table-row table:number-rows-repeated='200'><table:table-cell "
                        + "table:number-columns-repeated='16384' " + value + "/></table:table-row>"))
                .contains("M34.cells");
    }

    @Test
    void hidden_tables_and_rows_and_merged_cells_are_told() throws IOException {
        String row = "<table:table-cell table:number-columns-spanned='3' table:number-rows-spanned='2' "
                + "office:value-type='string'><text:p>a</text:p></table:table-cell><table:covered-table-cell/>";
        Path file = file("<table:table table:name='A'><table:table-row table:visibility='collapse'>" + row
                + "</table:table-row></table:table><table:table table:name='B' table:style-name='h'/>");
        List<VerbatimSheet> sheets =
                WorkbookReader.read(file, Limits.CITY, book).orElseThrow().sheets();
        assertThat(sheets.get(0).merged()).containsExactly("A1:C2");
        assertThat(sheets.get(0).rows().get(0).hidden()).isTrue();
        assertThat(sheets.get(1).visibility()).isEqualTo(VerbatimSheet.Visibility.HIDDEN);
    }

    @Test
    void rows_in_groups_are_rows() throws IOException {
        String row =
                "<table:table-row><table:table-cell office:value-type='float' office:value='1'/></table:table-row>";
        assertThat(sheet("<table:table-header-rows>" + row + "</table:table-header-rows><table:table-row-group>" + row
                                + "</table:table-row-group>")
                        .rows())
                .hasSize(2);
    }
}
