package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.publishing.EditionFolders;
import org.mc2cm.pipeline.tracing.ApprovalRule;
import org.mc2cm.pipeline.tracing.Approvals;
import org.mc2cm.pipeline.tracing.EditionCheck;
import org.mc2cm.release.EditionReader;
import org.mc2cm.release.Hashes;

/** The approval of editions, and whether one has it. */
public final class Approving {

    private final ApprovalRule rule;
    private final Path home;

    public Approving(ApprovalRule rule, Path home) {
        this.rule = rule;
        this.home = home;
    }

    /**
     * Approves the newest edition of a quarter in a role.
     *
     * @param by who does: a name or initials
     * @throws RunException if there is no sound edition, the role is not asked for or given already, or the same person
     *     has approved in another role
     */
    public List<String> approve(Quarter quarter, String role, String by, LocalDate day) {
        Path edition = new EditionFolders(home)
                .newest(quarter)
                .orElseThrow(() -> new RunException("There is no edition of " + quarter + " in " + home + "."));
        if (!rule.roles().contains(role)) {
            throw new RunException("'" + role + "' is no role of config/release.yaml: it has "
                    + String.join(", ", rule.roles()) + ".");
        }
        try (HomeLock lock = HomeLock.take(home)) {
            List<String> damage = EditionCheck.problems(edition);
            if (!damage.isEmpty()) {
                throw new RunException("This edition cannot be approved: " + damage.get(0));
            }
            String manifest = Hashes.sha256(edition.resolve("manifest.json"));
            Approvals approvals = Approvals.of(home);
            if (approvals.of(manifest, role).isPresent()) {
                throw new RunException(edition.getFileName() + " of " + quarter + " has the approval of " + role + ".");
            }
            if (approvals.by(manifest, by)) {
                throw new RunException(by + " has approved it in another role: two people approve an edition.");
            }
            int number = EditionReader.manifest(edition).edition();
            approvals.add(quarter.toString(), number, manifest, role, by, day.toString());
            return List.of(
                    "Approved: " + quarter + ", edition " + number + ", " + role + " (" + by + ").",
                    state(edition).orElse("No approval is missing."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Approvals.BrokenChain e) {
            throw new RunException(String.valueOf(e.getMessage()));
        }
    }

    /** What stands against handing an edition out; empty where nothing does. */
    public Optional<String> state(Path edition) {
        if (!rule.required()) {
            return Optional.empty();
        }
        try {
            List<String> missing = Approvals.of(home).missing(rule, Hashes.sha256(edition.resolve("manifest.json")));
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            "NOT APPROVED: waits for " + String.join(" and ", missing) + " (mc2cm approve --role).");
        } catch (Approvals.BrokenChain e) {
            return Optional.of("NOT APPROVED: " + e.getMessage());
        }
    }

    /** The same of the newest edition of a quarter, if it has one. */
    public Optional<String> state(Quarter quarter) {
        return new EditionFolders(home).newest(quarter).flatMap(this::state);
    }
}
