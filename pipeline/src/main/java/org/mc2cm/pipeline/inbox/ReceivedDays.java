package org.mc2cm.pipeline.inbox;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.Severity;

/** Reads received.csv ({@code file,received_at}): the days on which files came. A line that is wrong is a finding. */
final class ReceivedDays {

    private static final long MOST_BYTES = 5_000_000;

    private final String name;
    private final Set<String> files;
    private final List<InboxFinding> problems;
    private final Map<String, LocalDate> days = new HashMap<>();

    private ReceivedDays(String name, Set<String> files, List<InboxFinding> problems) {
        this.name = name;
        this.files = files;
        this.problems = problems;
    }

    static Map<String, LocalDate> read(Path csv, String name, Set<String> files, List<InboxFinding> problems) {
        ReceivedDays reader = new ReceivedDays(name, files, problems);
        if (Files.exists(csv)) {
            reader.read(csv);
        }
        return reader.days;
    }

    private void read(Path csv) {
        try {
            if (!Files.isRegularFile(csv) || Files.size(csv) > MOST_BYTES) {
                problem("R01.unreadable", "", 0);
                return;
            }
            String text = new String(Files.readAllBytes(csv), StandardCharsets.UTF_8);
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            try (CsvReader<CsvRecord> lines = CsvReader.builder()
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofCsvRecord(plain)) {
                lines.forEach(this::line);
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            problem("R01.unreadable", "", 0);
        }
    }

    private void line(CsvRecord line) {
        List<String> fields = line.getFields();
        if (line.getStartingLineNumber() == 1 && fields.equals(List.of("file", "received_at"))) {
            return;
        }
        if (fields.size() != 2) {
            problem("R01.columns", String.join(",", fields), line.getStartingLineNumber());
            return;
        }
        String file = fields.get(0).strip().replace('\\', '/');
        if (!files.contains(file)) {
            problem("R01.file", file, line.getStartingLineNumber());
            return;
        }
        try {
            LocalDate day = LocalDate.parse(fields.get(1).strip());
            LocalDate earlier = days.putIfAbsent(file, day);
            if (earlier != null && !earlier.equals(day)) {
                problem("R01.twice", file, line.getStartingLineNumber());
            }
        } catch (DateTimeParseException e) {
            problem("R01.day", fields.get(1), line.getStartingLineNumber());
        }
    }

    private void problem(String message, String seen, long line) {
        List<String> arguments = line == 0 ? List.of() : List.of(Long.toString(line));
        problems.add(new InboxFinding(
                name, new Finding("", "", "R01", Severity.WARN, "", Seen.of(seen), message, arguments)));
    }
}
