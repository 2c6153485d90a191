package org.mc2cm.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.finding.TrialRules;
import org.mc2cm.pipeline.jobs.FileWork;
import org.mc2cm.pipeline.jobs.Replay;
import org.mc2cm.pipeline.normalising.Mappings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "replay", description = "Runs today's rules over every file kept, and says which would newly fail.")
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Option(names = "--home", required = true, paramLabel = "DIR", description = "The home folder.")
    private Path home = Path.of("");

    @Override
    public Integer call() {
        if (!Files.isRegularFile(home.resolve("monitor.duckdb"))) {
            throw new UsageException("There is no store in " + home + ": run the quarter first.");
        }
        FileWork work =
                new FileWork(common.catalogue(), Mappings.read(common.config()), TrialRules.read(common.config()));
        Replay.Result result = new Replay(work, home).run();
        result.lines().forEach(System.out::println);
        System.out.println(result.files() + " files read again, " + result.failing() + " would newly fail.");
        return 0;
    }
}
