package org.mc2cm.pipeline.validating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.History;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;

/** The rules that need what a participant filed before; run after the vintages are numbered. */
public final class HistoryCheck {

    private static final int QUARTERS = 4;
    /** Fewer figures than this may well be the same by chance. */
    private static final int FEWEST_COMPARED = 10;

    private final History history;
    private final Set<String> trials;

    public HistoryCheck(History history) {
        this(history, Set.of());
    }

    /** @param trials codes of the rules that only report */
    public HistoryCheck(History history, Set<String> trials) {
        this.history = history;
        this.trials = trials;
    }

    /** M13, M27, M30 and the copied figures of M23: the submission with its doubted values marked V. */
    public Submission check(Submission submission, FindingBook book) {
        SubmissionHeader header = submission.header();
        if (header == null || !submission.outcome().loaded()) {
            return submission;
        }
        Candidates candidates = new Candidates(header, submission.observations(), book, trials);
        zeroOrMissing(candidates);
        copied(candidates);
        LargeChange.check(candidates, before(header));
        boolean warned = submission.outcome() == Outcome.ACCEPTED && book.has(Severity.WARN);
        Outcome outcome = warned ? Outcome.ACCEPTED_WITH_WARNINGS : submission.outcome();
        return Validator.submission(submission.file(), header, outcome, submission.rowsRead(), candidates.result());
    }

    /** M22: a changed workbook for a quarter that was filed already, not marked as a revision. */
    public static Submission refuseUnrevised(Submission submission, FindingBook book) {
        SubmissionHeader header = submission.header();
        if (header == null) {
            return submission;
        }
        new Candidates(header, List.of(), book)
                .file(
                        "M22",
                        Severity.REJ_FILE,
                        "M22.unrevised",
                        header.quarter().toString());
        return Validator.submission(submission.file(), header, Outcome.REJECTED, submission.rowsRead(), List.of());
    }

    /** M22: the same bytes as another file; no new vintage. */
    public static Submission duplicate(Submission submission, String firstPath, FindingBook book) {
        SubmissionHeader header = submission.header();
        if (header != null) {
            new Candidates(header, List.of(), book).file("M22", Severity.NOTE, "M22.duplicate", firstPath);
        }
        return Validator.submission(submission.file(), header, Outcome.DUPLICATE, submission.rowsRead(), List.of());
    }

    /** An element's figures for women are all zero, though none of the last four quarters had none. */
    private void zeroOrMissing(Candidates candidates) {
        Map<String, List<Observation>> women = new LinkedHashMap<>();
        for (Observation o : candidates.standing()) {
            if ("F".equals(o.sex()) && o.value() != null) {
                women.computeIfAbsent(o.member() + "|" + o.element(), k -> new ArrayList<>())
                        .add(o);
            }
        }
        for (List<Observation> figures : women.values()) {
            if (figures.stream().allMatch(HistoryCheck::zero) && hadValues(candidates.header(), figures.get(0))) {
                figures.forEach(o -> candidates.doubt(o, "M13", "M13.zero"));
            }
        }
    }

    private static boolean zero(Observation observation) {
        return observation.value() != null && observation.value().signum() == 0;
    }

    private boolean hadValues(SubmissionHeader header, Observation like) {
        for (int back = 1; back <= QUARTERS; back++) {
            Quarter quarter = header.quarter().plus(-back);
            boolean had = history.values(header.participant(), quarter).entrySet().stream()
                    .anyMatch(e -> e.getKey().member().equals(like.member())
                            && e.getKey().element().equals(like.element())
                            && "F".equals(e.getKey().sex())
                            && e.getValue().signum() > 0);
            if (!had) {
                return false;
            }
        }
        return true;
    }

    /** Over 90 per cent of the figures are those of the quarter before. */
    private void copied(Candidates candidates) {
        SubmissionHeader header = candidates.header();
        Map<Observation.Key, BigDecimal> before =
                history.values(header.participant(), header.quarter().plus(-1));
        List<Observation> compared = candidates.standing().stream()
                .filter(o -> o.value() != null && before.containsKey(o.key()))
                .toList();
        List<Observation> same = compared.stream()
                .filter(o -> equal(o.value(), before.get(o.key())))
                .toList();
        if (compared.size() >= FEWEST_COMPARED && same.size() * 10 > compared.size() * 9) {
            same.forEach(o -> candidates.doubtSilently(o, "M23"));
            candidates.file(
                    "M23",
                    trials.contains("M23") ? Severity.NOTE : Severity.WARN,
                    "M23.copied",
                    Integer.toString(same.size()),
                    Integer.toString(compared.size()),
                    header.quarter().plus(-1).toString());
        }
    }

    /** What was filed in the eight quarters before, the newest first. */
    private List<Map<Observation.Key, BigDecimal>> before(SubmissionHeader header) {
        List<Map<Observation.Key, BigDecimal>> before = new ArrayList<>();
        for (int back = 1; back <= 2 * QUARTERS; back++) {
            before.add(history.values(header.participant(), header.quarter().plus(-back)));
        }
        return before;
    }

    private static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }
}
