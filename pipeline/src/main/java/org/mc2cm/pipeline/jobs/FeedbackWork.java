package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.feedback.FeedbackWorkbook;
import org.mc2cm.pipeline.feedback.FileOutcome;
import org.mc2cm.pipeline.feedback.Letter;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;

/** Writes what goes back to a city about one file; the same for check and run. Thread-safe. */
public final class FeedbackWork {

    /** Appended to the path of the city's file. */
    public static final String ENDING = ".feedback.xlsx";

    private final FeedbackWorkbook workbooks;
    private final FileWork reading;

    public FeedbackWork(Catalogue catalogue, FileWork reading) {
        this.reading = reading;
        this.workbooks = new FeedbackWorkbook(catalogue, new Messages());
    }

    /** The letter about a file that was only checked. */
    public static Letter letter(List<Submission> submissions, FindingBook book, @Nullable String language) {
        Submission first = submissions.get(0);
        SubmissionHeader header = first.header();
        int read = submissions.stream().mapToInt(Submission::rowsRead).sum();
        int loaded = submissions.stream().mapToInt(Submission::rowsLoaded).sum();
        String own = header == null ? "en" : header.language();
        return new Letter(
                language == null ? own : language,
                header == null ? "" : header.participant(),
                header == null ? "" : header.quarter().toString(),
                first.outcome(),
                read,
                loaded,
                book.kept(),
                book.counts(),
                accepted(submissions.stream()
                        .flatMap(s -> s.observations().stream())
                        .toList()));
    }

    /** @param elements how many observations of each element were stored of the file */
    static Letter letter(FileOutcome outcome, String language, Map<String, Integer> elements) {
        return new Letter(
                language,
                outcome.city(),
                outcome.quarter(),
                outcome.outcome(),
                outcome.rowsRead(),
                outcome.rowsLoaded(),
                outcome.findings(),
                outcome.counts(),
                outcome.rowsLoaded() == 0 ? Map.of() : elements);
    }

    private static Map<String, Integer> accepted(List<Observation> observations) {
        Map<String, Integer> accepted = new TreeMap<>();
        observations.forEach(o -> accepted.merge(o.element(), 1, Integer::sum));
        return accepted;
    }

    /** Writes the workbook; of a file that may not be opened or kept, or is very large, the list of findings alone. */
    public void write(Path source, Letter letter, Path target) throws IOException {
        boolean carried = Files.size(source) <= Limits.CITY.uploadBytes()
                && letter.findings().stream().noneMatch(FeedbackWork::apart);
        workbooks.write(letter, carried ? source : null, () -> reading.cells(source, new FindingBook()), target);
    }

    private static boolean apart(Finding finding) {
        return finding.severity() == Severity.REJ_FILE
                        && (List.of("M31", "M32", "M34").contains(finding.rule())
                                || finding.message().equals("M05.personal"))
                || SurveyReading.tellsWhoAnswered(finding);
    }
}
