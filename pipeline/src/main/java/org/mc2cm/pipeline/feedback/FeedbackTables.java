package org.mc2cm.pipeline.feedback;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;

/** submissions.csv and findings.csv, as contract section 5 says. */
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

    /** Writes both tables into a folder, each beside and then moved; rows by file. */
    public void write(Path folder, List<FileOutcome> outcomes) throws IOException {
        Files.createDirectories(folder);
        List<FileOutcome> sorted = outcomes.stream()
                .sorted(Comparator.comparing(FileOutcome::file))
                .toList();
        table(folder.resolve("submissions.csv"), SUBMISSIONS, csv -> sorted.forEach(o -> submission(csv, o)));
        table(folder.resolve("findings.csv"), FINDINGS, csv -> sorted.forEach(o -> findings(csv, o)));
    }

    private interface Rows {
        void write(CsvWriter csv);
    }

    private static void table(Path file, String[] header, Rows rows) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(header);
            rows.write(csv);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void submission(CsvWriter csv, FileOutcome o) {
        Integer vintage = o.vintage();
        LocalDate received = o.receivedAt();
        csv.writeRecord(
                o.file(),
                o.sha256(),
                o.city(),
                o.quarter(),
                vintage == null || vintage == 0 ? "" : vintage.toString(),
                o.outcome().code(),
                Integer.toString(o.rowsRead()),
                Integer.toString(o.rowsLoaded()),
                received == null ? "" : received.toString());
    }

    private void findings(CsvWriter csv, FileOutcome o) {
        Map<String, Integer> shown = new HashMap<>();
        Map<String, Finding> last = new TreeMap<>();
        for (Finding f : o.findings()) {
            last.put(f.rule(), f);
            if (shown.merge(f.rule(), 1, Integer::sum) <= FindingBook.KEPT) {
                csv.writeRecord(
                        o.file(),
                        f.sheet(),
                        f.cell(),
                        f.rule(),
                        f.severity().code(),
                        f.element(),
                        f.seen(),
                        messages.text(f, "en"));
            }
        }
        last.forEach((rule, f) -> {
            int more = o.counts().getOrDefault(rule, 0) - FindingBook.KEPT;
            if (more > 0) {
                csv.writeRecord(
                        o.file(),
                        "",
                        "",
                        rule,
                        f.severity().code(),
                        "",
                        "",
                        more + " more findings of this rule in this file.");
            }
        });
    }
}
