package org.mc2cm.pipeline.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.release.Edition;

/**
 * The exports of an edition, made of its published rows and nothing else. Each is written by itself, while pages are
 * drawn.
 */
public final class Exports {

    private static final String FOLDER = "exports";

    private Exports() {}

    /**
     * @param edition in the folder where it is made, with its values.csv
     * @param catalogue for the names of codes
     */
    public static CompletableFuture<Void> start(Edition edition, Catalogue catalogue) throws IOException {
        Path folder = Files.createDirectories(edition.folder().resolve(FOLDER));
        Path values = edition.folder().resolve("values.csv");
        List<Writing> writings = List.of(
                () -> tables(values, edition, folder),
                () -> described(edition, catalogue, folder),
                () -> headlines(edition, folder));
        return CompletableFuture.allOf(writings.stream()
                .map(w -> CompletableFuture.runAsync(w::unchecked))
                .toArray(CompletableFuture<?>[]::new));
    }

    /** The two long tables in one pass over values.csv. */
    private static void tables(Path values, Edition edition, Path folder) throws IOException {
        try (OutputStream all = Files.newOutputStream(folder.resolve("sdmx.csv"));
                OutputStream released = Files.newOutputStream(folder.resolve("hxl.csv"))) {
            LineBuffer sdmx = new LineBuffer(all);
            LineBuffer hxl = new LineBuffer(released);
            SdmxCsv one = new SdmxCsv(sdmx);
            HxlCsv other = new HxlCsv(edition, hxl);
            ValueLine.each(values, line -> {
                one.add(line);
                other.add(line);
            });
            sdmx.flush();
            hxl.flush();
        }
    }

    private static void described(Edition edition, Catalogue catalogue, Path folder) throws IOException {
        SdmxCodes codes = new SdmxCodes(edition, catalogue);
        SdmxStructure.write(edition, codes, folder.resolve("sdmx-dsd.xml"));
        DataPackage.write(edition, codes, folder.resolve("datapackage.json"));
    }

    private static void headlines(Edition edition, Path folder) throws IOException {
        Headline headline = new Headline(edition);
        IatiXml.write(edition, headline, folder.resolve("iati.xml"));
        AnalystsWorkbook.write(edition, headline, folder.resolve("values.xlsx"));
    }

    private interface Writing {
        void write() throws IOException;

        default void unchecked() {
            try {
                write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
