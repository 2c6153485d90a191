package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.feedback.Letter;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.VerbatimNote;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.reading.WorkbookNotes;
import org.mc2cm.release.Hashes;

/** Of every format that is read: the reply, sent back unchanged, says the same. */
class RepliesTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    private static final FileWork WORK = new FileWork(CATALOGUE, Mappings.read(Path.of("src/test/resources/offices")));
    private static final Object[][] SUBMISSION = {
        {"city_id", "", "MA-TNG"},
        {"period", "", "2026-Q3"},
        {"number_format", "", "1 234,5"},
        {"submitted_on", "", "2026-10-20"},
        {"language", "", "fr"}
    };
    /** A number, grouped text, a hidden small count, what cannot be read, a missing one, a comma and a share by mistake. */
    private static final Object[][] FIGURES = {
        {"element_id", "sex", "age", "value", "obs_status"},
        {"pop_migrant", "F", "", 1200.0, ""},
        {"pop_migrant", "M", "", "1\u202f205", ""},
        {"recog_requests", "F", "", "<5", ""},
        {"recog_requests", "M", "", "12 (dont 3)", ""},
        {"pop_total", "_T", "", "n/d", ""},
        {"hh_migrant", "_T", "", "12,5", "E"},
        {"pop_total", "F", "", "0.45%", ""}
    };

    @TempDir
    private Path folder;

    private static void fill(Workbook book) {
        CellStyle percent = book.createCellStyle();
        percent.setDataFormat(book.createDataFormat().getFormat("0%"));
        for (Object[][] table : new Object[][][] {SUBMISSION, FIGURES}) {
            var sheet = book.createSheet(table == SUBMISSION ? "01_SUBMISSION" : "02_INDICATORS");
            for (int r = 0; r < table.length; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < table[r].length; c++) {
                    if (table[r][c] instanceof Double number) {
                        row.createCell(c).setCellValue(number);
                    } else if ("0.45%".equals(table[r][c])) {
                        row.createCell(c).setCellValue(0.45);
                        row.getCell(c).setCellStyle(percent);
                    } else if (!table[r][c].equals("")) {
                        row.createCell(c).setCellValue(table[r][c].toString());
                    }
                }
            }
        }
    }

    private static byte[] bytes(Workbook empty) throws IOException {
        try (empty;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(empty);
            empty.write(out);
            return out.toByteArray();
        }
    }

    /** As Excel saves it: the name spaces of ISO 29500 Strict in every part. */
    private static byte[] strict(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/",
                                "http://purl.oclc.org/ooxml/officeDocument/")
                        .replace(
                                "http://schemas.openxmlformats.org/drawingml/2006/",
                                "http://purl.oclc.org/ooxml/drawingml/");
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] ods() throws IOException {
        StringBuilder tables = new StringBuilder();
        for (Object[][] table : new Object[][][] {SUBMISSION, FIGURES}) {
            tables.append("<table:table table:name='")
                    .append(table == SUBMISSION ? "01_SUBMISSION" : "02_INDICATORS")
                    .append("'>");
            for (Object[] row : table) {
                tables.append("<table:table-row>");
                for (Object value : row) {
                    tables.append(odsCell(value));
                }
                tables.append("</table:table-row>");
            }
            tables.append("</table:table>");
        }
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        String content = "<office:document-content xmlns:office='" + names + "office:1.0' xmlns:table='" + names
                + "table:1.0' xmlns:text='" + names + "text:1.0'><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String odsCell(Object value) {
        if (value instanceof Double number) {
            return "<table:table-cell office:value-type='float' office:value='" + number + "'/>";
        }
        if ("0.45%".equals(value)) {
            return "<table:table-cell office:value-type='percentage' office:value='0.45'/>";
        }
        String text = value.toString().replace("<", "&lt;");
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    private Path sent(String form) throws IOException {
        byte[] bytes =
                switch (form) {
                    case "xlsx" -> bytes(new XSSFWorkbook());
                    case "strict" -> strict(bytes(new XSSFWorkbook()));
                    case "xls" -> bytes(new HSSFWorkbook());
                    case "ods" -> ods();
                    default ->
                        "NACIONALIDADES;TOTAL;Homens;Mulheres\nChina;9;4;5\nUcrânia;28629;12886;15 743?\n"
                                .getBytes(StandardCharsets.UTF_8);
                };
        return Files.write(folder.resolve("figures-of-" + form), bytes);
    }

    private static ReceivedFile received(Path file) throws IOException {
        return new ReceivedFile("a", file, Hashes.sha256(file), Files.size(file), null);
    }

    private static TreeSet<String> observations(List<Submission> submissions) {
        TreeSet<String> all = new TreeSet<>();
        for (Submission s : submissions) {
            for (Observation o : s.observations()) {
                all.add(String.join(
                        " ",
                        String.valueOf(s.header()),
                        o.key().toString(),
                        o.value() + " " + o.low() + " " + o.high(),
                        o.obsStatus() + o.confStatus(),
                        o.sheet() + "!" + o.cell(),
                        o.raw().replaceFirst("\\.0$", "")));
            }
        }
        return all;
    }

    /** All but those on the form of the file, which the reply has changed. */
    private static List<String> about(FindingBook book) {
        return book.kept().stream()
                .filter(f -> !f.rule().equals("M32"))
                .map(Finding::toString)
                .sorted()
                .toList();
    }

    private Path reply(Path file, Letter letter, String name) throws IOException {
        Path reply = folder.resolve(name + ".xlsx");
        new FeedbackWork(CATALOGUE, WORK).write(file, letter, reply);
        return reply;
    }

    private static List<String> comments(Path file) {
        return WorkbookNotes.read(file, new FindingBook()).stream()
                .filter(n ->
                        !n.sheet().isEmpty() && !n.cell().isEmpty() && n.text().startsWith("MC2CM"))
                .map(VerbatimNote::cell)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "strict", "xls", "ods", "csv"})
    void sent_back_unchanged_it_gives_the_same_observations_and_findings(String form) throws IOException {
        Path file = sent(form);
        FindingBook first = new FindingBook();
        List<Submission> submissions = WORK.take(received(file), first);
        assertThat(observations(submissions)).as(first.kept().toString()).hasSize(form.equals("csv") ? 2 : 4);
        Path reply = reply(file, FeedbackWork.letter(submissions, first, null), "reply");
        FindingBook second = new FindingBook();
        assertThat(observations(WORK.take(received(reply), second))).isEqualTo(observations(submissions));
        assertThat(about(second)).isEqualTo(about(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "strict", "xls", "ods", "csv"})
    void the_comments_of_the_last_round_go_when_the_matter_is_mended(String form) throws IOException {
        Path file = sent(form);
        FindingBook book = new FindingBook();
        List<Submission> submissions = WORK.take(received(file), book);
        Letter letter = FeedbackWork.letter(submissions, book, null);
        Path reply = reply(file, letter, "reply");
        assertThat(comments(reply)).contains(form.equals("csv") ? "D3" : "D5");
        Letter mended = new Letter(
                letter.language(),
                letter.city(),
                letter.quarter(),
                letter.outcome(),
                letter.rowsRead(),
                letter.rowsLoaded(),
                new ArrayList<>(),
                Map.of(),
                letter.accepted());
        assertThat(comments(reply(reply, mended, "second"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "ods", "csv"})
    void what_the_reply_cannot_carry_is_named_on_its_first_sheet(String form) throws IOException {
        Path file = sent(form);
        FindingBook book = new FindingBook();
        Letter letter = FeedbackWork.letter(WORK.take(received(file), book), book, "en");
        try (XSSFWorkbook reply = new XSSFWorkbook(reply(file, letter, "reply").toString())) {
            StringBuilder text = new StringBuilder();
            reply.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            assertThat(text.toString()).contains("pictures are left out");
        }
    }
}
