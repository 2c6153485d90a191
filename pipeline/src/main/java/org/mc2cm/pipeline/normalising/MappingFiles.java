package org.mc2cm.pipeline.normalising;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mc2cm.pipeline.catalogue.ConfigException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads config/mappings; every mistake is kept with file and line. */
final class MappingFiles {

    private final Path folder;
    private final List<String> problems = new ArrayList<>();

    MappingFiles(Path configDir) {
        this.folder = configDir.resolve("mappings");
    }

    List<Mapping> read() {
        List<Mapping> mappings = new ArrayList<>();
        for (Path file : files()) {
            read(file, mappings);
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return mappings;
    }

    private void read(Path file, List<Mapping> mappings) {
        String name = String.valueOf(file.getFileName());
        MappingNodes nodes = new MappingNodes("mappings/" + name, problems);
        try {
            mappings.add(nodes.mapping(
                    name.replace(".yaml", ""),
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .compose(new StringReader(Files.readString(file, StandardCharsets.UTF_8)))));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            nodes.problem(line, "this is not YAML: " + e.getProblem());
        } catch (YAMLException | IOException e) {
            nodes.problem(1, "the file cannot be read as YAML in UTF-8");
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.toString().endsWith(".examples.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
