package org.mc2cm.pipeline.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings of one file, in the order they were made. Keeps at most 1,000 of a rule, counts all of them. Not
 * thread-safe: one book a file.
 */
public final class FindingBook {

    /** Kept of one rule in one file; the contract's limit. */
    public static final int KEPT = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Trials trials;
    private Severity worst = Severity.NOTE;

    public FindingBook() {
        this(Trials.NONE);
    }

    /** @param trials rules whose findings are notes here */
    public FindingBook(Trials trials) {
        this.trials = trials;
    }

    /** The rules that only report. */
    public Trials trials() {
        return trials;
    }

    public void add(Finding made) {
        Finding finding = trials.of(made);
        int count = counts.merge(finding.rule(), 1, Integer::sum);
        if (finding.severity().compareTo(worst) > 0) {
            worst = finding.severity();
        }
        if (count <= KEPT) {
            kept.add(finding);
        }
    }

    /** Adds all of another book, with its exact counts. */
    public void addAll(FindingBook other) {
        other.kept.forEach(this::add);
        other.counts.forEach((rule, count) -> counts.merge(rule, Math.max(0, count - KEPT), Integer::sum));
        worst = other.worst.compareTo(worst) > 0 ? other.worst : worst;
    }

    /** At most {@link #KEPT} of each rule. */
    public List<Finding> kept() {
        return List.copyOf(kept);
    }

    /** Exact number of findings a rule made. */
    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    public boolean has(Severity severity) {
        return kept.stream().anyMatch(f -> f.severity() == severity);
    }

    public boolean refusesFile() {
        return worst == Severity.REJ_FILE;
    }
}
