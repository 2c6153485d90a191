package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.store.StoredSubmission;

/** Runs today's rules over every file that was accepted, and changes nothing. */
public final class Replay {

    private static final List<String> LATER = List.of("M13", "M22", "M23", "M27", "M30");

    private final FileWork work;
    private final Path home;

    public Replay(FileWork work, Path home) {
        this.work = work;
        this.home = home;
    }

    /**
     * @param lines one a file whose outcome or findings would be others, sorted by path
     * @param files files looked at
     * @param failing those that would be refused now, wholly or in part, and were not
     */
    public record Result(List<String> lines, int files, int failing) {}

    public Result run() {
        List<String> lines = new ArrayList<>();
        int files = 0;
        int failing = 0;
        try (Store store = Store.open(home.resolve("monitor.duckdb"))) {
            Map<String, Map<String, Integer>> counts = store.findingCounts();
            for (StoredSubmission s : store.submissions()) {
                Path kept = home.resolve("submissions").resolve(s.sha256());
                if (s.sha256().contains("#") || !Files.isRegularFile(kept)) {
                    continue;
                }
                files++;
                FindingBook book = new FindingBook();
                List<Submission> again = again(s, kept, book);
                Submission now = worst(again);
                boolean fails = s.outcome().loaded() && worse(s.outcome(), now.outcome());
                String changes = changes(counts.getOrDefault(s.sha256(), Map.of()), book.counts());
                if (fails || !changes.isEmpty()) {
                    failing += fails ? 1 : 0;
                    lines.add((fails ? "would fail: " : "differs: ") + s.path() + ": "
                            + s.outcome().code() + " -> " + now.outcome().code() + changes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Result(lines, files, failing);
    }

    private List<Submission> again(StoredSubmission s, Path kept, FindingBook book) throws IOException {
        ReceivedFile file = new ReceivedFile(s.path(), kept, s.sha256(), Files.size(kept), s.receivedAt());
        return work.take(file, book);
    }

    /** Of a file that a mapping reads as several cities or quarters the one that fares worst speaks for it. */
    private static Submission worst(List<Submission> again) {
        return again.stream()
                .filter(s -> s.outcome() == Outcome.REJECTED)
                .findFirst()
                .or(() -> again.stream()
                        .filter(s -> s.outcome() == Outcome.PARTIAL)
                        .findFirst())
                .orElse(again.get(0));
    }

    private static boolean worse(Outcome before, Outcome now) {
        return now == Outcome.REJECTED || now == Outcome.PARTIAL && before != Outcome.PARTIAL;
    }

    /** Rules whose number of findings is another, those left out that need earlier quarters. */
    private static String changes(Map<String, Integer> before, Map<String, Integer> now) {
        TreeMap<String, Integer> difference = new TreeMap<>(now);
        before.forEach((rule, count) -> difference.merge(rule, -count, Integer::sum));
        StringBuilder text = new StringBuilder();
        difference.forEach((rule, count) -> {
            if (count != 0 && !LATER.contains(rule)) {
                text.append(", ").append(rule).append(count > 0 ? " +" : " ").append(count);
            }
        });
        return text.toString();
    }
}
