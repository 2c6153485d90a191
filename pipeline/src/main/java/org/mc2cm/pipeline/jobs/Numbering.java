package org.mc2cm.pipeline.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.store.StoredSubmission;
import org.mc2cm.pipeline.validating.HistoryCheck;
import org.mc2cm.pipeline.validating.Revision;
import org.mc2cm.pipeline.validating.Vintages;

/** After all files are read: vintages, and what only earlier quarters can tell. */
final class Numbering {

    private static final List<String> HISTORY_RULES = List.of("M13", "M22", "M23", "M27", "M30");

    private final Store store;
    private final Set<String> trials;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> predecessors = new HashMap<>();
    /** What earlier quarters told of a submission, and the outcomes that it changed: written all at once. */
    private final List<Store.Later> told = new ArrayList<>();

    private final List<Store.Numbered> changed = new ArrayList<>();
    /** Participants whose figures are read together. */
    private static final int GROUP = 10;

    private Map<String, Map<Quarter, Map<Observation.Key, BigDecimal>>> figures = Map.of();

    Numbering(Store store) {
        this(store, Set.of());
    }

    /** @param trials codes of the rules that only report */
    Numbering(Store store, Set<String> trials) {
        this.store = store;
        this.trials = trials;
    }

    /** In one transaction: a run that is killed in between would else take the numbered files for compared ones. */
    void number() {
        store.together(this::numberAndCompare);
    }

    private void numberAndCompare() {
        Map<String, List<StoredSubmission>> byKey = new TreeMap<>();
        for (StoredSubmission s : store.candidates()) {
            byKey.computeIfAbsent(s.participant() + "|" + s.member() + "|" + s.quarter(), k -> new ArrayList<>())
                    .add(s);
        }
        List<StoredSubmission> fresh = new ArrayList<>();
        byKey.values().forEach(same -> fresh.addAll(number(same)));
        store.recordVintages(fresh.stream()
                .map(s -> new Store.Numbered(s.sha256(), numbers.getOrDefault(s.sha256(), 0), s.outcome()))
                .toList());
        HistoryCheck check = new HistoryCheck(this::values, trials);
        Map<String, List<StoredSubmission>> byParticipant = new TreeMap<>();
        fresh.forEach(s -> byParticipant
                .computeIfAbsent(s.participant(), p -> new ArrayList<>())
                .add(s));
        List<String> participants = List.copyOf(byParticipant.keySet());
        for (int i = 0; i < participants.size(); i += GROUP) {
            List<String> some = participants.subList(i, Math.min(i + GROUP, participants.size()));
            figures = store.observations().values(some);
            List<StoredSubmission> theirs = new ArrayList<>();
            some.forEach(p -> theirs.addAll(byParticipant.getOrDefault(p, List.of())));
            Map<String, List<Observation>> filed = filed(theirs);
            theirs.forEach(s -> compareWithEarlierQuarters(s, check, filed));
        }
        store.recordLater(HISTORY_RULES, told);
        store.recordVintages(changed);
    }

    /** What these files and those whose place they take hold, by hash, in one reading. */
    private Map<String, List<Observation>> filed(List<StoredSubmission> submissions) {
        List<String> hashes = new ArrayList<>();
        for (StoredSubmission s : submissions) {
            hashes.add(s.sha256());
            Optional.ofNullable(predecessors.get(s.sha256())).ifPresent(hashes::add);
        }
        return store.observations().ofFiles(hashes);
    }

    /** Numbers what is new among the submissions of one key; gives back those that got a number. */
    private List<StoredSubmission> number(List<StoredSubmission> same) {
        int stored = 0;
        boolean counts = false;
        Map<String, StoredSubmission> arriving = new HashMap<>();
        List<Vintages.Candidate> candidates = new ArrayList<>();
        for (StoredSubmission s : same) {
            Integer vintage = s.vintage();
            if (vintage != null) {
                stored = Math.max(stored, vintage);
                counts |= s.outcome().loaded();
            } else {
                arriving.put(s.sha256(), s);
                candidates.add(new Vintages.Candidate(s.sha256(), s.submittedOn(), s.revision()));
            }
        }
        List<StoredSubmission> taken = new ArrayList<>();
        for (Vintages.Numbered n : Vintages.number(stored, counts, candidates)) {
            StoredSubmission s = arriving.get(n.candidate().sha256());
            if (s == null) {
                continue;
            }
            if (n.vintage() == Vintages.REFUSED) {
                refuse(s);
            } else {
                numbers.put(s.sha256(), n.vintage());
                taken.add(s);
                before(same, s).ifPresent(earlier -> predecessors.put(s.sha256(), earlier));
            }
        }
        return taken;
    }

    private Map<Observation.Key, BigDecimal> values(String of, Quarter quarter) {
        return figures.getOrDefault(of, Map.of()).getOrDefault(quarter, Map.of());
    }

    /** The submission whose place a new one takes: the last that was numbered before it and counts. */
    private Optional<String> before(List<StoredSubmission> same, StoredSubmission taken) {
        return same.stream()
                .filter(s -> s != taken && s.outcome().loaded())
                .filter(s -> number(s) > 0 && number(s) < number(taken))
                .max(Comparator.comparingInt(this::number))
                .map(StoredSubmission::sha256);
    }

    private int number(StoredSubmission s) {
        Integer vintage = s.vintage();
        return vintage != null ? vintage : numbers.getOrDefault(s.sha256(), 0);
    }

    private void refuse(StoredSubmission s) {
        Finding finding = new Finding(
                "", "", "M22", Severity.REJ_FILE, "", "", "M22.unrevised", List.of(String.valueOf(s.quarter())));
        told.add(new Store.Later(s.sha256(), List.of(finding), List.of()));
        changed.add(new Store.Numbered(s.sha256(), Vintages.REFUSED, Outcome.REJECTED));
    }

    private void compareWithEarlierQuarters(
            StoredSubmission s, HistoryCheck check, Map<String, List<Observation>> files) {
        Quarter quarter = s.quarter();
        if (quarter == null) {
            return;
        }
        List<Observation> filed = files.getOrDefault(s.sha256(), List.of());
        FindingBook book = new FindingBook();
        String earlier = predecessors.get(s.sha256());
        if (earlier != null) {
            Revision.changes(files.getOrDefault(earlier, List.of()), filed, book);
        }
        Submission checked = check.check(submission(s, quarter, filed), book);
        if (book.kept().isEmpty()) {
            return;
        }
        Map<Observation.Key, String> before = new HashMap<>();
        filed.forEach(o -> before.put(o.key(), o.obsStatus()));
        List<Observation.Key> doubted = checked.observations().stream()
                .filter(o -> o.obsStatus().equals("V") && !"V".equals(before.get(o.key())))
                .map(Observation::key)
                .toList();
        told.add(new Store.Later(s.sha256(), book.kept(), doubted));
        if (checked.outcome() != s.outcome()) {
            changed.add(new Store.Numbered(s.sha256(), number(s), checked.outcome()));
        }
    }

    private static Submission submission(StoredSubmission s, Quarter quarter, List<Observation> filed) {
        SubmissionHeader header = new SubmissionHeader(
                s.participant(), s.member(), quarter, "en", "", "", s.submittedOn(), s.revision(), "", s.synthetic());
        ReceivedFile file = new ReceivedFile(s.path(), java.nio.file.Path.of(s.path()), s.sha256(), 0, s.receivedAt());
        return new Submission(file, header, s.outcome(), s.rowsRead(), s.rowsLoaded(), filed);
    }
}
