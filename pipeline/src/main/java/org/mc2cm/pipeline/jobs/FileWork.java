package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Trials;
import org.mc2cm.pipeline.inbox.ContainerCheck;
import org.mc2cm.pipeline.model.CellMark;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.normalising.Normaliser;
import org.mc2cm.pipeline.normalising.PersonalScan;
import org.mc2cm.pipeline.normalising.ProjectSheet;
import org.mc2cm.pipeline.normalising.SurveyTable;
import org.mc2cm.pipeline.reading.CellMarks;
import org.mc2cm.pipeline.reading.WorkbookNotes;
import org.mc2cm.pipeline.reading.WorkbookReader;
import org.mc2cm.pipeline.validating.LooksOfCells;
import org.mc2cm.pipeline.validating.Validator;
import org.mc2cm.release.Hashes;

/** What is done with one file, in the order of the stages; the same for check and run. Thread-safe. */
public final class FileWork {

    private final Normaliser normaliser;
    private final Validator validator;
    private final PersonalScan personal;
    private final SurveyReading surveys;
    private final SurveyAlone alone;
    private final ProjectSheet projects;
    private final SurveyTable tables;
    private final Trials trials;

    public FileWork(Catalogue catalogue, Mappings mappings) {
        this(catalogue, mappings, Set.of());
    }

    /** @param trials codes of the rules that only report */
    public FileWork(Catalogue catalogue, Mappings mappings, Set<String> trials) {
        this.trials = new Trials(trials);
        this.normaliser = new Normaliser(catalogue, mappings);
        this.validator = new Validator(catalogue, trials);
        this.personal = new PersonalScan(normaliser);
        this.surveys = new SurveyReading(catalogue.surveys());
        this.alone = new SurveyAlone(catalogue);
        this.projects = new ProjectSheet(catalogue);
        this.tables = new SurveyTable(catalogue);
    }

    /**
     * Reads, normalises and validates; whatever the bytes are, the answer is submissions and their findings. More than
     * one submission comes only from a file that a mapping reads as several cities or quarters.
     */
    public List<Submission> take(ReceivedFile file, FindingBook findings) {
        FindingBook tried = new FindingBook(trials);
        List<Submission> submissions = judged(file, tried);
        findings.addAll(tried);
        return submissions;
    }

    private List<Submission> judged(ReceivedFile file, FindingBook findings) {
        boolean survey = alone.is(file.location());
        Limits limits = survey ? Limits.SURVEY : SurveyReading.limits(file.location());
        if (!ContainerCheck.check(file, limits, findings)) {
            return List.of(rejected(file));
        }
        if (survey) {
            return List.of(alone(file, findings));
        }
        FindingBook reading = new FindingBook(trials);
        Optional<VerbatimWorkbook> whole = cells(file.location(), reading);
        Optional<VerbatimWorkbook> workbook = whole.map(SurveyReading::without);
        FindingBook damage = new FindingBook(trials);
        if (workbook.isPresent() && personal(file.location(), workbook.get(), damage, findings)) {
            return List.of(rejected(PersonalNames.of(file)));
        }
        reading.addAll(damage);
        if (workbook.isEmpty() || !damage.kept().isEmpty()) {
            findings.addAll(reading);
            return List.of(rejected(file));
        }
        SurveyReading.Read waves =
                whole.map(w -> surveys.read(file.location(), w, reading)).orElse(SurveyReading.NONE);
        ProjectSheet.Read targets = projects.read(workbook.get(), reading);
        SurveyTable.Read table = tables.read(workbook.get(), reading);
        boolean noFigures = normaliser.surveyAlone(workbook.get());
        List<Submission> submissions = new ArrayList<>();
        List<CellMark> marks = CellMarks.read(file.location(), Limits.CITY);
        for (Draft draft : normaliser.normaliseAll(file, workbook.get(), reading)) {
            Draft plain =
                    LooksOfCells.check(draft, marks, reading, trials.codes().contains("M35"));
            Submission submission = validator.validate(part(file, submissions.size()), plain, reading);
            submissions.add(
                    submissions.isEmpty()
                            ? with(submission, waves, noFigures)
                                    .aiming(targets.targets(), targets.rows())
                                    .estimating(table.estimates(), table.rows())
                            : submission);
        }
        if (PersonalNames.aside(reading.kept())) {
            reading.kept().stream().filter(PersonalNames::aside).forEach(findings::add);
            return List.of(rejected(PersonalNames.of(file)));
        }
        findings.addAll(reading);
        return submissions.isEmpty() ? List.of(rejected(file)) : submissions;
    }

    /** An export by itself: its cells are read by its questionnaire alone, its comments by nobody else. */
    private Submission alone(ReceivedFile file, FindingBook findings) {
        FindingBook damage = new FindingBook(trials);
        if (personal(file.location(), new VerbatimWorkbook(false, List.of()), damage, findings)) {
            return rejected(PersonalNames.of(file));
        }
        findings.addAll(damage);
        return damage.kept().isEmpty() ? alone.take(file, findings) : rejected(file);
    }

    /** The cells of any file, after its container was checked; empty if it may not be opened. */
    public Optional<VerbatimWorkbook> opened(Path file, FindingBook findings) throws IOException {
        ReceivedFile received =
                new ReceivedFile(String.valueOf(file.getFileName()), file, Hashes.sha256(file), Files.size(file), null);
        return ContainerCheck.check(received, Limits.CITY, findings) ? cells(file, findings) : Optional.empty();
    }

    /** The cells of a file that may be opened; empty if it is damaged, the book says why. */
    public Optional<VerbatimWorkbook> cells(Path file, FindingBook findings) {
        return WorkbookReader.read(
                file, SurveyReading.limits(file), findings, normaliser::knows, SurveyReading::isSurvey);
    }

    private static Submission with(Submission submission, SurveyReading.Read survey, boolean alone) {
        SubmissionHeader header = submission.header();
        Submission own = alone && header != null && header.member().isEmpty()
                ? new Submission(
                        submission.file(),
                        header.of(SubmissionHeader.SURVEY),
                        submission.outcome(),
                        submission.rowsRead(),
                        submission.rowsLoaded(),
                        submission.observations())
                : submission;
        return own.with(survey.waves(), survey.interviews());
    }

    /** Tables of others' layouts are looked through as the template is; only who wrote a published one is public. */
    private boolean personal(Path file, VerbatimWorkbook workbook, FindingBook damage, FindingBook findings) {
        return personal.finds(workbook, WorkbookNotes.read(file, damage), findings);
    }

    /** Each further submission of a file is stored under the file's hash with a number behind it. */
    private static ReceivedFile part(ReceivedFile file, int number) {
        if (number == 0) {
            return file;
        }
        String hash = file.sha256() + "#" + number;
        return new ReceivedFile(file.path(), file.location(), hash, file.size(), file.receivedAt());
    }

    private static Submission rejected(ReceivedFile file) {
        return new Submission(file, null, Outcome.REJECTED, 0, 0, List.of());
    }
}
