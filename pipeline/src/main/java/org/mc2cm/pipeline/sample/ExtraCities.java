package org.mc2cm.pipeline.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A config whose network has more cities than the real one, for trying the program at size. */
final class ExtraCities {

    private static final List<String> COUNTRIES = List.of("MA", "FR", "TN", "ES", "JO", "IT", "LB", "PT");
    private static final List<String> LANGUAGES = List.of("ar", "fr", "ar, fr", "es", "ar", "it", "ar, fr", "pt");

    private ExtraCities() {}

    /** Copies the config and adds sample cities to its network until it has so many participants. */
    static void write(Path from, Path to, int present, int wanted, long seed) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
        StringBuilder places = new StringBuilder("\n  # Sample cities that do not exist.\n");
        for (int n = present + 1; n <= wanted; n++) {
            place(places, n, Dice.of(seed, "place", n));
        }
        Path network = to.resolve("network.yaml");
        String text = Files.readString(network, StandardCharsets.UTF_8).stripTrailing();
        Files.writeString(network, text + places, StandardCharsets.UTF_8);
    }

    private static void place(StringBuilder out, int n, Dice dice) {
        int country = n % COUNTRIES.size();
        out.append(String.format(
                Locale.ROOT,
                """
                  - id: %1$s-S%2$03d
                    kind: city
                    name: {en: Sample city %2$d, fr: Ville exemple %2$d, ar: مدينة مثال %2$d, es: Ciudad ejemplo %2$d, it: Città esempio %2$d}
                    country: %1$s
                    at: [%3$.2f, %4$.2f]
                    languages: [%5$s]
                """
                        .indent(0),
                COUNTRIES.get(country),
                n,
                31 + 15 * dice.uniform(),
                -8 + 40 * dice.uniform(),
                LANGUAGES.get(country)));
    }
}
