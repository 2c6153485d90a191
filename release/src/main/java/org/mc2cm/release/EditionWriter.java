package org.mc2cm.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes an edition's tables and, last, its manifest. */
public final class EditionWriter {

    private EditionWriter() {}

    /** The small tables; values.csv is put there by its own maker. */
    public static void writeTables(
            Path folder,
            List<PublishedIndicator> indicators,
            List<PublishedArea> areas,
            List<QualityRow> quality,
            List<RevisionRow> revisions) {
        TablesCsv.writeIndicators(folder.resolve("indicators.csv"), indicators);
        TablesCsv.writeAreas(folder.resolve("areas.csv"), areas);
        TablesCsv.writeQuality(folder.resolve("quality.csv"), quality);
        TablesCsv.writeRevisions(folder.resolve("revisions.csv"), revisions);
    }

    /**
     * Writes manifest.json over every file now in the folder.
     *
     * @param manifest what the edition is; its {@code files} are replaced by those found
     * @param known SHA-256 of files that need not be read again, by their path in the folder
     * @return the manifest as written
     */
    public static Manifest seal(Path folder, Manifest manifest, Map<String, String> known) {
        Collection<String> found = EditionReader.files(folder);
        Map<String, String> files = Hashes.sha256(
                folder, found.stream().filter(f -> !known.containsKey(f)).toList());
        found.stream().filter(known::containsKey).forEach(f -> files.put(f, known.getOrDefault(f, "")));
        Manifest complete = new Manifest(
                manifest.format(),
                manifest.quarter(),
                manifest.edition(),
                manifest.date(),
                manifest.synthetic(),
                manifest.languages(),
                files,
                manifest.configHash(),
                manifest.versions(),
                manifest.secretFingerprint(),
                manifest.inputs());
        try {
            Files.write(folder.resolve(ManifestJson.NAME), ManifestJson.bytes(complete));
        } catch (IOException e) {
            throw new ReleaseException("cannot write manifest.json: " + e.getMessage(), e);
        }
        return complete;
    }
}
