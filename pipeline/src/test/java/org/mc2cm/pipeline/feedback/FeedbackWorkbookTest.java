package org.mc2cm.pipeline.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.reading.WorkbookReader;

class FeedbackWorkbookTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    private static final String SHEET = "02_INDICATORS";

    @TempDir
    private Path folder;

    private static Finding finding(String cell, Severity severity) {
        return new Finding(
                SHEET, cell, "M07", severity, "recog_requests", "1.234", "M07.ambiguous", List.of("1234", "1.234"));
    }

    private static Letter letter(String language, Finding... findings) {
        return new Letter(
                language,
                "MA-TNG",
                "2026-Q3",
                Outcome.PARTIAL,
                3,
                2,
                List.of(findings),
                Map.of("M07", 1),
                Map.of("recog_requests", 2));
    }

    /** A city's workbook: two sheets, a number format, a colour and a comment of its own. */
    private Path cityFile() throws IOException {
        Path file = folder.resolve("city.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("ours");
            Sheet sheet = book.createSheet(SHEET);
            for (int r = 0; r < 5; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue(r + 0.5);
                Cell formatted = row.createCell(1);
                formatted.setCellValue(45_000 + r);
                formatted.setCellStyle(book.createCellStyle());
                formatted.getCellStyle().setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            }
            CreationHelper helper = book.getCreationHelper();
            Comment own =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 2, 1, 4, 4));
            own.setString(helper.createRichTextString("the city's own remark"));
            sheet.getRow(1).getCell(0).setCellComment(own);
            book.createSheet("More").createRow(0).createCell(0).setCellValue("nothing in question here");
            book.setActiveSheet(1);
            book.write(out);
        }
        return file;
    }

    private Path reply(Path source, Letter letter) throws IOException {
        Path target = folder.resolve("reply-" + Math.abs(letter.hashCode()) + ".xlsx");
        new FeedbackWorkbook(CATALOGUE, new Messages()).write(letter, source, Optional::empty, target);
        return target;
    }

    private static List<VerbatimSheet> cells(Path file) {
        return WorkbookReader.read(file, Limits.CITY, new FindingBook()).orElseThrow().sheets().stream()
                .filter(s -> !s.name().equals(FirstSheet.NAME))
                .toList();
    }

    private static List<String> comments(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            book.getSheet(SHEET)
                    .getCellComments()
                    .forEach((CellAddress at, Comment comment) ->
                            texts.add(at + " " + comment.getString().getString()));
        }
        return texts;
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
        return text.toString();
    }

    @Test
    void sent_back_unchanged_it_has_the_same_cells() throws IOException {
        Path city = cityFile();
        assertThat(cells(reply(city, letter("fr", finding("A3", Severity.REJ_CELL)))))
                .isEqualTo(cells(city));
    }

    @Test
    void each_cell_in_question_has_a_comment_in_the_citys_language() throws IOException {
        Path reply = reply(cityFile(), letter("fr", finding("A3", Severity.REJ_CELL)));
        assertThat(comments(reply)).anyMatch(t -> t.startsWith("A3 MC2CM · M07: ") && t.contains("peut se lire"));
    }

    @Test
    void a_citys_own_comment_stays() throws IOException {
        Path reply = reply(cityFile(), letter("en", finding("A3", Severity.REJ_CELL)));
        assertThat(comments(reply)).contains("A2 the city's own remark");
    }

    @Test
    void on_a_cell_with_a_comment_ours_stands_below() throws IOException {
        Path reply = reply(cityFile(), letter("en", finding("A2", Severity.REJ_CELL)));
        assertThat(comments(reply))
                .singleElement()
                .asString()
                .startsWith("A2 the city's own remark\n")
                .contains("M07");
    }

    @Test
    void when_the_matter_is_mended_last_rounds_comments_are_gone() throws IOException {
        Path first = reply(cityFile(), letter("en", finding("A2", Severity.WARN), finding("A3", Severity.REJ_CELL)));
        assertThat(comments(reply(first, letter("en")))).containsExactly("A2 the city's own remark");
    }

    @Test
    void a_second_round_has_one_first_sheet_and_the_same_marks() throws IOException {
        Finding finding = finding("A3", Severity.REJ_CELL);
        Path first = reply(cityFile(), letter("en", finding));
        Path second = reply(first, letter("ar", finding));
        try (XSSFWorkbook book = new XSSFWorkbook(second.toFile().getPath())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheet(SHEET).getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_mark_is_no_format_of_the_cell() throws IOException {
        Path city = cityFile();
        Path reply = reply(city, letter("en", finding("B3", Severity.REJ_CELL)));
        try (XSSFWorkbook before = new XSSFWorkbook(city.toString());
                XSSFWorkbook after = new XSSFWorkbook(reply.toString())) {
            Cell was = before.getSheet(SHEET).getRow(2).getCell(1);
            Cell is = after.getSheet(SHEET).getRow(2).getCell(1);
            assertThat(is.getCellStyle().getIndex())
                    .isEqualTo(was.getCellStyle().getIndex());
            assertThat(after.getSheet(SHEET)
                            .getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("B3");
        }
    }

    @Test
    void the_first_sheet_links_to_the_cell() throws IOException {
        Path reply = reply(cityFile(), letter("en", finding("A3", Severity.REJ_CELL)));
        try (XSSFWorkbook book = new XSSFWorkbook(reply.toString())) {
            Sheet first = book.getSheetAt(0);
            assertThat(book.getActiveSheetIndex()).isZero();
            assertThat(first.getHyperlinkList()).extracting(l -> l.getAddress()).contains("'02_INDICATORS'!A3");
            assertThat(first.getHyperlinkList()).allMatch(l -> new CellReference(l.getAddress()).getRow() >= 0);
        }
    }

    @Test
    void the_first_sheet_says_what_was_accepted_in_the_citys_language() throws IOException {
        Path reply = reply(cityFile(), letter("ar"));
        try (XSSFWorkbook book = new XSSFWorkbook(reply.toString())) {
            assertThat(book.getSheetAt(0).isRightToLeft()).isTrue();
            assertThat(text(book.getSheetAt(0))).contains("ما قُبل").contains("(recog_requests)");
        }
    }

    @Test
    void parts_that_are_not_changed_keep_their_bytes() throws IOException {
        Path city = cityFile();
        Path reply = reply(city, letter("en", finding("A3", Severity.REJ_CELL)));
        try (ZipFile before = new ZipFile(city.toFile());
                ZipFile after = new ZipFile(reply.toFile())) {
            for (String part : List.of(
                    "xl/worksheets/sheet3.xml", "xl/sharedStrings.xml", "docProps/core.xml", "docProps/app.xml")) {
                assertThat(after.getInputStream(after.getEntry(part)).readAllBytes())
                        .isEqualTo(before.getInputStream(before.getEntry(part)).readAllBytes());
            }
        }
    }

    @Test
    void the_same_letter_gives_the_same_bytes() throws IOException {
        Path city = cityFile();
        Letter letter = letter("it", finding("A3", Severity.NOTE));
        byte[] first = Files.readAllBytes(reply(city, letter));
        assertThat(Files.readAllBytes(reply(city, letter))).isEqualTo(first);
    }

    @Test
    void an_old_workbook_comes_back_as_xlsx_with_its_values_and_formats() throws IOException {
        Path city = folder.resolve("city.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(city)) {
            Cell cell = book.createSheet(SHEET).createRow(2).createCell(0);
            cell.setCellValue(0.45);
            cell.setCellStyle(book.createCellStyle());
            cell.getCellStyle().setDataFormat(book.createDataFormat().getFormat("0%"));
            book.write(out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(
                reply(city, letter("en", finding("A3", Severity.WARN))).toString())) {
            Cell cell = book.getSheet(SHEET).getRow(2).getCell(0);
            assertThat(cell.getNumericCellValue()).isEqualTo(0.45);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0%");
            assertThat(cell.getCellComment()).isNotNull();
        }
    }

    @Test
    void a_text_file_comes_back_with_each_value_at_its_address() throws IOException {
        Path city = Files.writeString(folder.resolve("city.csv"), "a;12,5\n");
        VerbatimCell cell = new VerbatimCell(4, 2, VerbatimCell.Type.TEXT, "12,5", Double.NaN, null, false);
        VerbatimSheet sheet = new VerbatimSheet(
                SHEET, VerbatimSheet.Visibility.VISIBLE, List.of(new VerbatimRow(4, false, List.of(cell))), List.of());
        Path target = folder.resolve("reply.xlsx");
        new FeedbackWorkbook(CATALOGUE, new Messages())
                .write(
                        letter("es", finding("C5", Severity.REJ_CELL)),
                        city,
                        () -> Optional.of(new VerbatimWorkbook(false, List.of(sheet))),
                        target);
        assertThat(cells(target)).containsExactly(sheet);
    }

    @Test
    void of_a_file_that_may_not_be_kept_only_the_list_goes_back() throws IOException {
        Path target = folder.resolve("reply.xlsx");
        new FeedbackWorkbook(CATALOGUE, new Messages())
                .write(letter("en", finding("A3", Severity.REJ_FILE)), null, Optional::empty, target);
        try (XSSFWorkbook book = new XSSFWorkbook(target.toString())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            assertThat(text(book.getSheetAt(0))).contains("1.234");
        }
    }

    @Test
    void every_sentence_of_the_first_sheet_is_there_in_five_languages() {
        for (Outcome outcome : Outcome.values()) {
            for (String language : org.mc2cm.pipeline.catalogue.LocalText.LANGUAGES) {
                assertThat(Words.in(language).of("outcome." + outcome.code())).isNotEmpty();
                assertThat(Words.in(language).of("next." + outcome.code())).isNotEmpty();
            }
        }
    }
}
