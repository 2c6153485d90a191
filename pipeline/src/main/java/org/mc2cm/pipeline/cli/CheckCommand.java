package org.mc2cm.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
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

@Command(name = "check", description = "Reads and validates files without storing anything; prints the findings.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Workbooks of cities.")
    private List<Path> files = List.of();

    @Option(names = "--lang", defaultValue = "en", paramLabel = "xx", description = "Language of the findings.")
    private String language = "en";

    @Option(names = "--out", paramLabel = "DIR", description = "Where the feedback workbook goes (not built yet).")
    private @org.jspecify.annotations.Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            throw new UsageException("check --out is not built yet: leave it out to see the findings here.");
        }
        String wanted = Common.languages(language).get(0);
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("There is no file " + file + ".");
            }
        }
        Catalogue catalogue = common.catalogue();
        FileWork work = new FileWork(catalogue, Mappings.read(common.config()));
        Messages messages = new Messages();
        boolean refused = false;
        for (Path file : files) {
            refused |= check(file, work, messages, wanted);
        }
        return refused ? Main.REFUSED : 0;
    }

    private static boolean check(Path file, FileWork work, Messages messages, String language) throws IOException {
        FindingBook book = new FindingBook();
        ReceivedFile received =
                new ReceivedFile(String.valueOf(file.getFileName()), file, Hashes.sha256(file), Files.size(file), null);
        List<Submission> submissions = work.take(received, book);
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
