package org.mc2cm.pipeline.feedback;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.Severity;

/** Writes submissions.csv and findings.csv: UTF-8, comma, RFC 4180, a header row, sorted by file. */
public final class FeedbackTables {

    private static final String[] SUBMISSIONS = {
        "file", "sha256", "city", "quarter", "vintage", "outcome", "rows_read", "rows_loaded", "received_at"
    };
    private static final String[] FINDINGS = {"file", "sheet", "cell", "rule", "severity", "element", "seen", "message"
    };

    private final Messages messages;

    public FeedbackTables(Messages messages) {
        this.messages = messages;
    }

    /**
     * A row of submissions.csv.
     *
     * @param file path below the inbox, or its hash where the name looks personal
     * @param city participant id, empty when unknown
     * @param quarter such as {@code 2026-Q3}, empty when unknown
     * @param vintage 0 when it has none: refused and duplicate files
     * @param outcome as {@code Outcome.code()}
     * @param receivedAt null when not known
     */
    public record SubmissionRow(
            String file,
            String sha256,
            String city,
            String quarter,
            int vintage,
            String outcome,
            int rowsRead,
            int rowsLoaded,
            @Nullable LocalDate receivedAt) {}

    /** Overwrites the file. */
    public void writeSubmissions(Path csv, List<SubmissionRow> rows) throws IOException {
        try (CsvWriter writer = open(csv)) {
            writer.writeRecord(SUBMISSIONS);
            rows.stream()
                    .sorted(Comparator.comparing(SubmissionRow::file)
                            .thenComparing(SubmissionRow::city)
                            .thenComparing(SubmissionRow::quarter)
                            .thenComparingInt(SubmissionRow::vintage))
                    .forEach(row -> writer.writeRecord(
                            row.file(),
                            row.sha256(),
                            row.city(),
                            row.quarter(),
                            row.vintage() == 0 ? "" : Integer.toString(row.vintage()),
                            row.outcome(),
                            Integer.toString(row.rowsRead()),
                            Integer.toString(row.rowsLoaded()),
                            row.receivedAt() == null ? "" : row.receivedAt().toString()));
        }
    }

    /** Overwrites the file. @param books the findings of each file, by the path that submissions.csv gives it */
    public void writeFindings(Path csv, Map<String, FindingBook> books) throws IOException {
        try (CsvWriter writer = open(csv)) {
            writer.writeRecord(FINDINGS);
            new TreeMap<>(books).forEach((file, book) -> write(writer, file, book));
        }
    }

    private void write(CsvWriter writer, String file, FindingBook book) {
        Map<String, Severity> worst = new TreeMap<>();
        for (Finding finding : book.kept()) {
            worst.merge(finding.rule(), finding.severity(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
            write(writer, file, finding);
        }
        new TreeMap<>(book.counts()).forEach((rule, count) -> {
            if (count > FindingBook.KEPT) {
                String rest = Integer.toString(count - FindingBook.KEPT);
                write(
                        writer,
                        file,
                        new Finding(
                                "",
                                "",
                                rule,
                                worst.getOrDefault(rule, Severity.NOTE),
                                "",
                                rest,
                                "rest",
                                List.of(rest, rule)));
            }
        });
    }

    private void write(CsvWriter writer, String file, Finding finding) {
        writer.writeRecord(
                file,
                finding.sheet(),
                finding.cell(),
                finding.rule(),
                finding.severity().code(),
                finding.element(),
                finding.seen(),
                messages.text(finding, "en"));
    }

    private static CsvWriter open(Path csv) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(Files.newBufferedWriter(csv, StandardCharsets.UTF_8));
    }
}
