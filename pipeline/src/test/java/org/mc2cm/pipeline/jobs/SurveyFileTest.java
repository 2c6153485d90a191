package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.template.Filling;
import org.mc2cm.pipeline.template.Prefill;
import org.mc2cm.pipeline.template.TemplateWriter;
import org.mc2cm.release.Hashes;

/** A workbook with a survey, from the file to the store. */
class SurveyFileTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    private static final String SECRET_NAME = "Zoubeida Testperson";

    @TempDir
    Path folder;

    private final FindingBook findings = new FindingBook();

    private ReceivedFile workbook(boolean names) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of("end", "_uuid", "stratum", "psu", "weight", "migrant", "sex", "age", names ? "name" : "start"));
        for (int i = 0; i < 12; i++) {
            rows.add(List.of(
                    "2026-08-1" + i % 10,
                    "u" + i,
                    "Old Town " + i % 2,
                    "Street " + i % 4,
                    "2.5",
                    "yes",
                    "female",
                    "31",
                    names ? SECRET_NAME : "2026-08-10"));
        }
        Filling filling = new Filling(
                Map.of("submitted_on", "2026-10-15"),
                List.of(),
                Map.of(),
                true,
                "",
                List.of(new Filling.Table("07_SURVEY", rows)),
                false);
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new TemplateWriter(CATALOGUE)
                    .write(
                            CATALOGUE.network().place("MA-TNG").orElseThrow(),
                            new Quarter(2026, 3),
                            "en",
                            Prefill.NONE,
                            filling,
                            out);
        }
        return new ReceivedFile("book.xlsx", file, Hashes.sha256(file), Files.size(file), null);
    }

    private Submission take(ReceivedFile file) {
        return new FileWork(CATALOGUE, Mappings.none()).take(file, findings).get(0);
    }

    @Test
    void a_survey_comes_with_the_workbook() throws IOException {
        Submission submission = take(workbook(false));
        assertThat(submission.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(submission.surveys().get(0).size()).isEqualTo(12);
        assertThat(submission.rowsRead()).isEqualTo(12);
    }

    @Test
    void a_workbook_with_names_is_read_and_not_kept() throws IOException {
        ReceivedFile file = workbook(true);
        Submission submission = take(file);
        Files.createDirectories(folder.resolve("home/submissions"));
        new KeptFiles(folder.resolve("home")).keep(file, submission.outcome(), findings);
        assertThat(submission.surveys().get(0).size()).isEqualTo(12);
        assertThat(folder.resolve("home/submissions")).isEmptyDirectory();
    }

    @Test
    void a_workbook_without_names_is_kept() throws IOException {
        ReceivedFile file = workbook(false);
        Submission submission = take(file);
        Files.createDirectories(folder.resolve("home/submissions"));
        new KeptFiles(folder.resolve("home")).keep(file, submission.outcome(), findings);
        assertThat(folder.resolve("home/submissions")).isNotEmptyDirectory();
    }

    @Test
    void neither_names_nor_neighbourhoods_reach_the_store() throws IOException {
        Submission submission = take(workbook(true));
        Path file = folder.resolve("monitor.duckdb");
        try (Store store = Store.open(file)) {
            store.load(submission, findings);
        }
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("svy_employed").doesNotContain("Zoubeida").doesNotContain("Old Town");
    }

    private ReceivedFile text(String separator, String... cities) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                separator,
                "city_id",
                "end",
                "_uuid",
                "psu",
                "weight",
                "migrant",
                "sex",
                "age",
                "activity",
                "trust",
                "phonenumber"));
        for (int i = 0; i < 12; i++) {
            lines.add(String.join(
                    separator,
                    cities[i % cities.length],
                    "2026-05-1" + i % 10,
                    "u" + i,
                    "P" + i % 4,
                    "1.5",
                    "yes",
                    "female",
                    "31",
                    "employed",
                    "7",
                    "0612345678"));
        }
        Path file = folder.resolve("survey.csv");
        Files.write(file, lines);
        return new ReceivedFile("survey.csv", file, Hashes.sha256(file), Files.size(file), null);
    }

    @Test
    void an_export_by_itself_is_the_citys_and_takes_no_place_of_its_figures() throws IOException {
        Submission submission = take(text(";", "MA-TNG"));
        assertThat(submission.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(submission.header())
                .extracting(h -> h.participant() + " " + h.member() + " " + h.quarter())
                .isEqualTo("MA-TNG 07_SURVEY 2026-Q2");
        assertThat(submission.surveys().get(0).size()).isEqualTo(12);
    }

    @Test
    void an_export_of_a_member_is_the_members() throws IOException {
        assertThat(take(text(",", "ES-SEV")).header())
                .extracting(h -> h.participant() + " " + h.member())
                .isEqualTo("ES-SEV 07_SURVEY");
    }

    @Test
    void an_export_of_two_cities_is_refused() throws IOException {
        assertThat(take(text(",", "MA-TNG", "MA-CAS")).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(findings.kept()).anyMatch(f -> f.message().equals("M40.city"));
    }

    @Test
    void an_export_with_phones_is_read_and_not_kept() throws IOException {
        ReceivedFile file = text(",", "MA-TNG");
        Submission submission = take(file);
        Files.createDirectories(folder.resolve("home/submissions"));
        new KeptFiles(folder.resolve("home")).keep(file, submission.outcome(), findings);
        assertThat(folder.resolve("home/submissions")).isEmptyDirectory();
    }

    @Test
    void names_do_not_come_back_with_the_feedback() throws IOException {
        ReceivedFile file = workbook(true);
        FileWork work = new FileWork(CATALOGUE, Mappings.none());
        List<Submission> taken = work.take(file, findings);
        Path back = folder.resolve("back.xlsx");
        new FeedbackWork(CATALOGUE, work).write(file.location(), FeedbackWork.letter(taken, findings, "en"), back);
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(back.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(part).doesNotContain("Zoubeida");
            }
        }
    }

    @Test
    void a_workbook_with_a_survey_and_no_figures_takes_no_place_of_them() throws IOException {
        Path file = folder.resolve("alone.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            rows(book.createSheet("01_SUBMISSION"), List.of("city_id", "", "MA-TNG"), List.of("period", "", "2026-Q3"));
            rows(
                    book.createSheet("07_SURVEY"),
                    List.of("end", "weight", "migrant", "sex", "age"),
                    List.of("2026-08-10", "2", "yes", "female", "31"));
            book.write(out);
        }
        Submission submission = take(new ReceivedFile("alone.xlsx", file, Hashes.sha256(file), Files.size(file), null));
        assertThat(submission.header()).extracting(h -> h.member()).isEqualTo("07_SURVEY");
        assertThat(submission.surveys()).hasSize(1);
    }

    @Test
    void an_export_as_its_tool_names_it_is_read_with_its_groups_and_without_its_repeats() throws IOException {
        Path file = folder.resolve("kobo.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet main = book.createSheet("Life in the city");
            rows(
                    main,
                    List.of(
                            "start",
                            "end",
                            "city_id",
                            "about/migrant",
                            "about/sex",
                            "about/age",
                            "work/activity",
                            "views/trust",
                            "views/ipv_12m",
                            "views/ipv_12m/physical",
                            "children[1]/age",
                            "weight",
                            "_uuid",
                            "_validation_status",
                            "_submitted_by"),
                    List.of(
                            "2026-08-10",
                            "2026-08-10",
                            "MA-TNG",
                            "yes",
                            "female",
                            "31",
                            "employed",
                            "7",
                            "physical",
                            "1",
                            "4",
                            "2",
                            "u1",
                            "validation_status_approved",
                            "field worker"),
                    List.of(
                            "2026-08-11",
                            "2026-08-11",
                            "MA-TNG",
                            "yes",
                            "female",
                            "16",
                            "employed",
                            "7",
                            "physical",
                            "0",
                            "4",
                            "2",
                            "u2",
                            "validation_status_not_approved",
                            "field worker"));
            rows(book.createSheet("children"), List.of("age", "_parent_index"), List.of("4", "1"));
            book.write(out);
        }
        Submission submission = take(new ReceivedFile("kobo.xlsx", file, Hashes.sha256(file), Files.size(file), null));
        assertThat(submission.header()).extracting(h -> h.participant()).isEqualTo("MA-TNG");
        assertThat(submission.surveys()).hasSize(1);
        assertThat(submission.surveys().get(0).size()).isEqualTo(1);
        assertThat(submission.surveys().get(0).band(0)).isEqualTo((byte) 1);
        assertThat(findings.kept()).extracting(f -> f.message()).contains("M36.repeat", "M36.personal", "M40.leftOut");
        assertThat(findings.kept()).extracting(f -> f.message()).doesNotContain("M36.unread");
    }

    @Test
    void an_export_by_itself_is_set_aside_for_a_name_in_a_comment() throws IOException {
        assertThat(take(commented("Was counted twice, see August")).outcome()).isEqualTo(Outcome.ACCEPTED);
        Submission submission = take(commented("Fatima Alaoui, tel. 0612 345 678"));
        assertThat(submission.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(findings.kept()).anyMatch(f -> f.rule().equals("M31"));
    }

    private ReceivedFile commented(String text) throws IOException {
        Path file = folder.resolve("commented.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("07_SURVEY");
            rows(
                    sheet,
                    List.of("end", "city_id", "migrant", "sex", "age", "weight"),
                    List.of("2026-08-10", "MA-TNG", "yes", "female", "31", "2"));
            Comment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
            comment.setString(new XSSFRichTextString(text));
            sheet.getRow(1).getCell(1).setCellComment(comment);
            book.write(out);
        }
        return new ReceivedFile("commented.xlsx", file, Hashes.sha256(file), Files.size(file), null);
    }

    @SafeVarargs
    private static void rows(Sheet sheet, List<String>... rows) {
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].size(); c++) {
                cell(sheet, r, c, rows[r].get(c));
            }
        }
    }

    private static void cell(Sheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                    .createCell(column)
                    .setCellValue(text);
        }
    }
}
