package org.mc2cm.pipeline.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.disclosure.CheckedTable;
import org.mc2cm.pipeline.publishing.exports.Exports;
import org.mc2cm.release.Edition;
import org.mc2cm.release.EditionReader;
import org.mc2cm.release.EditionWriter;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.QualityRow;
import org.mc2cm.release.ReleaseException;
import org.mc2cm.release.RevisionRow;

/** Makes an edition beside its place and moves it there when it is complete. Takes nothing but a checked table. */
public final class EditionPublisher {

    private final Catalogue catalogue;
    private CompletableFuture<Void> parquet = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> exports = CompletableFuture.completedFuture(null);

    /** Of files whose bytes were hashed when they were audited. */
    private Map<String, String> hashes = Map.of();

    public EditionPublisher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Puts the tables into the folder where the edition is made, so that pages can be drawn from it; values.parquet
     * and the exports follow while they are drawn. Pages of an interrupted attempt of the same run stay.
     *
     * @return what the pages are drawn from
     */
    public Edition stage(
            Path making,
            CheckedTable checked,
            List<QualityRow> quality,
            List<RevisionRow> revisions,
            Manifest manifest) {
        try {
            Files.createDirectories(making);
            Path values = making.resolve("values.csv");
            Files.move(checked.draft(), values, StandardCopyOption.REPLACE_EXISTING);
            hashes = Map.of("values.csv", checked.sha256());
            parquet = CompletableFuture.runAsync(() -> ValuesParquet.write(values, making.resolve("values.parquet")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EditionWriter.writeTables(making, indicators(), areas(), quality, revisions);
        Edition edition = EditionReader.inMaking(making, manifest, checked.rows());
        try {
            exports = Exports.start(edition, catalogue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edition;
    }

    /** Writes the manifest over all files and moves the folder into its place; what stands there is never replaced. */
    public Path publish(Path making, Path place, Manifest manifest) {
        complete();
        EditionWriter.seal(making, manifest, hashes);
        try {
            Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
            clearAbandoned(place.resolveSibling(".").normalize());
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until every table is written. */
    public void complete() {
        try {
            parquet.join();
        } catch (CompletionException e) {
            throw new ReleaseException("values.parquet was not written: " + e.getMessage(), e);
        }
        try {
            exports.join();
        } catch (CompletionException e) {
            throw new ReleaseException("the exports were not written: " + e.getMessage(), e);
        }
    }

    /** Folders of runs that were given up for a newer one. */
    private static void clearAbandoned(Path quarter) throws IOException {
        try (Stream<Path> entries = Files.list(quarter)) {
            for (Path abandoned : entries.filter(p -> p.getFileName().toString().startsWith(".making-"))
                    .toList()) {
                delete(abandoned);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private List<PublishedIndicator> indicators() {
        return catalogue.indicators().values().stream()
                .map(EditionPublisher::published)
                .sorted(Comparator.comparing(PublishedIndicator::code))
                .toList();
    }

    private static PublishedIndicator published(Indicator i) {
        return new PublishedIndicator(
                i.code(),
                i.theme(),
                names(i.name()),
                i.definition(),
                i.unit(),
                i.direction(),
                i.disclosureClass(),
                i.sourceType(),
                i.standards(),
                i.caveat());
    }

    private List<PublishedArea> areas() {
        List<PublishedArea> areas = new ArrayList<>();
        for (Place p : catalogue.network().places()) {
            if (p.participant()) {
                areas.add(area(p, "participant"));
            } else if (p.municipality()) {
                areas.add(area(p, "municipality"));
            }
        }
        areas.sort(Comparator.comparing(PublishedArea::id));
        return areas;
    }

    private static PublishedArea area(Place p, String level) {
        String memberOf = p.memberOf();
        return new PublishedArea(
                p.id(),
                level,
                names(p.name()),
                p.country(),
                names(p.countryName()),
                p.latitude(),
                p.longitude(),
                memberOf == null ? "" : memberOf);
    }

    private static Map<String, String> names(LocalText text) {
        Map<String, String> names = new TreeMap<>();
        LocalText.LANGUAGES.forEach(l -> names.put(l, text.in(l)));
        return names;
    }
}
