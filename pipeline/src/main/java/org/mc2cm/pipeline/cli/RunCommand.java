package org.mc2cm.pipeline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.jobs.Progress;
import org.mc2cm.pipeline.jobs.QuarterRun;
import org.mc2cm.pipeline.jobs.RunRequest;
import org.mc2cm.pipeline.jobs.RunResult;
import org.mc2cm.pipeline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "run", description = "The quarterly job: read, validate, store, compute, protect, release, render.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Option(names = "--quarter", required = true, paramLabel = "YYYY-Qn", description = "The quarter to be released.")
    private String quarter = "";

    @Option(names = "--inbox", required = true, paramLabel = "DIR", description = "Where the cities' files are.")
    private Path inbox = Path.of("");

    @Option(names = "--home", required = true, paramLabel = "DIR", description = "The home folder.")
    private Path home = Path.of("");

    @Option(
            names = "--lang",
            defaultValue = "en",
            paramLabel = "en,fr,ar,es,it",
            description = "Languages of the dashboards (default: en).")
    private String languages = "en";

    @Option(names = "--again", description = "Run once more although the same run is complete.")
    private boolean again;

    @Override
    public Integer call() {
        List<String> wanted = Common.languages(languages);
        Store.prepare();
        Catalogue catalogue = common.catalogue();
        RunRequest request = new RunRequest(
                Common.quarter(quarter),
                Common.folder(inbox, "--inbox").toAbsolutePath().normalize(),
                home.toAbsolutePath().normalize(),
                common.config(),
                wanted,
                again);
        RunResult result = new QuarterRun(request, catalogue, new Progress(System.console() != null)).run();
        result.lines().forEach(System.out::println);
        return result.exitCode();
    }
}
