package org.mc2cm.pipeline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.jobs.Approving;
import org.mc2cm.pipeline.jobs.Rederivation;
import org.mc2cm.pipeline.tracing.ApprovalRule;
import org.mc2cm.pipeline.tracing.EditionCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "verify", description = "Checks a release against its manifest; with --home, derives it again.")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "RELEASE_DIR", description = "An edition's folder.")
    private Path release = Path.of("");

    @Option(names = "--home", paramLabel = "DIR", description = "Derive the figures again from this home and compare.")
    private @Nullable Path home;

    @Override
    public Integer call() {
        Path folder = Common.folder(release, "RELEASE_DIR").toAbsolutePath().normalize();
        List<String> problems = new ArrayList<>(EditionCheck.problems(folder));
        Path from = home;
        if (problems.isEmpty() && from != null) {
            problems.addAll(new Rederivation(common.catalogue(), Common.folder(from, "--home")).problems(folder));
            new Approving(ApprovalRule.read(common.config()), from)
                    .state(folder)
                    .ifPresent(problems::add);
        }
        problems.forEach(System.out::println);
        if (problems.isEmpty()) {
            System.out.println("Sound: " + folder + (from == null ? "" : " (figures derived again and equal)"));
        }
        return problems.isEmpty() ? 0 : Main.FAILED;
    }
}
