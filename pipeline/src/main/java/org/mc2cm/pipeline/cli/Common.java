package org.mc2cm.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.pipeline.model.Quarter;
import picocli.CommandLine.Option;

/** What every command takes, and how what was typed is read. */
final class Common {

    @Option(names = "--config", paramLabel = "DIR", description = "The config folder (default: the program's own).")
    private @Nullable Path config;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    Path config() {
        Path named = config;
        Path folder = named != null
                ? named
                : Path.of(System.getProperty("mc2cm.root", ".")).resolve("config");
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no config folder " + folder + ": name one with --config DIR.");
        }
        return folder;
    }

    Catalogue catalogue() {
        return CatalogueReader.read(config());
    }

    static Quarter quarter(String text) {
        return Quarter.parse(text)
                .orElseThrow(() -> new UsageException("'" + text + "' is no quarter: write it like 2026-Q3."));
    }

    /** Languages separated by commas, sorted, each one of the network's five. */
    static List<String> languages(String text) {
        List<String> languages = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .sorted()
                .distinct()
                .toList();
        for (String language : languages) {
            if (!LocalText.LANGUAGES.contains(language)) {
                throw new UsageException("'" + language + "' is no language of the network: choose from "
                        + String.join(", ", LocalText.LANGUAGES) + ".");
            }
        }
        return languages;
    }

    static Path folder(Path path, String option) {
        if (!Files.isDirectory(path)) {
            throw new UsageException("There is no folder " + path + ": name one that exists with " + option + " DIR.");
        }
        return path;
    }
}
