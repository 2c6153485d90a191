package org.mc2cm.pipeline.validating;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;

/** Runs every rule over a draft, then decides what becomes of the file. Thread-safe. */
public final class Validator {

    private final List<Rule> rules;
    private final FilePolicy policy;
    private final Set<String> trials;

    public Validator(Catalogue catalogue) {
        this(catalogue, Set.of());
    }

    /** @param trials codes of the rules that only report */
    public Validator(Catalogue catalogue, Set<String> trials) {
        this.trials = trials;
        this.rules = List.of(
                new KnownMember(catalogue.network()),
                new AllowedSex(catalogue),
                new EvidenceApart(catalogue),
                new PlausibleCounts(catalogue),
                new SameKeyTwice(),
                new SexesAddUp(),
                new BandsAddUp(catalogue),
                new PartOfWhole(catalogue));
        this.policy = new FilePolicy(catalogue);
    }

    /** A finding for everything that is wrong; a refused file has no observations. */
    public Submission validate(ReceivedFile file, Draft draft, FindingBook book) {
        SubmissionHeader header = draft.header();
        if (header == null) {
            return new Submission(file, null, Outcome.REJECTED, draft.rowsRead(), 0, List.of());
        }
        Candidates candidates = new Candidates(header, draft.observations(), book, trials);
        for (Rule rule : rules) {
            rule.check(candidates);
        }
        int refused = draft.rowsRefused() + candidates.refusedRows();
        Set<String> elements = new TreeSet<>(draft.refusedElements());
        elements.addAll(candidates.refusedElements());
        Outcome outcome = policy.outcome(book, draft.rowsRead(), refused, elements);
        if (outcome == Outcome.REJECTED && !book.refusesFile()) {
            why(candidates, draft.rowsRead(), refused, elements);
        }
        return submission(file, header, outcome, draft.rowsRead(), candidates.result());
    }

    private void why(Candidates candidates, int read, int refused, Set<String> elements) {
        List<String> sensitive = elements.stream().filter(policy::s1).toList();
        if (sensitive.isEmpty()) {
            candidates.file(
                    "P10", Severity.REJ_FILE, "policy.tenth", Integer.toString(refused), Integer.toString(read));
        } else {
            candidates.file("PS1", Severity.REJ_FILE, "policy.sensitive", String.join(", ", sensitive));
        }
    }

    static Submission submission(
            ReceivedFile file,
            @Nullable SubmissionHeader header,
            Outcome outcome,
            int rowsRead,
            List<Observation> observations) {
        List<Observation> loaded = outcome.loaded() ? observations : List.of();
        return new Submission(file, header, outcome, rowsRead, loaded.size(), loaded);
    }
}
