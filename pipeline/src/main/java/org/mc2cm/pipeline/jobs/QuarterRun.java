package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.inbox.Inbox;
import org.mc2cm.pipeline.inbox.Scan;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.release.EditionReader;
import org.mc2cm.release.ReleaseException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One run from the command line: the lock, the identity, recovery, the job, the summary. */
public final class QuarterRun {

    private final RunRequest request;
    private final Catalogue catalogue;
    private final Progress progress;

    public QuarterRun(RunRequest request, Catalogue catalogue, Progress progress) {
        this.request = request;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    /** @throws RunException when it cannot go on for a reason that a person can act on */
    public RunResult run() {
        try {
            openHome(request.home());
            try (HomeLock lock = HomeLock.take(request.home())) {
                return underLock();
            }
        } catch (IOException e) {
            throw new RunException("The home folder or the inbox cannot be used: " + e.getMessage(), e);
        } finally {
            progress.finish();
        }
    }

    private RunResult underLock() throws IOException {
        Scan scan = Inbox.scan(request.inbox());
        try (Store store = Store.open(request.home().resolve("monitor.duckdb"))) {
            RunIdentity identity = RunIdentity.of(request, catalogue, scan, store);
            QuarterWork work = new QuarterWork(request, catalogue, scan, store, identity, progress);
            try (var context = new AnnotationConfigApplicationContext()) {
                context.registerBean(RunRequest.class, () -> request);
                context.registerBean(QuarterWork.class, () -> work);
                context.register(RepositoryConfiguration.class, QuarterJobConfiguration.class);
                context.refresh();
                return start(
                        context.getBean(JobRepository.class),
                        context.getBean(JobOperator.class),
                        context.getBean(Job.class),
                        identity,
                        work);
            }
        }
    }

    private RunResult start(
            JobRepository repository, JobOperator operator, Job job, RunIdentity identity, QuarterWork work) {
        JobParameters parameters = parameters(repository, identity);
        JobExecution last = repository.getLastJobExecution(QuarterJobConfiguration.JOB, parameters);
        if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
            return repeat(last);
        }
        recover(repository, operator, parameters);
        try {
            JobExecution execution = operator.start(job, parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
            execution.getExecutionContext().putInt("exitCode", work.exitCode());
            execution.getExecutionContext().putString("edition", work.edition().toString());
            repository.updateExecutionContext(execution);
            return new RunResult(work.exitCode(), work.summary());
        } catch (RunException e) {
            throw e;
        } catch (Exception e) {
            throw new RunException("The job could not go on; start it again when this is mended: " + deepest(e), e);
        }
    }

    private JobParameters parameters(JobRepository repository, RunIdentity identity) {
        JobParametersBuilder builder = new JobParametersBuilder()
                .addString("quarter", request.quarter().toString())
                .addString("inputs", identity.hash());
        if (request.again()) {
            int attempt = 1;
            while (complete(repository, with(builder, attempt))) {
                attempt++;
            }
            return with(builder, attempt);
        }
        return builder.toJobParameters();
    }

    private static JobParameters with(JobParametersBuilder builder, int attempt) {
        return builder.addLong("attempt", (long) attempt).toJobParameters();
    }

    private static boolean complete(JobRepository repository, JobParameters parameters) {
        JobExecution last = repository.getLastJobExecution(QuarterJobConfiguration.JOB, parameters);
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    /** What a killed run left: this run's own instance is taken up again, any other one is given up. */
    private static void recover(JobRepository repository, JobOperator operator, JobParameters parameters) {
        for (JobExecution left : repository.findRunningJobExecutions(QuarterJobConfiguration.JOB)) {
            JobExecution failed = operator.recover(left);
            if (!left.getJobParameters().equals(parameters)) {
                try {
                    operator.abandon(failed);
                } catch (Exception e) {
                    throw new RunException("An unfinished run could not be given up: " + e.getMessage(), e);
                }
            }
        }
    }

    private RunResult repeat(JobExecution last) {
        Path edition = Path.of(last.getExecutionContext().getString("edition", ""));
        Path place = request.home().resolve(edition);
        List<String> damage;
        try {
            damage = EditionReader.damage(place);
        } catch (ReleaseException e) {
            damage = List.of(String.valueOf(e.getMessage()));
        }
        if (!damage.isEmpty()) {
            throw new RunException("The edition of this run is damaged: " + damage.get(0) + ". Move " + edition
                    + " away and make it again with: run --again");
        }
        return new RunResult(
                last.getExecutionContext().getInt("exitCode", 0),
                List.of("Nothing to do: the same files were run before, and their edition is sound.", "  " + place));
    }

    private static RunException failure(JobExecution execution) {
        for (Throwable cause : execution.getAllFailureExceptions()) {
            for (Throwable c = cause; c != null; c = c.getCause()) {
                if (c instanceof RunException known) {
                    return known;
                }
            }
        }
        Throwable first = execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() ->
                        new IllegalStateException(execution.getExitStatus().getExitCode()));
        return new RunException(
                "The run failed and nothing half-made was kept; start it again to go on. Cause: " + deepest(first),
                first);
    }

    private static String deepest(Throwable thrown) {
        Throwable deepest = thrown;
        for (Throwable c = thrown; c != null; c = c.getCause()) {
            deepest = c;
        }
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }

    private static void openHome(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home);
        }
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        }
        for (String folder : List.of("jobs", "submissions", "runs", "feedback", "quarantine", "releases")) {
            Files.createDirectories(home.resolve(folder));
        }
    }
}
