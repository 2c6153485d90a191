package org.mc2cm.pipeline.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mc2cm.pipeline.catalogue.ConfigException;
import org.mc2cm.pipeline.jobs.RunException;
import org.mc2cm.pipeline.store.StoreException;
import org.mc2cm.release.ReleaseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. Results go to standard output, progress and errors to standard error. */
@Command(
        name = "mc2cm",
        description = "Monitoring of migrant women's safety, housing and access to work in the network's cities.",
        mixinStandardHelpOptions = true,
        version = "MC2CM Monitor 0.1.0",
        subcommands = {
            TemplateCommand.class,
            CheckCommand.class,
            RunCommand.class,
            StatusCommand.class,
            SampleCommand.class,
            VerifyCommand.class,
            TraceCommand.class,
            ConfirmCommand.class,
            WithdrawCommand.class,
            ReplayCommand.class,
            MapCommand.class,
            HoldCommand.class,
            ApproveCommand.class
        })
public final class Main implements Runnable {

    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;

    private static final List<String> LATER = List.of("backup", "restore", "doctor");

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(run(arguments));
    }

    /** The exit code of the contract. */
    static int run(String... arguments) {
        quietLogs();
        if (arguments.length > 0 && LATER.contains(arguments[0])) {
            System.err.println("mc2cm " + arguments[0] + " is not built yet.");
            return USAGE;
        }
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e))
                .execute(arguments);
    }

    /** A failure is one sentence to people; the job repository keeps its trace. Spring logs by POI's Log4j interface. */
    private static void quietLogs() {
        Logger.getLogger("").setLevel(Level.OFF);
        System.setProperty("log4j2.simplelogLevel", "OFF");
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
    }

    private static int failed(Exception e) throws Exception {
        if (e instanceof ConfigException c) {
            System.err.println("The config cannot be used:");
            c.problems().forEach(p -> System.err.println("  " + p));
            return FAILED;
        }
        if (e instanceof UsageException) {
            System.err.println(e.getMessage());
            return USAGE;
        }
        if (e instanceof RunException || e instanceof StoreException || e instanceof ReleaseException) {
            System.err.println(e.getMessage());
            return FAILED;
        }
        throw e;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "Which command?");
    }
}
