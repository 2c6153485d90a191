package org.mc2cm.pipeline.validating;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Seen;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.SubmissionHeader;

/** The observations of a workbook while the rules look at them. */
final class Candidates {

    private final SubmissionHeader header;
    private final List<Observation> all;
    private final FindingBook book;
    private final Set<String> trials;
    private final Set<Observation> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Observation> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Observation> doubted = Collections.newSetFromMap(new IdentityHashMap<>());

    Candidates(SubmissionHeader header, List<Observation> all, FindingBook book) {
        this(header, all, book, Set.of());
    }

    /** @param trials codes of the rules that only report */
    Candidates(SubmissionHeader header, List<Observation> all, FindingBook book, Set<String> trials) {
        this.trials = trials;
        this.header = header;
        this.all = all;
        this.book = book;
    }

    SubmissionHeader header() {
        return header;
    }

    /** Those not refused so far, in the order of the workbook. */
    List<Observation> standing() {
        return all.stream()
                .filter(o -> !refused.contains(o) && !dropped.contains(o))
                .toList();
    }

    void refuse(Observation observation, String rule, String message, String... arguments) {
        boolean tried = trials.contains(rule);
        if (!tried) {
            refused.add(observation);
        }
        find(observation, rule, tried ? Severity.NOTE : Severity.REJ_ROW, message, arguments);
    }

    /** Accepted, and published as unvalidated until the city confirms or replaces it. */
    void doubt(Observation observation, String rule, String message, String... arguments) {
        doubtSilently(observation, rule);
        find(observation, rule, trials.contains(rule) ? Severity.NOTE : Severity.WARN, message, arguments);
    }

    /** As {@link #doubt}, where another cell's finding speaks of this one too. */
    void doubtSilently(Observation observation, String rule) {
        if (!trials.contains(rule)) {
            doubted.add(observation);
        }
    }

    void note(Observation observation, String rule, String message, String... arguments) {
        find(observation, rule, Severity.NOTE, message, arguments);
    }

    /** The second of two that say the same. */
    void drop(Observation observation, String rule, String message, String... arguments) {
        if (!trials.contains(rule)) {
            dropped.add(observation);
        }
        find(observation, rule, Severity.NOTE, message, arguments);
    }

    /** A finding about the whole file. */
    void file(String rule, Severity severity, String message, String... arguments) {
        book.add(new Finding("", "", rule, severity, "", "", message, List.of(arguments)));
    }

    private void find(Observation o, String rule, Severity severity, String message, String... arguments) {
        book.add(new Finding(
                o.sheet(), o.cell(), rule, severity, o.element(), Seen.of(o.raw()), message, Arrays.asList(arguments)));
    }

    int refusedRows() {
        return refused.size();
    }

    Set<String> refusedElements() {
        Set<String> elements = new TreeSet<>();
        refused.forEach(o -> elements.add(o.element()));
        return elements;
    }

    /** What may be loaded; doubted numbers carry OBS_STATUS V. */
    List<Observation> result() {
        return standing().stream()
                .map(o -> doubted.contains(o) && o.value() != null ? o.withObsStatus("V") : o)
                .toList();
    }

    static String where(Observation observation) {
        return observation.sheet() + "!" + observation.cell();
    }
}
