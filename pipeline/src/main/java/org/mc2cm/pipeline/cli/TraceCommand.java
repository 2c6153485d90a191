package org.mc2cm.pipeline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.publishing.EditionFolders;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.tracing.Trace;
import org.mc2cm.release.Edition;
import org.mc2cm.release.EditionReader;
import org.mc2cm.release.PublishedRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "trace", description = "From a published value back to workbook, sheet and cell.")
final class TraceCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "VALUE_ID", description = "Twelve letters and digits: the first column of values.csv.")
    private String id = "";

    @Option(
            names = "--home",
            required = true,
            paramLabel = "DIR",
            description = "Where the store and the editions are.")
    private Path home = Path.of("");

    @Option(
            names = "--quarter",
            paramLabel = "YYYY-Qn",
            description = "Default: the newest quarter that has the value.")
    private @Nullable String quarter;

    @Option(names = "--edition", paramLabel = "N", description = "Default: the quarter's newest.")
    private int number;

    @Option(names = "--public", description = "Only what a reader of the edition may see.")
    private boolean open;

    @Override
    public Integer call() {
        Path folder = Common.folder(home, "--home");
        Catalogue catalogue = common.catalogue();
        for (Path path : editions(new EditionFolders(folder))) {
            Edition edition = EditionReader.open(path);
            Optional<PublishedRow> row = edition.rows().stream()
                    .filter(r -> r.key().valueId().equals(id))
                    .findFirst();
            if (row.isPresent()) {
                Trace trace = new Trace(catalogue, row.get());
                trace.published(edition).forEach(System.out::println);
                if (!open) {
                    try (Store store = Store.open(folder.resolve("monitor.duckdb"))) {
                        trace.cells(store).forEach(System.out::println);
                    }
                }
                return 0;
            }
        }
        System.err.println(
                "No edition of this home has a value " + id + ": copy the id from the first column of values.csv.");
        return Main.FAILED;
    }

    private List<Path> editions(EditionFolders folders) {
        List<Quarter> quarters = new ArrayList<>(folders.quarters());
        Collections.reverse(quarters);
        String asked = quarter;
        Quarter only = asked == null ? null : Common.quarter(asked);
        return quarters.stream()
                .filter(q -> only == null || q.equals(only))
                .flatMap(q -> number > 0
                        ? folders.editions(q).stream().filter(p -> p.endsWith("edition-" + number))
                        : folders.newest(q).stream())
                .toList();
    }
}
