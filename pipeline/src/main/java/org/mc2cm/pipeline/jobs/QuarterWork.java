package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.Dashboards;
import org.mc2cm.dashboards.Task;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.feedback.FeedbackTables;
import org.mc2cm.pipeline.feedback.FileOutcome;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.TrialRules;
import org.mc2cm.pipeline.inbox.Scan;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.tracing.ApprovalRule;
import org.mc2cm.pipeline.tracing.QuarterStatus;
import org.mc2cm.release.Edition;

/** What the steps of the quarterly job do; plain Java. Every method can be repeated. */
class QuarterWork {

    private final RunRequest request;
    private final Scan scan;
    private final Catalogue catalogue;
    private final Store store;
    private final Progress progress;
    private final FileWork files;
    private final KeptFiles kept;
    private final Numbering numbering;
    private final EditionMaking making;
    private final FeedbackFolder workbooks;
    private final Map<String, ReceivedFile> toRead = new ConcurrentHashMap<>();
    private List<Task> pages = List.of();
    private @Nullable Edition drawn;
    private List<FileOutcome> outcomes = List.of();

    QuarterWork(
            RunRequest request, Catalogue catalogue, Scan scan, Store store, RunIdentity identity, Progress progress) {
        this.request = request;
        this.scan = scan;
        this.catalogue = catalogue;
        this.store = store;
        this.progress = progress;
        this.files = new FileWork(catalogue, Mappings.read(request.config()), TrialRules.read(request.config()));
        this.kept = new KeptFiles(request.home());
        ApprovalRule.read(request.config()); // a mistake in it stops the run before anything is made
        this.numbering = new Numbering(store, TrialRules.read(request.config()));
        this.workbooks = new FeedbackFolder(new FeedbackWork(catalogue, files), store);
        this.making = new EditionMaking(request, catalogue, store, identity);
    }

    /** Which files of the inbox are new. */
    void receive() {
        toRead.clear();
        Map<String, String> duplicates = scan.duplicates();
        for (ReceivedFile file : scan.files()) {
            if (!duplicates.containsKey(file.path()) && !store.contains(file.sha256())) {
                toRead.put(file.path(), file);
            }
        }
        progress.start("Reading files", toRead.size());
    }

    Iterator<ReceivedFile> filesToRead(int bundle, int bundles) {
        return new TreeMap<>(toRead)
                .values().stream()
                        .filter(f -> bundle(f.sha256(), bundles) == bundle)
                        .iterator();
    }

    FileReading read(ReceivedFile file) {
        FindingBook findings = new FindingBook();
        return new FileReading(file, files.take(file, findings), findings);
    }

    /** Further submissions of the file first: when the file's own hash is there, all of it is. */
    void store(FileReading reading) {
        try {
            List<Submission> submissions = reading.submissions();
            for (int i = submissions.size() - 1; i > 0; i--) {
                store.load(submissions.get(i), new FindingBook());
            }
            kept.keep(reading.file(), submissions.get(0).outcome(), reading.findings());
            store.load(submissions.get(0), reading.findings());
            progress.step();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void numberVintages() {
        progress.say("Numbering vintages");
        CompletableFuture.runAsync(() -> Dashboards.prepare(request.languages()));
        recordDuplicates();
        numbering.number();
    }

    /** Only now: of a file that is set aside for personal data no path is kept that names a person. */
    private void recordDuplicates() {
        Map<String, List<Finding>> found = store.findings();
        Map<String, String> duplicates = scan.duplicates();
        for (ReceivedFile file : scan.files()) {
            if (duplicates.containsKey(file.path())) {
                boolean aside = PersonalNames.aside(found.getOrDefault(file.sha256(), List.of()));
                store.recordDuplicate(aside ? PersonalNames.shown(file.path()) : file.path(), file.sha256());
            }
        }
    }

    void writeFeedback() {
        outcomes = new Outcomes(store, scan).list();
        Path folder =
                request.home().resolve("feedback").resolve(request.quarter().toString());
        try {
            new FeedbackTables(new Messages()).write(folder, outcomes);
            workbooks.write(folder, outcomes, scan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void computeAndProtect() {
        progress.say("Computing and protecting the figures, writing feedback");
        Edition edition = making.stage();
        drawn = edition;
        pages = Dashboards.tasks(edition, request.languages()).stream()
                .filter(t -> !Files.exists(making.folder().resolve(t.id())))
                .toList();
        progress.start("Rendering pages and images", pages.size());
    }

    Iterator<Task> pagesToRender(int bundle, int bundles) {
        return pages.stream().filter(t -> bundle(t.id(), bundles) == bundle).iterator();
    }

    /** Drawn beside and moved, so that a page which is there is whole. */
    void render(Task task) {
        Edition edition = java.util.Objects.requireNonNull(drawn);
        try {
            making.whole(task.id(), folder -> Dashboards.render(task, edition, folder));
            progress.step();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish() {
        progress.say("Publishing");
        making.publish();
        try {
            Path report = request.home().resolve("runs").resolve(making.runName() + ".txt");
            Files.writeString(report, String.join("\n", summary()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition's folder below the home. */
    Path edition() {
        return request.home().relativize(making.place());
    }

    /** 3 where a file of the inbox is refused wholly or in part, else 0. */
    int exitCode() {
        boolean refused = !scan.problems().isEmpty()
                || outcomes.stream().anyMatch(o -> o.outcome() == Outcome.REJECTED || o.outcome() == Outcome.PARTIAL);
        return refused ? 3 : 0;
    }

    List<String> summary() {
        return new Summary(request, making, outcomes, scan, QuarterStatus.of(store, catalogue, request.quarter()))
                .lines();
    }

    private static int bundle(String text, int bundles) {
        return Math.floorMod(text.hashCode(), bundles);
    }
}
