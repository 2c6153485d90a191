package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.disclosure.CheckedTable;
import org.mc2cm.pipeline.disclosure.Gate;
import org.mc2cm.pipeline.disclosure.Protection;
import org.mc2cm.pipeline.disclosure.Secret;
import org.mc2cm.pipeline.indicators.Estimators;
import org.mc2cm.pipeline.indicators.IndicatorEngine;
import org.mc2cm.pipeline.indicators.QualityFigures;
import org.mc2cm.pipeline.model.Hold;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.publishing.EditionFolders;
import org.mc2cm.pipeline.publishing.EditionPublisher;
import org.mc2cm.pipeline.publishing.Revisions;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.store.StoredSubmission;
import org.mc2cm.release.Edition;
import org.mc2cm.release.EditionReader;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.QualityRow;
import org.mc2cm.release.ReleaseException;
import org.mc2cm.release.RevisionRow;

/** From the store to an edition in its place: compute, protect, stage, publish. */
final class EditionMaking {

    /** Quarters of an edition: the named one and the eleven before it. */
    static final int QUARTERS = 12;

    /** Leaks that the message names. */
    private static final int NAMED = 5;

    private final RunRequest request;
    private final Catalogue catalogue;
    private final Store store;
    private final RunIdentity identity;
    private final EditionFolders folders;
    private final EditionPublisher publisher;
    private final int number;
    private @Nullable CheckedTable checked;
    private @Nullable Edition staged;
    private List<String> doubts = List.of();

    EditionMaking(RunRequest request, Catalogue catalogue, Store store, RunIdentity identity) {
        this.request = request;
        this.catalogue = catalogue;
        this.store = store;
        this.identity = identity;
        this.folders = new EditionFolders(request.home());
        this.publisher = new EditionPublisher(catalogue);
        this.number = folders.newest(request.quarter())
                        .map(p -> EditionReader.manifest(p).edition())
                        .orElse(0)
                + 1;
    }

    Path folder() {
        return folders.making(request.quarter(), identity.hash());
    }

    Path place() {
        return folders.edition(request.quarter(), number);
    }

    String runName() {
        return request.quarter() + "-edition-" + number;
    }

    /** What cities asked for their figures of the quarter and those before. */
    List<Hold> holds() {
        return store.holds().current().stream()
                .filter(h -> h.quarter().compareTo(request.quarter()) <= 0
                        && request.quarter().index() - h.quarter().index() < QUARTERS)
                .toList();
    }

    /** Pictures that a person should look at before the edition is sent: one sentence each. */
    List<String> doubts() {
        return doubts;
    }

    Optional<CheckedTable> checked() {
        return Optional.ofNullable(checked);
    }

    /**
     * Computes and protects, and puts the tables into the folder where the edition is made.
     *
     * @return what the pages are drawn from
     */
    Edition stage() {
        List<StoredSubmission> submissions = store.submissions();
        Secret secret = secret(submissions);
        Path database = request.home().resolve("monitor.duckdb");
        CompletableFuture<List<QualityRow>> quality =
                CompletableFuture.supplyAsync(() -> new QualityFigures(catalogue).compute(database, request.quarter()));
        IndicatorTable table = new IndicatorEngine(catalogue).compute(database, request.quarter());
        Path draft = request.home()
                .resolve("runs")
                .resolve("draft-" + identity.hash().substring(0, 16));
        try {
            Files.createDirectories(draft);
            CheckedTable made = Protection.protect(
                    table, catalogue, secret, earlier(), new Estimators(catalogue), Comparisons.newcombe(), draft);
            checked = made;
            Edition edition = publisher.stage(
                    folder(), made, quality.join(), revisions(made, submissions), manifest(secret, submissions));
            new BesideValues(catalogue, database).write(folder(), table, made, quality.join());
            Files.deleteIfExists(draft);
            staged = edition;
            return edition;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Drawing {
        void into(Path folder) throws IOException;
    }

    /** Lets a page be drawn into a folder of its own and moves its files into the edition when it is whole. */
    void whole(String id, Drawing drawing) throws IOException {
        Path beside = Files.createTempDirectory(request.home().resolve("runs"), "page-");
        drawing.into(beside);
        List<Path> drawn;
        try (var walk = Files.walk(beside)) {
            drawn = walk.filter(Files::isRegularFile).sorted().toList();
        }
        Path last = beside.resolve(id);
        for (Path file : drawn) {
            if (!file.equals(last)) {
                move(file, folder().resolve(beside.relativize(file).toString()));
            }
        }
        move(last, folder().resolve(id));
        try (var walk = Files.walk(beside)) {
            for (Path left : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(left);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling("."));
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void publish() {
        List<StoredSubmission> submissions = store.submissions();
        Manifest manifest = manifest(secret(submissions), submissions);
        publisher.complete();
        askGate(submissions, manifest);
        publisher.publish(folder(), place(), manifest);
    }

    /** Nothing moves into its place before all that was written has been looked through. */
    private void askGate(List<StoredSubmission> submissions, Manifest manifest) {
        List<String> plain = new ArrayList<>();
        submissions.forEach(s -> plain.addAll(List.of(s.sha256(), s.path())));
        List<Edition> own = folders.newest(request.quarter()).map(EditionReader::open).stream()
                .toList();
        Edition edition = Objects.requireNonNull(staged);
        CheckedTable table = Objects.requireNonNull(checked);
        Gate gate = new Gate(catalogue, plain);
        doubts = gate.words(folder(), table);
        List<String> leaks = gate.leaks(folder(), edition, manifest, table, own);
        if (!leaks.isEmpty()) {
            throw new RunException("The edition may not leave, and nothing was published: "
                    + String.join("; ", leaks.subList(0, Math.min(NAMED, leaks.size()))) + ". It lies in "
                    + request.home().relativize(folder()) + "; this is a fault of the program, please report it.");
        }
    }

    /** Synthetic figures are rounded with the published key; true ones never. */
    private Secret secret(List<StoredSubmission> submissions) {
        boolean synthetic = !submissions.isEmpty()
                && submissions.stream().filter(s -> s.outcome().loaded()).allMatch(StoredSubmission::synthetic);
        if (synthetic) {
            return Secret.SAMPLE;
        }
        if (identity.secret().isSample()) {
            throw new RunException("The secret is the published sample key, which protects nobody: remove it from the"
                    + " home (or MC2CM_SECRET_FILE) so that a new one is made.");
        }
        return identity.secret();
    }

    /** Every edition that readers may hold: of the eleven quarters before, and of this one. */
    private List<Edition> earlier() {
        List<Edition> earlier = new ArrayList<>();
        for (Quarter quarter : folders.quarters()) {
            int back = request.quarter().index() - quarter.index();
            if (back >= 0 && back < QUARTERS) {
                folders.editions(quarter).forEach(folder -> earlier.add(opened(quarter, folder)));
            }
        }
        return earlier;
    }

    /** What readers hold must be known as it was given out. */
    static Edition opened(Quarter quarter, Path folder) {
        try {
            return EditionReader.open(folder);
        } catch (ReleaseException e) {
            throw new RunException(
                    "The earlier " + folder.getFileName() + " of " + quarter + " is not as it was published ("
                            + e.getMessage() + "): put the kept copy back. A new edition is protected against it.");
        }
    }

    private List<RevisionRow> revisions(CheckedTable made, List<StoredSubmission> submissions) {
        return folders.newest(request.quarter())
                .map(EditionReader::open)
                .map(old -> Revisions.between(old, made.rows(), causes(old.manifest(), submissions)::of))
                .orElse(List.of());
    }

    private RevisionCauses causes(Manifest older, List<StoredSubmission> submissions) {
        EditionInputs inputs = new EditionInputs(secret(submissions));
        return new RevisionCauses(
                catalogue.network(),
                inputs.unknown(older.inputs(), submissions, request.quarter()),
                submissions,
                inputs.otherWishes(older.inputs(), submissions, store.holds().current(), request.quarter()),
                !older.configHash().equals(catalogue.hash()));
    }

    /** Whether an earlier edition was made with every file and wish that the store has for its quarter or one before. */
    boolean knownTo(EditionFolders all, Quarter quarter) {
        Optional<Path> newest = all.newest(quarter);
        if (newest.isEmpty()) {
            return true;
        }
        List<StoredSubmission> submissions = store.submissions();
        return new EditionInputs(secret(submissions))
                .known(
                        EditionReader.manifest(newest.get()).inputs(),
                        submissions,
                        store.holds().current(),
                        quarter);
    }

    private Manifest manifest(Secret secret, List<StoredSubmission> submissions) {
        LocalDate date = request.quarter().lastDay();
        boolean synthetic = false;
        for (StoredSubmission s : submissions) {
            LocalDate received = s.receivedAt();
            if (s.outcome().loaded() && received != null && received.isAfter(date)) {
                date = received;
            }
            synthetic |= s.synthetic();
        }
        List<String> inputs =
                new EditionInputs(secret).all(submissions, store.holds().current(), request.quarter());
        Map<String, String> versions = new TreeMap<>();
        versions.put("program", "0.1.0");
        versions.put("java", System.getProperty("java.vm.version", ""));
        return new Manifest(
                Manifest.FORMAT,
                request.quarter().toString(),
                number,
                date.toString(),
                synthetic,
                request.languages(),
                Map.of(),
                catalogue.hash(),
                versions,
                secret.fingerprint(),
                inputs);
    }
}
