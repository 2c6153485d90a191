package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.disclosure.CheckedTable;
import org.mc2cm.pipeline.disclosure.Protection;
import org.mc2cm.pipeline.disclosure.Secret;
import org.mc2cm.pipeline.indicators.Estimators;
import org.mc2cm.pipeline.indicators.IndicatorEngine;
import org.mc2cm.pipeline.model.Hold;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.publishing.EditionFolders;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.store.StoredSubmission;
import org.mc2cm.release.Edition;
import org.mc2cm.release.EditionReader;
import org.mc2cm.release.Manifest;

/** Makes an edition's figures again from the home and compares them byte for byte. */
public final class Rederivation {

    private final Catalogue catalogue;
    private final Path home;

    public Rederivation(Catalogue catalogue, Path home) {
        this.catalogue = catalogue;
        this.home = home;
    }

    /** One sentence for each difference, or for each reason why the figures cannot be derived again. */
    public List<String> problems(Path folder) {
        Manifest manifest = EditionReader.manifest(folder);
        if (!manifest.configHash().equals(catalogue.hash())) {
            return List.of("The edition was made with another config: give that one with --config.");
        }
        Quarter quarter = Quarter.parse(manifest.quarter()).orElseThrow();
        List<StoredSubmission> submissions;
        List<Hold> holds;
        try (Store store = Store.open(home.resolve("monitor.duckdb"))) {
            submissions = store.submissions();
            holds = store.holds().current();
        }
        Optional<Secret> secret = secret(manifest);
        if (secret.isEmpty()) {
            return List.of("The edition was made with another secret than this home's: put the kept copy back.");
        }
        List<String> inputs = new EditionInputs(secret.get()).all(submissions, holds, quarter);
        if (!inputs.equals(manifest.inputs())) {
            return List.of(
                    "The home has taken in other files, or cities have asked otherwise, since this edition: only the newest"
                            + " state of the home can be derived.");
        }
        return compare(folder, manifest, quarter, secret.get());
    }

    private Optional<Secret> secret(Manifest manifest) {
        if (Secret.SAMPLE.fingerprint().equals(manifest.secretFingerprint())) {
            return Optional.of(Secret.SAMPLE);
        }
        return HomeSecret.kept(home).filter(s -> s.fingerprint().equals(manifest.secretFingerprint()));
    }

    private List<String> compare(Path folder, Manifest manifest, Quarter quarter, Secret secret) {
        try {
            Path draft = Files.createTempDirectory("verify-");
            CheckedTable again = Protection.protect(
                    new IndicatorEngine(catalogue).compute(home.resolve("monitor.duckdb"), quarter),
                    catalogue,
                    secret,
                    earlier(quarter, manifest.edition()),
                    new Estimators(catalogue),
                    Comparisons.newcombe(),
                    draft);
            boolean same = again.sha256().equals(manifest.files().get("values.csv"));
            Files.deleteIfExists(again.draft());
            Files.deleteIfExists(draft);
            return same ? List.of() : List.of("values.csv derived again differs from that of " + folder.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The editions that were there when this one was made. */
    private List<Edition> earlier(Quarter quarter, int number) {
        EditionFolders folders = new EditionFolders(home);
        List<Edition> earlier = new ArrayList<>();
        for (Quarter q : folders.quarters()) {
            int back = quarter.index() - q.index();
            if (back > 0 && back < EditionMaking.QUARTERS) {
                folders.editions(q).forEach(folder -> earlier.add(EditionReader.open(folder)));
            }
        }
        folders.editions(quarter).stream()
                .map(EditionReader::open)
                .filter(e -> e.manifest().edition() < number)
                .forEach(earlier::add);
        return earlier;
    }
}
