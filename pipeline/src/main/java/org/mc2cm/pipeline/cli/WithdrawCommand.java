package org.mc2cm.pipeline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.jobs.Settling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "withdraw", description = "Takes a submission back: the vintage before it counts again.")
final class WithdrawCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "SUBMISSION", description = "Its path in the inbox, or the start of its SHA-256.")
    private String name = "";

    @Option(names = "--home", required = true, paramLabel = "DIR", description = "The home folder.")
    private Path home = Path.of("");

    @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", description = "Why; no personal data.")
    private String reason = "";

    @Override
    public Integer call() {
        System.out.println(new Settling(Common.folder(home, "--home")).withdraw(name, reason));
        return 0;
    }
}
