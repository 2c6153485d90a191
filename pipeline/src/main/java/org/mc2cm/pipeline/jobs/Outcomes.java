package org.mc2cm.pipeline.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.feedback.FileOutcome;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.inbox.InboxFinding;
import org.mc2cm.pipeline.inbox.Scan;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.store.StoredSubmission;

/** What became of every file of the inbox, from the store. */
final class Outcomes {

    private final Store store;
    private final Scan scan;
    private final Map<String, List<Finding>> findings;
    private final Map<String, Map<String, Integer>> counts;

    Outcomes(Store store, Scan scan) {
        this.store = store;
        this.scan = scan;
        this.findings = store.findings();
        this.counts = store.findingCounts();
    }

    List<FileOutcome> list() {
        Map<String, StoredSubmission> byHash = new HashMap<>();
        store.submissions().forEach(s -> byHash.put(s.sha256(), s));
        Map<String, String> duplicates = scan.duplicates();
        List<FileOutcome> outcomes = new ArrayList<>();
        for (ReceivedFile file : scan.files()) {
            StoredSubmission stored = byHash.get(file.sha256());
            if (stored != null) {
                boolean first = !duplicates.containsKey(file.path());
                outcomes.add(
                        first
                                ? outcome(file, stored)
                                : duplicate(file, stored, duplicates.getOrDefault(file.path(), "")));
            }
        }
        scan.problems().forEach(p -> outcomes.add(problem(p)));
        return outcomes;
    }

    private FileOutcome outcome(ReceivedFile file, StoredSubmission s) {
        List<Finding> found = findings.getOrDefault(s.sha256(), List.of());
        return new FileOutcome(
                shown(file.path(), s.sha256()),
                s.sha256(),
                s.participant(),
                quarter(s),
                s.vintage(),
                s.outcome(),
                s.rowsRead(),
                s.outcome().loaded() ? s.rowsLoaded() : 0,
                s.receivedAt(),
                found,
                counts.getOrDefault(s.sha256(), Map.of()));
    }

    /** What is set aside for its personal data keeps its name to itself under each of its paths. */
    private String shown(String path, String sha256) {
        return PersonalNames.aside(findings.getOrDefault(sha256, List.of())) ? PersonalNames.shown(path) : path;
    }

    private FileOutcome duplicate(ReceivedFile file, StoredSubmission s, String path) {
        String first = shown(path, s.sha256());
        Finding finding = Messes.at("", "", first, "M22.duplicate", first);
        return new FileOutcome(
                shown(file.path(), s.sha256()),
                s.sha256(),
                s.participant(),
                quarter(s),
                null,
                Outcome.DUPLICATE,
                0,
                0,
                s.receivedAt(),
                List.of(finding),
                Map.of("M22", 1));
    }

    private static FileOutcome problem(InboxFinding p) {
        return new FileOutcome(
                p.file(),
                "",
                "",
                "",
                null,
                Outcome.REJECTED,
                0,
                0,
                null,
                List.of(p.finding()),
                Map.of(p.finding().rule(), 1));
    }

    private static String quarter(StoredSubmission s) {
        Quarter quarter = s.quarter();
        return quarter == null ? "" : quarter.toString();
    }
}
