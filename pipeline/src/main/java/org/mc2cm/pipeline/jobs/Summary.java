package org.mc2cm.pipeline.jobs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mc2cm.pipeline.feedback.FileOutcome;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.inbox.Scan;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.publishing.EditionFolders;
import org.mc2cm.pipeline.tracing.ApprovalRule;
import org.mc2cm.pipeline.tracing.QuarterStatus;
import org.mc2cm.release.PublishedValue;

/** The last words of a run: who reported, what was refused, what was withheld, and where things are. */
final class Summary {

    private final RunRequest request;
    private final EditionMaking making;
    private final List<FileOutcome> outcomes;
    private final Scan scan;
    private final QuarterStatus status;

    Summary(RunRequest request, EditionMaking making, List<FileOutcome> outcomes, Scan scan, QuarterStatus status) {
        this.request = request;
        this.making = making;
        this.outcomes = outcomes;
        this.scan = scan;
        this.status = status;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Quarter      " + request.quarter() + ", edition "
                + making.place().getFileName().toString().substring("edition-".length()));
        reported(lines);
        files(lines);
        refused(lines);
        held(lines);
        withheld(lines);
        stale(lines);
        making.doubts().forEach(doubt -> lines.add("Look at      " + doubt));
        new Approving(ApprovalRule.read(request.config()), request.home())
                .state(making.place())
                .ifPresent(state -> lines.add("Approval     " + state));
        lines.add("Dashboards   " + making.place().resolve("dashboards"));
        lines.add("Images       " + making.place().resolve("images"));
        lines.add("Figures      " + making.place().resolve("values.csv"));
        lines.add("Feedback     "
                + request.home().resolve("feedback").resolve(request.quarter().toString()));
        return lines;
    }

    private void reported(List<String> lines) {
        List<QuarterStatus.City> cities = status.cities();
        List<String> here = cities.stream()
                .filter(c -> c.vintage() > 0)
                .map(c -> c.state().equals("in part") ? c.name() + " (in part)" : c.name())
                .toList();
        List<String> absent = cities.stream()
                .filter(c -> c.vintage() == 0)
                .map(c -> c.files() > 0 ? c.name() + " (refused)" : c.name())
                .toList();
        lines.add("Reported     " + here.size() + " of " + cities.size() + ": " + String.join(", ", here));
        if (!absent.isEmpty()) {
            lines.add("Not yet      " + String.join(", ", absent));
        }
    }

    private void files(List<String> lines) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach(o -> counts.merge(o.outcome(), 1, Integer::sum));
        String words = counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().code().replace('_', ' '))
                .collect(Collectors.joining(", "));
        lines.add("Files        " + scan.files().size() + (words.isEmpty() ? "" : ": " + words));
    }

    /** Names the files of this quarter and those that nobody could assign; counts those of earlier quarters. */
    private void refused(List<String> lines) {
        List<FileOutcome> refused = outcomes.stream()
                .filter(o -> o.outcome() == Outcome.REJECTED || o.outcome() == Outcome.PARTIAL)
                .toList();
        if (refused.isEmpty()) {
            return;
        }
        List<FileOutcome> named =
                refused.stream().filter(this::concernsThisQuarter).toList();
        lines.add("Refused      " + refused.size() + " files wholly or in part; findings.csv says why and what to do");
        for (FileOutcome o : named) {
            lines.add("  " + o.outcome().code() + "  " + o.file() + "  " + rules(o));
        }
        if (refused.size() > named.size()) {
            lines.add("  " + (refused.size() - named.size()) + " of other quarters: see submissions.csv");
        }
    }

    private boolean concernsThisQuarter(FileOutcome outcome) {
        return outcome.quarter().isEmpty()
                || outcome.quarter().equals(request.quarter().toString());
    }

    private static String rules(FileOutcome outcome) {
        return outcome.findings().stream()
                .filter(f -> f.severity().refuses())
                .map(Finding::rule)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What cities asked for their figures of the edition's quarters. */
    private void held(List<String> lines) {
        making.holds().forEach(h -> lines.add("Held back    " + Holding.line(h)));
    }

    private void withheld(List<String> lines) {
        making.checked().ifPresent(checked -> {
            Map<String, Integer> withheld = checked.withheld();
            int all = withheld.values().stream().mapToInt(Integer::intValue).sum();
            long filed = checked.rows().stream()
                    .filter(r -> !(r.value() instanceof PublishedValue.Missing))
                    .count();
            lines.add("Withheld     " + all + " of " + filed + " figures, to protect the people counted ("
                    + withheld.entrySet().stream()
                            .map(e -> e.getValue() + " " + reason(e.getKey()))
                            .collect(Collectors.joining(", "))
                    + ")");
        });
    }

    private static String reason(String display) {
        return display.startsWith("<")
                ? "of fewer than " + display.substring(1) + " cases"
                : "that would give another away";
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
            lines.add("Stale        editions that later files change: run these quarters again: "
                    + String.join(", ", late));
        }
    }
}
