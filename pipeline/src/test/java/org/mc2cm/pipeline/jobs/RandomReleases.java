package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.mc2cm.pipeline.attack.Attack;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.inbox.Inbox;
import org.mc2cm.pipeline.inbox.Scan;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.sample.SampleWriter;
import org.mc2cm.pipeline.store.Store;

/**
 * Releases of random inboxes, and an attacker who has nothing else: of each inbox the edition of the quarter before, the
 * edition of the quarter in which some cities' files are missing, and the one made when they came. No pages are drawn.
 * Arguments: a file of results, to which each inbox adds a line, the first seed, the last, the folder of config, the
 * attacker's script. An inbox that has its line is left out. Exit code 1 if a line speaks of a leak.
 */
public final class RandomReleases {

    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final int LATE_OF_TEN = 2;

    private final Path config;
    private final Catalogue catalogue;

    RandomReleases(Path config) {
        this.config = config;
        this.catalogue = CatalogueReader.read(config);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path results = Path.of(args[0]);
        RandomReleases releases = new RandomReleases(Path.of(args[3]));
        Files.createDirectories(results.toAbsolutePath().resolveSibling("."));
        for (long seed = Long.parseLong(args[1]); seed <= Long.parseLong(args[2]); seed++) {
            String name = "seed " + seed + ": ";
            if (!Files.exists(results) || Files.readAllLines(results).stream().noneMatch(l -> l.startsWith(name))) {
                String line = name + releases.attacked(seed, Path.of(args[4]));
                System.out.println(line);
                Files.writeString(results, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
        boolean all = Files.readAllLines(results).stream().allMatch(l -> l.endsWith(" 0 leaks"));
        System.exit(all ? 0 : 1);
    }

    private String attacked(long seed, Path script) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("attack");
        try {
            Path place = work.resolve("releases");
            make(seed, place);
            return Attack.on(script, config, place);
        } catch (RuntimeException e) {
            return "no edition, " + e.getMessage();
        } finally {
            delete(work);
        }
    }

    /**
     * Three to eight cities and two to five quarters, by the seed.
     *
     * @param place where the editions go; there only when all are
     */
    void make(long seed, Path place) throws IOException {
        Random random = new Random(seed);
        make(seed, 3 + random.nextInt(6), 2 + random.nextInt(4), place);
    }

    void make(long seed, int cities, int quarters, Path place) throws IOException {
        Path work = Files.createTempDirectory("release");
        try {
            new SampleWriter(catalogue, config).write(work, QUARTER, quarters, cities, seed);
            Path home = work.resolve("home");
            for (String folder : List.of("submissions", "runs", "releases")) {
                Files.createDirectories(home.resolve(folder));
            }
            Scan scan = Inbox.scan(work.resolve("inbox"));
            try (Store store = Store.open(home.resolve("monitor.duckdb"))) {
                release(QUARTER.plus(-1), store, work, before(scan));
                release(QUARTER, store, work, late(scan, seed, false));
                release(QUARTER, store, work, late(scan, seed, true));
            }
            Files.createDirectories(place.resolveSibling("."));
            Files.move(home.resolve("releases"), place);
        } finally {
            delete(work);
        }
    }

    private void release(Quarter quarter, Store store, Path work, List<ReceivedFile> files) throws IOException {
        FileWork reading = new FileWork(catalogue, Mappings.none());
        for (ReceivedFile file : files) {
            FindingBook findings = new FindingBook();
            store.load(reading.take(file, findings).get(0), findings);
        }
        new Numbering(store).number();
        RunRequest request =
                new RunRequest(quarter, work.resolve("inbox"), work.resolve("home"), config, List.of("en"), false);
        EditionMaking making = new EditionMaking(
                request,
                catalogue,
                store,
                RunIdentity.of(request, catalogue, Inbox.scan(work.resolve("inbox")), store));
        making.stage();
        making.publish();
    }

    private static List<ReceivedFile> before(Scan scan) {
        String own = QUARTER + "/";
        return some(scan, f -> !f.path().startsWith(own));
    }

    /** Files of the quarter: those that come in time, or those that come late. */
    private static List<ReceivedFile> late(Scan scan, long seed, boolean late) {
        String own = QUARTER + "/";
        return some(scan, f -> f.path().startsWith(own) && late == late(f.path() + seed));
    }

    private static boolean late(String name) {
        return Math.floorMod(name.hashCode(), 10) < LATE_OF_TEN;
    }

    private static List<ReceivedFile> some(Scan scan, java.util.function.Predicate<ReceivedFile> which) {
        List<ReceivedFile> files = new ArrayList<>();
        for (ReceivedFile file : scan.files()) {
            if (!scan.duplicates().containsKey(file.path()) && which.test(file)) {
                files.add(file);
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
