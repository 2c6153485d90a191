package org.mc2cm.pipeline.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mc2cm.pipeline.feedback.FileOutcome;
import org.mc2cm.pipeline.inbox.Scan;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.publishing.EditionFolders;

/** The last words of a run: who reported, what was refused, what was withheld, and where things are. */
final class Summary {

    private final RunRequest request;
    private final EditionMaking making;
    private final List<FileOutcome> outcomes;
    private final Scan scan;

    Summary(RunRequest request, EditionMaking making, List<FileOutcome> outcomes, Scan scan) {
        this.request = request;
        this.making = making;
        this.outcomes = outcomes;
        this.scan = scan;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Quarter " + request.quarter() + ": edition "
                + making.place().getFileName().toString().substring(8));
        files(lines);
        refused(lines);
        withheld(lines);
        stale(lines);
        lines.add("Where things are");
        lines.add("  dashboards  " + making.place().resolve("dashboards"));
        lines.add("  images      " + making.place().resolve("images"));
        lines.add("  figures     " + making.place().resolve("values.csv"));
        lines.add("  feedback    "
                + request.home().resolve("feedback").resolve(request.quarter().toString()));
        return lines;
    }

    private void files(List<String> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        TreeSet<String> cities = new TreeSet<>();
        for (FileOutcome o : outcomes) {
            counts.merge(o.outcome().code(), 1, Integer::sum);
            if (o.outcome().loaded() && o.quarter().equals(request.quarter().toString())) {
                cities.add(o.city());
            }
        }
        lines.add("Participants that reported this quarter: " + cities.size());
        lines.add("Files in the inbox: " + scan.files().size()
                + counts.entrySet().stream()
                        .map(e -> ", " + e.getKey().replace('_', ' ') + " " + e.getValue())
                        .reduce("", String::concat));
    }

    private void refused(List<String> lines) {
        List<FileOutcome> refused = outcomes.stream()
                .filter(o -> o.outcome() == Outcome.REJECTED || o.outcome() == Outcome.PARTIAL)
                .toList();
        if (refused.isEmpty()) {
            return;
        }
        lines.add("Refused wholly or in part (findings.csv says why and what to do)");
        for (FileOutcome o : refused) {
            String rules = o.findings().stream()
                    .filter(f -> f.severity().refuses())
                    .map(f -> f.rule())
                    .distinct()
                    .sorted()
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            lines.add("  " + o.outcome().code() + "  " + o.file() + "  " + rules);
        }
    }

    private void withheld(List<String> lines) {
        making.checked().ifPresent(c -> lines.add("Figures withheld to protect the people counted: " + c.withheld()));
    }

    /** Earlier editions that lack a file which the store now has for their quarter or one before. */
    private void stale(List<String> lines) {
        TreeSet<String> late = new TreeSet<>();
        EditionFolders folders = new EditionFolders(request.home());
        for (Quarter quarter : folders.quarters()) {
            if (quarter.compareTo(request.quarter()) < 0 && !making.knownTo(folders, quarter)) {
                late.add(quarter.toString());
            }
        }
        if (!late.isEmpty()) {
            lines.add("Editions that later files make stale (run their quarter again): " + String.join(", ", late));
        }
    }
}
