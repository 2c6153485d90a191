package org.mc2cm.pipeline.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Outcome;

class FeedbackTablesTest {

    private static final int FOUND = 1_203;

    @TempDir
    Path folder;

    @BeforeEach
    void writeTwoFiles() throws IOException {
        FindingBook book = new FindingBook();
        book.add(new Finding("", "", "M24", Severity.WARN, "", "", "M24.hidden_rows", List.of("2")));
        for (int i = 0; i < FOUND; i++) {
            book.add(new Finding(
                    "02_INDICATORS",
                    "C" + (4 + i),
                    "M28",
                    Severity.REJ_ROW,
                    "",
                    "a, \"b\"",
                    "M28.unknown",
                    List.of("sex", "F, M")));
        }
        FileOutcome refused = new FileOutcome(
                "z/refused.xlsx",
                "bb",
                "IT-TRN",
                "2026-Q3",
                null,
                Outcome.REJECTED,
                FOUND,
                0,
                null,
                book.kept(),
                book.counts());
        FileOutcome taken = new FileOutcome(
                "a/Città, due.xlsx",
                "aa",
                "MA-TNG",
                "2026-Q3",
                2,
                Outcome.ACCEPTED,
                12,
                11,
                LocalDate.of(2026, 10, 9),
                List.of(),
                java.util.Map.of());
        new FeedbackTables(new Messages()).write(folder, List.of(refused, taken));
    }

    @Test
    void a_submission_is_a_row_and_rows_are_in_the_order_of_their_files() throws IOException {
        assertThat(table("submissions.csv"))
                .containsExactly(
                        List.of(
                                "a/Città, due.xlsx",
                                "aa",
                                "MA-TNG",
                                "2026-Q3",
                                "2",
                                "accepted",
                                "12",
                                "11",
                                "2026-10-09"),
                        List.of("z/refused.xlsx", "bb", "IT-TRN", "2026-Q3", "", "rejected", "1203", "0", ""));
    }

    @Test
    void a_finding_is_a_row_with_its_cell_and_what_was_seen() throws IOException {
        assertThat(table("findings.csv").get(1).subList(0, 7))
                .containsExactly("z/refused.xlsx", "02_INDICATORS", "C4", "M28", "REJ-ROW", "", "a, \"b\"");
    }

    @Test
    void the_message_says_in_english_what_to_do() throws IOException {
        assertThat(table("findings.csv").get(1).get(7)).contains("02_INDICATORS", "C4", "Write one of: F, M");
    }

    @Test
    void after_a_thousand_findings_of_a_rule_one_row_counts_the_rest() throws IOException {
        List<List<String>> rows = table("findings.csv");
        assertThat(rows).hasSize(1 + 1_000 + 1);
        List<String> last = rows.get(rows.size() - 1);
        assertThat(last.subList(0, 5)).containsExactly("z/refused.xlsx", "", "", "M28", "REJ-ROW");
        assertThat(last.get(7)).contains("203");
    }

    @Test
    void the_columns_are_those_of_the_contract() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("findings.csv"))) {
            assertThat(csv.iterator().next().getHeader())
                    .containsExactly("file", "sheet", "cell", "rule", "severity", "element", "seen", "message");
        }
    }

    private List<List<String>> table(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return csv.stream().map(NamedCsvRecord::getFields).toList();
        }
    }
}
