package org.mc2cm.pipeline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.jobs.Approving;
import org.mc2cm.pipeline.tracing.ApprovalRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "approve", description = "Approves the newest edition of a quarter in a role of config/release.yaml.")
final class ApproveCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Option(names = "--quarter", required = true, paramLabel = "YYYY-Qn", description = "The quarter.")
    private String quarter = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "In which role, such as statistics.")
    private String role = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who approves: a name or initials.")
    private String by = "";

    @Option(names = "--home", required = true, paramLabel = "DIR", description = "The home folder.")
    private Path home = Path.of("");

    @Override
    public Integer call() {
        new Approving(ApprovalRule.read(common.config()), Common.folder(home, "--home"))
                .approve(Common.quarter(quarter), role, by.strip(), LocalDate.now())
                .forEach(System.out::println);
        return 0;
    }
}
