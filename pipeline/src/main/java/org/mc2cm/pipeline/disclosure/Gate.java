package org.mc2cm.pipeline.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.release.Edition;
import org.mc2cm.release.Hashes;
import org.mc2cm.release.Manifest;

/**
 * The last look at an edition before it may leave, at what was written and not at what was meant: the audited bytes
 * themselves, and every other file that might say more than they do.
 */
public final class Gate {

    private final Catalogue catalogue;
    private final Set<String> secrets;

    /**
     * @param inputs what names a file that came in: its plain SHA-256, its name; none may stand in an edition
     */
    public Gate(Catalogue catalogue, Collection<String> inputs) {
        this.catalogue = catalogue;
        this.secrets = new TreeSet<>(inputs);
    }

    /**
     * @param folder of the edition, all files written but the manifest
     * @param edition what was read back from it
     * @param manifest as it will be written
     * @return one sentence a leak, empty when the edition may leave; names files and value ids, never a figure
     */
    public List<String> leaks(
            Path folder, Edition edition, Manifest manifest, CheckedTable checked, List<Edition> earlier) {
        List<String> leaks = new ArrayList<>();
        if (!Hashes.sha256(folder.resolve("values.csv")).equals(checked.sha256())) {
            leaks.add("values.csv is not what was audited");
        }
        leaks.addAll(BesideFigures.leaks(edition, earlier));
        leaks.addAll(inputs(manifest));
        FileNames names = new FileNames(catalogue, manifest.languages());
        for (String file : files(folder)) {
            if (!names.allowed(file)) {
                leaks.add("the name " + file + " is none that an edition has");
            }
        }
        return leaks;
    }

    /**
     * What pictures say. A sentence here is no proof of a leak: it may be a number that no rule knows how to read, so a
     * person has to look.
     *
     * @return one sentence a picture whose words have a number that no published figure explains
     */
    public List<String> words(Path folder, CheckedTable checked) {
        Texts texts = new Texts(checked.rows());
        return files(folder).parallelStream()
                .filter(Texts::readable)
                .flatMap(file -> texts.leaks(file, text(folder.resolve(file))).stream())
                .toList();
    }

    /** Who holds the rest of a workbook could try the values of one small count against its plain hash. */
    List<String> inputs(Manifest manifest) {
        List<String> leaks = new ArrayList<>();
        for (String input : manifest.inputs()) {
            if (!input.matches("[0-9a-f]{64}")) {
                leaks.add("an input of the manifest is not a keyed hash");
            }
            if (secrets.contains(input)) {
                leaks.add("an input of the manifest is a file's plain hash or name");
            }
        }
        manifest.versions().forEach((name, version) -> {
            if (!Set.of("program", "java").contains(name)) {
                leaks.add("the manifest says " + name + ", which no reader needs");
            }
        });
        return leaks;
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .filter(p -> !p.equals("manifest.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
