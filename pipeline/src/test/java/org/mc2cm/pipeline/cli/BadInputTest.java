package org.mc2cm.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mc2cm.pipeline.rawxml.RawWorkbook;

/** One inbox with every common kind of bad file, and one good one. */
class BadInputTest {

    @TempDir
    static Path folder;

    private static int exitCode;
    private static List<NamedCsvRecord> findings = List.of();
    private static List<NamedCsvRecord> submissions = List.of();

    @BeforeAll
    static void runTheQuarter() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("page.xlsx"), "%PDF-1.7\n");
        Files.write(inbox.resolve("empty.xlsx"), new byte[0]);
        byte[] whole = book("MA-TNG", "2026-Q3", "pop_migrant").bytes();
        Files.write(inbox.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(inbox.resolve("huge.xlsx"), whole);
        try (RandomAccessFile huge =
                new RandomAccessFile(inbox.resolve("huge.xlsx").toFile(), "rw")) {
            huge.setLength(21L << 20);
        }
        new RawWorkbook().rows("Sheet1", row(1, "Women", "Men")).write(inbox.resolve("sheets.xlsx"));
        book("XX-ATL", "2026-Q3", "pop_migrant").write(inbox.resolve("city.xlsx"));
        book("TN-TUN", "Q3/2O26", "pop_migrant").write(inbox.resolve("period.xlsx"));
        book("AT-VIE", "2026-Q3", "pop_migrants_all").write(inbox.resolve("code.xlsx"));
        ofPersons(inbox);
        Figures.write(inbox.resolve("good"), 1);
        Typed run = Typed.run("2026-Q3", inbox, folder.resolve("home"));
        exitCode = run.exitCode();
        findings = Typed.table(folder.resolve("home/feedback/2026-Q3/findings.csv"));
        submissions = Typed.table(folder.resolve("home/feedback/2026-Q3/submissions.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "page.xlsx   | M32 | ''            | ''  | ''               | Send the workbook itself",
                "empty.xlsx  | M32 | ''            | ''  | ''               | Send it again",
                "cut.xlsx    | M34 | ''            | ''  | ''               | send it again",
                "huge.xlsx   | M34 | ''            | ''  | 22020096 B       | at most 20 MB are taken",
                "sheets.xlsx | M01 | ''            | ''  | Sheet1           | Use the template",
                "city.xlsx   | M23 | 01_SUBMISSION | C1  | XX-ATL           | Write one of: ",
                "period.xlsx | M23 | 01_SUBMISSION | C2  | Q3/2O26          | Write it so",
                "code.xlsx   | M28 | 02_INDICATORS | A2  | pop_migrants_all | The nearest codes: pop_migrant",
            })
    void a_bad_file_is_named_with_its_cell_what_was_seen_and_what_to_do(
            String file, String rule, String sheet, String cell, String seen, String toDo) {
        List<NamedCsvRecord> own = findings.stream()
                .filter(f ->
                        f.getField("file").equals(file) && f.getField("rule").equals(rule))
                .toList();
        assertThat(own).as(findings.toString()).isNotEmpty();
        NamedCsvRecord finding = own.get(0);
        assertThat(List.of(finding.getField("sheet"), finding.getField("cell"), finding.getField("seen")))
                .containsExactly(sheet, cell, seen);
        assertThat(finding.getField("message")).contains(toDo);
    }

    @Test
    void the_exit_code_says_that_a_file_was_refused() {
        assertThat(exitCode).isEqualTo(3);
    }

    @Test
    void the_rest_of_the_quarter_goes_on() throws IOException {
        assertThat(submissions.stream()
                        .filter(s -> s.getField("file").startsWith("good/"))
                        .map(s -> s.getField("outcome")))
                .hasSize(7)
                .containsOnly("accepted");
        assertThat(Typed.table(folder.resolve("home/releases/2026-Q3/edition-1/values.csv")))
                .anyMatch(r -> r.getField("area").equals("MA-TNG")
                        && r.getField("indicator").equals("HOU-09")
                        && !r.getField("value").isEmpty());
    }

    @Test
    void no_row_of_a_bad_file_is_loaded() {
        assertThat(submissions.stream()
                        .filter(s -> !s.getField("file").startsWith("good/"))
                        .map(s -> s.getField("outcome") + " " + s.getField("rows_loaded")))
                .hasSize(12)
                .containsOnly("rejected 0", "partial 0", "duplicate 0");
    }

    @Test
    void of_a_file_with_personal_data_nothing_is_kept_but_where_it_stands() throws IOException {
        assertThat(findings)
                .extracting(f -> f.getField("rule") + " " + f.getField("sheet") + "!" + f.getField("cell"))
                .contains("M31 02_INDICATORS!A3", "M31 Reati spia - Vittime!A4", "M05 Reati spia - Vittime!E2");
        List<Path> telling = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = file + " " + Files.readString(file, StandardCharsets.ISO_8859_1);
                if (Stream.of("Alaoui", "612345678", "3331234567", "Rossi").anyMatch(bytes::contains)) {
                    telling.add(file);
                }
            }
        }
        assertThat(telling).isEmpty();
    }

    @Test
    void the_name_of_a_file_set_aside_is_a_hash_for_its_copies_too() {
        assertThat(submissions.stream()
                        .filter(s -> s.getField("file").contains("name-"))
                        .map(s -> s.getField("outcome")))
                .containsExactlyInAnyOrder("rejected", "duplicate");
        assertThat(findings.stream()
                        .filter(f -> f.getField("rule").equals("M22"))
                        .map(f -> f.getField("seen")))
                .singleElement()
                .asString()
                .startsWith("name-");
    }

    @Test
    void check_prints_the_same_finding_and_stores_nothing() {
        Typed check = Typed.mc2cm("check", folder.resolve("inbox/city.xlsx"));
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.said()).contains("REJ-FILE M23 01_SUBMISSION!C1: ", "\"XX-ATL\"");
    }

    @Test
    void check_prints_and_writes_no_name_of_a_person_not_even_that_of_the_file() throws IOException {
        Path out = folder.resolve("checked");
        Typed check = Typed.mc2cm("check", "--out", out, folder.resolve("inbox/Fatima Alaoui.xlsx"));
        assertThat(check.said()).contains("REJ-FILE M31 02_INDICATORS!A3: ").startsWith("name-");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(check.said() + check.complained() + files.toList()).doesNotContain("Alaoui");
        }
    }

    /** A number of a telephone below the figures, twice under a name, and two mapped tables: a name, and a heading. */
    private static void ofPersons(Path inbox) throws IOException {
        RawWorkbook phone = new RawWorkbook()
                .rows("01_SUBMISSION", row(1, "city_id", "", "MA-OUJ") + row(2, "period", "", "2026-Q3"))
                .rows(
                        "02_INDICATORS",
                        row(1, "element_id", "sex", "value")
                                + row(2, "pop_migrant", "_T", "1200")
                                + row(3, "+212 612345678"));
        phone.write(inbox.resolve("Fatima Alaoui.xlsx"));
        phone.write(Files.createDirectory(inbox.resolve("copies")).resolve("Zineb Alaoui.xlsx"));
        String[] header = {"Descrizione reato", "Provincia", "Età alla data del reato vittima", "2024"};
        String[] figure = {"MALTRATTAMENTI CONTRO FAMILIARI E CONVIVENTI", "TORINO", "0-13", "1"};
        String sheet = "Reati spia - Vittime";
        new RawWorkbook()
                .rows(sheet, row(2, header) + row(3, figure) + row(4, "Sig.ra Rossi, 333"))
                .write(inbox.resolve("mapped-name.xlsx"));
        String[] more = Arrays.copyOf(header, 5);
        more[4] = "Telefono";
        String[] number = Arrays.copyOf(figure, 5);
        number[4] = "3331234567";
        new RawWorkbook().rows(sheet, row(2, more) + row(3, number)).write(inbox.resolve("mapped-heading.xlsx"));
    }

    private static RawWorkbook book(String city, String quarter, String element) {
        return new RawWorkbook()
                .rows(
                        "01_SUBMISSION",
                        row(1, "city_id", "", city)
                                + row(2, "period", "", quarter)
                                + row(3, "submitted_on", "", "2026-10-20"))
                .rows("02_INDICATORS", row(1, "element_id", "sex", "value") + row(2, element, "_T", "1200"));
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            String place = (char) ('A' + i) + String.valueOf(number);
            String text = texts[i];
            if (text.matches("[0-9]+")) {
                row.append("<c r='" + place + "'><v>" + text + "</v></c>");
            } else if (!text.isEmpty()) {
                row.append("<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }
}
