package org.mc2cm.pipeline.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.Severity;

class FeedbackTablesTest {

    private final FeedbackTables tables = new FeedbackTables(new Messages());

    private static Finding finding(int row) {
        return new Finding(
                "02_INDICATORS", "I" + row, "M26", Severity.REJ_ROW, "pop_total", "-1", "M26.negative", List.of());
    }

    @Test
    void a_submission_is_one_row(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("submissions.csv");
        tables.writeSubmissions(
                csv,
                List.of(new FeedbackTables.SubmissionRow(
                        "2026-Q3/a, b.xlsx",
                        "ab",
                        "MA-TNG",
                        "2026-Q3",
                        1,
                        "partial",
                        20,
                        19,
                        LocalDate.of(2026, 10, 5))));
        assertThat(Files.readString(csv))
                .isEqualTo("file,sha256,city,quarter,vintage,outcome,rows_read,rows_loaded,received_at\r\n"
                        + "\"2026-Q3/a, b.xlsx\",ab,MA-TNG,2026-Q3,1,partial,20,19,2026-10-05\r\n");
    }

    @Test
    void a_finding_is_one_row_with_its_message(@TempDir Path folder) throws IOException {
        FindingBook book = new FindingBook();
        book.add(finding(2));
        Path csv = folder.resolve("findings.csv");
        tables.writeFindings(csv, Map.of("a.xlsx", book));
        assertThat(Files.readAllLines(csv).get(1))
                .startsWith("a.xlsx,02_INDICATORS,I2,M26,REJ-ROW,pop_total,-1,02_INDICATORS!I2 has -1");
    }

    @Test
    void after_a_thousand_findings_of_a_rule_one_row_counts_the_rest(@TempDir Path folder) throws IOException {
        FindingBook book = new FindingBook();
        for (int row = 1; row <= 1_234; row++) {
            book.add(finding(row));
        }
        Path csv = folder.resolve("findings.csv");
        tables.writeFindings(csv, Map.of("a.xlsx", book));
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).hasSize(1_002);
        assertThat(lines.get(1_001)).startsWith("a.xlsx,,,M26,REJ-ROW,,234,234 more findings of rule M26");
    }
}
