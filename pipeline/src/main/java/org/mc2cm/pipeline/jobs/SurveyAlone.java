package org.mc2cm.pipeline.jobs;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.normalising.SurveySheet;
import org.mc2cm.pipeline.reading.SheetStream;
import org.mc2cm.pipeline.reading.TextStream;
import org.mc2cm.pipeline.reading.WorkbookReader;

/**
 * An export that a city sends by itself, as separated values or as a workbook without the submission sheet: whose it is,
 * a column of it says, and of which quarter, its last interview.
 */
final class SurveyAlone {

    private static final String TEXT = "CSV";
    private static final int FEWEST_QUESTIONS = 5;

    private final Catalogue catalogue;
    private final Optional<SurveyDefinition> survey;

    SurveyAlone(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.survey = catalogue.surveys().values().stream().findFirst();
    }

    boolean is(Path file) {
        return survey.isPresent() && (isText(file, survey.get()) || isWorkbook(file));
    }

    private static boolean isText(Path file, SurveyDefinition survey) {
        List<String> headings = TextStream.headings(file).orElse(List.of());
        return asks(survey, headings);
    }

    private static boolean asks(SurveyDefinition survey, List<String> headings) {
        return headings.contains(survey.columns().ended())
                && headings.contains(survey.columns().id())
                && survey.questions().stream()
                                .filter(q -> headings.stream().anyMatch(h -> h.equals(q) || h.endsWith("/" + q)))
                                .count()
                        >= FEWEST_QUESTIONS;
    }

    /** An export as its tool names it has the form's title on its first sheet, and those of repeat groups behind. */
    private Optional<String> sheet(Path file) {
        if (WorkbookReader.hasSheet(file, Limits.SURVEY, SurveySheet.SHEET)) {
            return Optional.of(SurveySheet.SHEET);
        }
        List<String> opening = SheetStream.opening(file, Limits.SURVEY);
        boolean asks = !opening.isEmpty() && asks(survey.orElseThrow(), opening.subList(1, opening.size()));
        return asks ? Optional.of(opening.get(0)) : Optional.empty();
    }

    private boolean isWorkbook(Path file) {
        boolean own = catalogue.instrument("01_SUBMISSION").sheets().values().stream()
                .flatMap(List::stream)
                .anyMatch(name -> WorkbookReader.hasSheet(file, Limits.SURVEY, name));
        return !own && sheet(file).isPresent();
    }

    Submission take(ReceivedFile file, FindingBook findings) {
        Path path = file.location();
        Optional<String> named = sheet(path);
        boolean workbook = named.isPresent();
        String sheet = named.orElse(TEXT);
        SurveySheet answers = new SurveySheet(survey.orElseThrow(), Optional.empty(), sheet, findings);
        boolean whole = workbook
                ? SheetStream.read(path, sheet, Limits.SURVEY, findings, row -> SurveyReading.take(row, answers))
                : TextStream.read(path, Limits.SURVEY, findings, answers::cell);
        List<SurveyAnswers> waves = whole ? answers.finish() : List.of();
        Optional<Place> city = answers.city().flatMap(catalogue.network()::place);
        if (whole && city.isEmpty()) {
            findings.add(new Finding(
                    sheet,
                    "",
                    "M40",
                    Severity.REJ_FILE,
                    "",
                    "",
                    "M40.city",
                    List.of(survey.orElseThrow().columns().city())));
        }
        if (city.isEmpty() || waves.isEmpty()) {
            return new Submission(file, null, Outcome.REJECTED, answers.rowsRead(), 0, List.of());
        }
        return new Submission(file, header(city.get(), waves), outcome(findings), 0, 0, List.of())
                .with(waves, answers.rowsRead());
    }

    private static Outcome outcome(FindingBook findings) {
        if (findings.has(Severity.REJ_ROW) || findings.has(Severity.REJ_CELL)) {
            return Outcome.PARTIAL;
        }
        return findings.has(Severity.WARN) ? Outcome.ACCEPTED_WITH_WARNINGS : Outcome.ACCEPTED;
    }

    private static SubmissionHeader header(Place city, List<SurveyAnswers> waves) {
        Quarter quarter = waves.stream()
                .map(w -> w.wave().quarter())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new SubmissionHeader(
                city.id(), SubmissionHeader.SURVEY, quarter, city.workbookLanguage(), "", "", null, false, "", false);
    }
}
