package org.mc2cm.pipeline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.template.Prefill;
import org.mc2cm.pipeline.template.TemplateWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "template", description = "Writes the city's workbook for the quarter.")
final class TemplateCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Option(names = "--city", required = true, paramLabel = "ID", description = "Such as MA-TNG.")
    private String city = "";

    @Option(names = "--quarter", required = true, paramLabel = "YYYY-Qn", description = "The quarter.")
    private String quarter = "";

    @Option(names = "--lang", paramLabel = "en|fr|ar|es|it", description = "Default: the city's own.")
    private @Nullable String language;

    @Option(names = "--home", paramLabel = "DIR", description = "Puts last quarter's values beside the empty cells.")
    private @Nullable Path home;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the workbook goes.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Quarter wanted = Common.quarter(quarter);
        Catalogue catalogue = common.catalogue();
        Place place = catalogue
                .network()
                .place(city)
                .orElseThrow(() -> new UsageException("'" + city + "' is no city of the network: choose from "
                        + catalogue.network().places().stream().map(Place::id).collect(Collectors.joining(", "))
                        + "."));
        String own = place.languages().stream()
                .filter(LocalText.LANGUAGES::contains)
                .findFirst()
                .orElse("en");
        String named = language;
        String in = named == null ? own : Common.languages(named).get(0);
        Files.createDirectories(out);
        Path file = out.resolve(place.id() + "_" + wanted + "_" + in + ".xlsx");
        Path beside = out.resolve("." + file.getFileName() + ".new");
        try (OutputStream stream = Files.newOutputStream(beside)) {
            new TemplateWriter(catalogue).write(place, wanted, in, prefill(place, wanted.plus(-1)), stream);
        }
        Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        System.out.println(file);
        return 0;
    }

    private Prefill prefill(Place place, Quarter last) {
        Path from = home;
        if (from == null) {
            return Prefill.NONE;
        }
        String memberOf = place.memberOf();
        try (Store store = Store.open(Common.folder(from, "--home").resolve("monitor.duckdb"))) {
            return Prefill.of(store.observations().current(memberOf == null ? place.id() : memberOf, last).stream()
                    .filter(o -> memberOf == null || o.member().equals(place.id()))
                    .toList());
        }
    }
}
