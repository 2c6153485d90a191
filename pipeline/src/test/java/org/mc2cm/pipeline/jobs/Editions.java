package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.EditionWriter;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.ValuesCsv;

/** Editions without a row, sealed as real ones are. */
final class Editions {

    private Editions() {}

    static Path write(Path home, Quarter quarter, int number) {
        return write(home, quarter, number, "0123456789abcdef");
    }

    /** @param fingerprint of the secret that it was made with */
    static Path write(Path home, Quarter quarter, int number, String fingerprint) {
        Path folder = home.resolve("releases").resolve(quarter.toString()).resolve("edition-" + number);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ValuesCsv.write(folder.resolve("values.csv"), List.of());
        EditionWriter.writeTables(folder, List.of(), List.of(), List.of(), List.of());
        EditionWriter.seal(
                folder,
                new Manifest(
                        1,
                        quarter.toString(),
                        number,
                        "2026-09-30",
                        true,
                        List.of("en"),
                        Map.of(),
                        "c",
                        Map.of(),
                        fingerprint,
                        List.of()),
                Map.of());
        return folder;
    }
}
