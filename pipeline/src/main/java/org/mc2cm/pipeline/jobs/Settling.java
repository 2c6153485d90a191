package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.store.StoredSubmission;

/** What people settle between two runs: a question answered, a submission taken back. The next run takes it in. */
public final class Settling {

    private final Path home;

    public Settling(Path home) {
        this.home = home;
    }

    private interface Deed {
        String with(Store store, StoredSubmission submission);
    }

    /**
     * The submission no longer counts; the vintage before it does again.
     *
     * @param name its path in the inbox, or the first eight or more digits of its SHA-256
     * @return a sentence that says what was done
     */
    public String withdraw(String name, String reason) {
        return settle(name, (store, s) -> {
            if (!s.outcome().loaded()) {
                throw new RunException("Nothing of " + s.path() + " is loaded: there is nothing to withdraw.");
            }
            Finding finding = Messes.at("", "", "", "M22.withdrawn", reason);
            store.decisions().withdraw(s, reason, finding);
            return "Withdrawn: " + s.path() + " (" + s.participant() + ", " + s.quarter() + ", vintage " + s.vintage()
                    + "). The next run uses the one before it.";
        });
    }

    /**
     * The values in question stand.
     *
     * @param cells such as {@code 02_INDICATORS!I14}; empty for every value in question
     * @return a sentence that says what was done
     */
    public String confirm(String name, List<String> cells, String reason) {
        return settle(name, (store, s) -> {
            List<Observation> doubted = store.decisions().doubted(s.sha256());
            List<String> places = doubted.stream()
                    .map(o -> o.sheet() + "!" + o.cell())
                    .distinct()
                    .toList();
            List<String> unknown =
                    cells.stream().filter(c -> !places.contains(c)).toList();
            if (!unknown.isEmpty() || places.isEmpty()) {
                throw new RunException(
                        places.isEmpty()
                                ? "No value of " + s.path() + " is in question."
                                : "Not in question: " + String.join(", ", unknown) + ". In question are: "
                                        + String.join(", ", places) + ".");
            }
            List<String> wanted = cells.isEmpty() ? places : cells;
            for (String place : wanted) {
                int mark = place.lastIndexOf('!');
                store.decisions().confirm(s.sha256(), place.substring(0, mark), place.substring(mark + 1), reason);
            }
            return "Confirmed: " + wanted.size() + " values of " + s.path() + ". The next run publishes them so.";
        });
    }

    private String settle(String name, Deed deed) {
        if (!Files.isRegularFile(home.resolve("monitor.duckdb"))) {
            throw new RunException("There is no store in " + home + ": run the quarter first.");
        }
        try (HomeLock lock = HomeLock.take(home);
                Store store = Store.open(home.resolve("monitor.duckdb"))) {
            return deed.with(store, find(store, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredSubmission find(Store store, String name) {
        List<StoredSubmission> found = store.submissions().stream()
                .filter(s -> s.path().equals(name)
                        || name.length() >= 8 && s.sha256().startsWith(name))
                .toList();
        if (found.size() != 1) {
            throw new RunException(
                    found.isEmpty()
                            ? "The store has no submission " + name + ": write its path in the inbox, or its SHA-256."
                            : name + " names " + found.size() + " submissions: write more of the SHA-256.");
        }
        return found.get(0);
    }
}
