package org.mc2cm.pipeline.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.jobs.FileWork;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.normalising.Mappings;

/** Puts one file through all that is done with a file, with a clock beside it. */
final class Trial implements AutoCloseable {

    /** Of processor time: what the clock says depends on what else the machine does. */
    private static final long SECONDS = 10;

    private static final long PATIENCE = 60;

    private final FileWork work;
    private final List<String> messages;
    private final Path file;
    private ExecutorService worker = worker();

    /** How files ended so far. */
    private int read;

    private int refused;
    private double slowest;

    Trial(Path config, Path folder) {
        Catalogue catalogue = CatalogueReader.read(config);
        this.work = new FileWork(catalogue, Mappings.read(config));
        this.messages = StreamSupport.stream(new Messages().keys("en").spliterator(), false)
                .toList();
        this.file = folder.resolve("hostile.bin");
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(run -> {
            Thread thread = new Thread(run, "trial");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What went wrong; empty when the file was read, or refused with a finding that has a message. */
    Optional<String> of(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        Future<Optional<String>> trial = worker.submit(() -> judge(bytes.length));
        try {
            return trial.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return Optional.of("threw " + e.getCause());
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = worker();
            return Optional.of("took over " + PATIENCE + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("was interrupted");
        }
    }

    private Optional<String> judge(long size) {
        FindingBook book = new FindingBook();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        ReceivedFile received = new ReceivedFile("hostile.bin", file, "0".repeat(64), size, null);
        List<Submission> submissions = work.take(received, book);
        long took = clock.getCurrentThreadCpuTime() - start;
        slowest = Math.max(slowest, took / 1e9);
        if (took > SECONDS * 1_000_000_000) {
            return Optional.of("took " + took / 1_000_000_000 + " seconds of processor time");
        }
        for (Finding finding : book.kept()) {
            if (!messages.contains(finding.message())) {
                return Optional.of("has no message " + finding.message());
            }
        }
        boolean rejected = submissions.stream().allMatch(s -> s.outcome() == Outcome.REJECTED);
        if (rejected) {
            refused++;
        } else {
            read++;
        }
        return rejected && book.kept().stream().noneMatch(f -> f.severity().refuses())
                ? Optional.of("was refused without a finding")
                : Optional.empty();
    }

    /** Seconds of processor time that the slowest file took. */
    double slowest() {
        return slowest;
    }

    int read() {
        return read;
    }

    int refused() {
        return refused;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
