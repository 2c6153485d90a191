package org.mc2cm.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.jobs.FileWork;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.normalising.MappingProposal;
import org.mc2cm.pipeline.normalising.Mappings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "map",
        description = "Proposes a mapping for a workbook of another layout, and says what it is unsure of.")
final class MapCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "The workbook.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws java.io.IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file + ".");
        }
        Catalogue catalogue = common.catalogue();
        FindingBook book = new FindingBook();
        FileWork work = new FileWork(catalogue, Mappings.read(common.config()));
        Optional<VerbatimWorkbook> workbook = work.opened(file, book);
        if (workbook.isEmpty()) {
            Messages messages = new Messages();
            for (Finding finding : book.kept()) {
                System.out.println(finding.rule() + " " + messages.text(finding, "en"));
            }
            return Main.REFUSED;
        }
        System.out.println(
                "# A mapping for " + file.getFileName() + ": answer what is unsure and write ASK out, then keep it in");
        System.out.println("# config/mappings/<city>.yaml, with an examples file beside it.");
        new MappingProposal(catalogue).lines(workbook.get()).forEach(System.out::println);
        return 0;
    }
}
