package org.mc2cm.pipeline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.jobs.Settling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "confirm", description = "Settles warnings: the values in question stand and are published so.")
final class ConfirmCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Parameters(
            index = "0",
            paramLabel = "SUBMISSION",
            description = "Its path in the inbox, or the start of its SHA-256.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "CELL",
            description = "Such as 02_INDICATORS!I14; none for every value in question.")
    private List<String> cells = List.of();

    @Option(names = "--home", required = true, paramLabel = "DIR", description = "The home folder.")
    private Path home = Path.of("");

    @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", description = "Why; no personal data.")
    private String reason = "";

    @Override
    public Integer call() {
        System.out.println(new Settling(Common.folder(home, "--home")).confirm(name, cells, reason));
        return 0;
    }
}
