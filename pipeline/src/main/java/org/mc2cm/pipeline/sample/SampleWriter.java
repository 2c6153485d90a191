package org.mc2cm.pipeline.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.template.Prefill;
import org.mc2cm.pipeline.template.TemplateWriter;

/**
 * Writes a believable inbox of invented figures: most cities in time, a few late or silent, a few cells at fault.
 * Every workbook says that it is synthetic. A city's files depend on the seed, the city and the quarters alone.
 */
public final class SampleWriter {

    private final Catalogue catalogue;
    private final Path config;

    /** @param config the folder that the catalogue was read from; copied where more cities are wanted than it has */
    public SampleWriter(Catalogue catalogue, Path config) {
        this.catalogue = catalogue;
        this.config = config;
    }

    /**
     * Writes {@code out/inbox} and, for more cities than the network has, {@code out/config}.
     *
     * @param to the last quarter
     * @param quarters how many, 1 or more
     * @param cities how many participants, 1 or more
     * @return how many workbooks were written
     * @throws IllegalArgumentException for fewer than one quarter or city
     */
    public int write(Path out, Quarter to, int quarters, int cities, long seed) throws IOException {
        if (quarters < 1 || cities < 1) {
            throw new IllegalArgumentException("a sample needs at least one quarter and one city");
        }
        Catalogue used = catalogue;
        int present = catalogue.network().participants().size();
        if (cities > present) {
            ExtraCities.write(config, out.resolve("config"), present, cities, seed);
            used = CatalogueReader.read(out.resolve("config"));
        }
        List<CityFile> files = files(used, to, quarters, cities, seed);
        Path inbox = out.resolve("inbox");
        for (int ago = quarters - 1; ago >= 0; ago--) {
            Files.createDirectories(inbox.resolve(to.plus(-ago).toString()));
        }
        Catalogue network = used;
        TemplateWriter template = new TemplateWriter(used);
        files.parallelStream().forEach(file -> write(file, inbox, network, template));
        received(files, inbox);
        return files.size();
    }

    private static List<CityFile> files(Catalogue catalogue, Quarter to, int quarters, int cities, long seed) {
        List<CityFile> files = new ArrayList<>();
        List<Place> participants = catalogue.network().participants();
        for (int i = 0; i < cities; i++) {
            for (Place reporter : reporters(catalogue, participants.get(i))) {
                SampleCity city = SampleCity.of(seed, reporter, i);
                for (int ago = quarters - 1; ago >= 0; ago--) {
                    Quarter quarter = to.plus(-ago);
                    Dice dice = Dice.of(seed, reporter.id(), quarter, "sending");
                    Sending.of(city, ago, dice).forEach(s -> files.add(new CityFile(city, quarter, s)));
                }
            }
        }
        return files;
    }

    /** An association files a workbook for each of its members. */
    private static List<Place> reporters(Catalogue catalogue, Place participant) {
        return participant.kind() == Place.Kind.ASSOCIATION
                ? catalogue.network().membersOf(participant.id())
                : List.of(participant);
    }

    private static void write(CityFile file, Path inbox, Catalogue catalogue, TemplateWriter template) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(inbox.resolve(file.path())), 1 << 16)) {
            template.write(
                    file.city().place(),
                    file.quarter(),
                    file.city().language(),
                    Prefill.NONE,
                    file.filling(catalogue, template),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void received(List<CityFile> files, Path inbox) throws IOException {
        StringBuilder out = new StringBuilder("file,received_at\r\n");
        files.stream()
                .map(f -> f.path() + "," + f.submittedOn() + "\r\n")
                .sorted()
                .forEach(out::append);
        Files.writeString(inbox.resolve("received.csv"), out, StandardCharsets.UTF_8);
    }
}
