package org.mc2cm.pipeline.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mc2cm.pipeline.disclosure.Secret;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.publishing.EditionFolders;
import org.mc2cm.release.EditionReader;
import org.mc2cm.release.Manifest;

/**
 * The secret of a home, in {@code HOME/secret} or the file that MC2CM_SECRET_FILE names. Two editions that were rounded with
 * two secrets would tell together what each hides, so a home with editions keeps the one that they were made with.
 */
final class HomeSecret {

    private HomeSecret() {}

    /**
     * Makes one for a home that has no edition yet.
     *
     * @throws RunException if it is gone, or another one than the home's editions were made with
     */
    static Secret of(Path home) {
        Path file = file(home);
        Optional<Manifest> edition = edition(home);
        if (edition.isPresent() && !Files.isRegularFile(file)) {
            throw new RunException("The secret " + file + " is gone, and " + name(edition.get())
                    + " was made with it: put the kept copy back. With a new one, readers of both editions could work"
                    + " hidden counts out.");
        }
        Secret secret = Secret.readOrCreate(file);
        if (edition.isPresent() && !secret.fingerprint().equals(edition.get().secretFingerprint())) {
            throw new RunException(
                    "The secret " + file + " is another one than that of " + name(edition.get())
                            + ": put the kept copy back. With two secrets, readers of both editions could work hidden counts out.");
        }
        return secret;
    }

    /** Of this home, if there is one; nothing is made. */
    static Optional<Secret> kept(Path home) {
        Path file = file(home);
        return Files.isRegularFile(file) ? Optional.of(Secret.readOrCreate(file)) : Optional.empty();
    }

    /** The newest that was made of true figures; synthetic ones are rounded with the published key. */
    private static Optional<Manifest> edition(Path home) {
        EditionFolders folders = new EditionFolders(home);
        Manifest newest = null;
        for (Quarter quarter : folders.quarters()) {
            for (Path folder : folders.editions(quarter)) {
                Manifest manifest = EditionReader.manifest(folder);
                if (!manifest.secretFingerprint().equals(Secret.SAMPLE.fingerprint())) {
                    newest = manifest;
                }
            }
        }
        return Optional.ofNullable(newest);
    }

    private static String name(Manifest manifest) {
        return "edition " + manifest.edition() + " of " + manifest.quarter();
    }

    private static Path file(Path home) {
        String named = System.getenv("MC2CM_SECRET_FILE");
        if (named == null || named.isBlank()) {
            return home.resolve("secret");
        }
        Path file = Path.of(named);
        if (!Files.isRegularFile(file)) {
            throw new RunException(
                    "MC2CM_SECRET_FILE names " + file + ", which is not there: put the secret back or unset it.");
        }
        return file;
    }
}
