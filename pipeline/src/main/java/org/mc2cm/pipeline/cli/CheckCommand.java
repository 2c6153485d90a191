package org.mc2cm.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.TrialRules;
import org.mc2cm.pipeline.jobs.FeedbackWork;
import org.mc2cm.pipeline.jobs.FileWork;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.release.Hashes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description =
                "Reads and validates files without storing anything; prints the findings, and with --out writes the feedback workbooks.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Workbooks of cities.")
    private List<Path> files = List.of();

    @Option(
            names = "--lang",
            paramLabel = "xx",
            description =
                    "Language of the findings (default: English here, the workbook's own in the feedback workbook).")
    private @Nullable String language;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the feedback workbooks go.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        @Nullable
        String wanted = language == null ? null : Common.languages(language).get(0);
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("There is no file " + file + ".");
            }
        }
        Catalogue catalogue = common.catalogue();
        FileWork work = new FileWork(catalogue, Mappings.read(common.config()), TrialRules.read(common.config()));
        FeedbackWork feedback = new FeedbackWork(catalogue, work);
        Messages messages = new Messages();
        boolean refused = false;
        for (Path file : files) {
            FindingBook book = new FindingBook();
            List<Submission> submissions = work.take(received(file), book);
            String name = shown(file, submissions);
            refused |= print(name, submissions, book, messages, wanted == null ? "en" : wanted);
            if (out != null) {
                Path target = out.resolve(Path.of(name).getFileName() + FeedbackWork.ENDING);
                feedback.write(file, FeedbackWork.letter(submissions, book, wanted), target);
            }
        }
        return refused ? Main.REFUSED : 0;
    }

    private static ReceivedFile received(Path file) throws IOException {
        return new ReceivedFile(String.valueOf(file.getFileName()), file, Hashes.sha256(file), Files.size(file), null);
    }

    /** As it was typed, unless the file is set aside and its name is that of a person. */
    private static String shown(Path file, List<Submission> submissions) {
        String name = submissions.get(0).file().path();
        return name.equals(String.valueOf(file.getFileName())) ? file.toString() : name;
    }

    private static boolean print(
            String file, List<Submission> submissions, FindingBook book, Messages messages, String language) {
        boolean refused = false;
        for (Submission s : submissions) {
            System.out.println(file + ": " + s.outcome().code().replace('_', ' ') + ", rows read " + s.rowsRead()
                    + ", rows loaded " + s.rowsLoaded());
            refused |= s.outcome() == Outcome.REJECTED || s.outcome() == Outcome.PARTIAL;
        }
        for (Finding f : book.kept()) {
            String place = f.sheet() + (f.cell().isEmpty() ? "" : "!" + f.cell());
            System.out.println("  " + f.severity().code() + " " + f.rule() + " " + (place.isEmpty() ? "" : place + ": ")
                    + messages.text(f, language));
        }
        return refused;
    }
}
