package org.mc2cm.pipeline.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mc2cm.pipeline.model.Quarter;

/** Where editions stand in a home: {@code releases/2026-Q3/edition-1}. */
public final class EditionFolders {

    private static final String PREFIX = "edition-";

    private final Path releases;

    public EditionFolders(Path home) {
        this.releases = home.resolve("releases");
    }

    /** Complete editions of a quarter, oldest first. A folder without a manifest is none. */
    public List<Path> editions(Quarter quarter) {
        Path folder = releases.resolve(quarter.toString());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(p -> number(p) > 0 && Files.isRegularFile(p.resolve("manifest.json")))
                    .sorted(Comparator.comparingInt(EditionFolders::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Path> newest(Quarter quarter) {
        List<Path> editions = editions(quarter);
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** The quarters that have a complete edition, in order. */
    public List<Quarter> quarters() {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(releases)) {
            return entries.map(p -> Quarter.parse(p.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .filter(q -> newest(q).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the edition of a run is made, beside its place; the same for every attempt of the same run. */
    public Path making(Quarter quarter, String identity) {
        return releases.resolve(quarter.toString()).resolve(".making-" + identity.substring(0, 16));
    }

    public Path edition(Quarter quarter, int number) {
        return releases.resolve(quarter.toString()).resolve(PREFIX + number);
    }

    /** 1 for {@code edition-1}; 0 for any other name. */
    static int number(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches(PREFIX + "[1-9][0-9]{0,5}") ? Integer.parseInt(name.substring(PREFIX.length())) : 0;
    }
}
