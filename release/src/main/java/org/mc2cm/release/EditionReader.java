package org.mc2cm.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Opens an edition: format known, every hash right, no file missing and none too many. */
public final class EditionReader {

    private EditionReader() {}

    /**
     * @param folder the edition's folder
     * @throws ReleaseException naming the first file that is missing, changed or of an unknown format
     */
    public static Edition open(Path folder) {
        List<String> damage = damage(folder);
        if (!damage.isEmpty()) {
            throw new ReleaseException(damage.get(0));
        }
        return tables(folder, ManifestJson.read(folder), ValuesCsv.read(folder.resolve("values.csv")));
    }

    /** The manifest alone, unchecked. */
    public static Manifest manifest(Path folder) {
        return ManifestJson.read(folder);
    }

    /** Every way in which the folder differs from its manifest, one sentence each; empty when sound. */
    public static List<String> damage(Path folder) {
        Manifest manifest = ManifestJson.read(folder);
        List<String> damage = new ArrayList<>();
        Map<String, String> listed = manifest.files();
        TreeSet<String> present = files(folder);
        Map<String, String> hashes = Hashes.sha256(folder, present);
        for (var entry : listed.entrySet()) {
            if (!present.contains(entry.getKey())) {
                damage.add(entry.getKey() + " is missing: the edition is damaged");
            } else if (!entry.getValue().equals(hashes.get(entry.getKey()))) {
                damage.add(entry.getKey() + " was changed after the edition was made");
            }
        }
        present.stream()
                .filter(f -> !listed.containsKey(f))
                .forEach(f -> damage.add(f + " is not part of the edition: it was added later"));
        return damage;
    }

    /**
     * A folder that is still being made, by its maker: nothing is checked.
     *
     * @param rows as they were read back from the bytes of its values.csv
     */
    public static Edition inMaking(Path folder, Manifest manifest, List<PublishedRow> rows) {
        return tables(folder, manifest, rows);
    }

    private static Edition tables(Path folder, Manifest manifest, List<PublishedRow> rows) {
        return new Edition(
                folder,
                manifest,
                rows,
                TablesCsv.readIndicators(folder.resolve("indicators.csv")),
                TablesCsv.readAreas(folder.resolve("areas.csv")),
                TablesCsv.readQuality(folder.resolve("quality.csv")),
                TablesCsv.readRevisions(folder.resolve("revisions.csv")));
    }

    /** Paths below the folder with {@code /}, sorted, without the manifest. */
    static TreeSet<String> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            TreeSet<String> files = new TreeSet<>();
            walk.filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .filter(p -> !p.equals(ManifestJson.NAME))
                    .forEach(files::add);
            return files;
        } catch (IOException e) {
            throw new ReleaseException("cannot list " + folder.getFileName() + ": " + e.getMessage(), e);
        }
    }
}
