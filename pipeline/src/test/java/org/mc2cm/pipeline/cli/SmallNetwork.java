package org.mc2cm.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The project's config with few participants: those that {@link Figures} files for, and Lyon for its two reporters. The
 * others are observers, so that tests which need whole runs need not draw pages of cities without a figure.
 */
final class SmallNetwork {

    private static final Pattern PLACE = Pattern.compile("  - id: (\\S+)[^\n]*\n    kind: city\n");

    private final Path config;

    /** @param folder where the config is copied to, into a folder of its own */
    SmallNetwork(Path folder) throws IOException {
        this.config = folder.resolve("config");
        copy(Path.of("../config"), config);
        Path network = config.resolve("network.yaml");
        Matcher place = PLACE.matcher(Files.readString(network));
        Files.writeString(
                network,
                place.replaceAll(found -> Matcher.quoteReplacement(
                        stays(found.group(1))
                                ? found.group()
                                : found.group().replace("kind: city", "kind: observer"))));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.sorted().toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private static boolean stays(String city) {
        return city.equals("FR-LYO") || Figures.TOWNS.contains(city);
    }

    /** The folder, for a test to change. */
    Path config() {
        return config;
    }

    Typed mc2cm(Object... words) {
        List<Object> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--config", config));
        return Typed.mc2cm(line.toArray());
    }

    Typed run(String quarter, Path inbox, Path home) {
        return mc2cm("run", "--quarter", quarter, "--inbox", inbox, "--home", home);
    }
}
