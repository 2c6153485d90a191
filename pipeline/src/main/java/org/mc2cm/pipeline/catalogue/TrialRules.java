package org.mc2cm.pipeline.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Which rules only report: the list {@code trial} of config/rules.yaml. */
public final class TrialRules {

    /** Rules that judge what was read; the others decide whether a cell or a file can be read at all. */
    static final Set<String> JUDGING = Set.of("M13", "M19", "M20", "M21", "M23", "M26", "M27", "M28", "M30", "M35");

    private TrialRules() {}

    /**
     * Codes such as {@code M27}, sorted; none where the file is not there.
     *
     * @throws ConfigException if the file is no list of rule codes
     */
    public static Set<String> read(Path config) {
        Path file = config.resolve("rules.yaml");
        if (!Files.isRegularFile(file)) {
            return Set.of();
        }
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(file, StandardCharsets.UTF_8));
            Set<String> codes = new TreeSet<>();
            if (read instanceof Map<?, ?> map && map.get("trial") instanceof List<?> list) {
                list.forEach(code -> codes.add(String.valueOf(code)));
            }
            if (!codes.stream().allMatch(code -> code.matches("[MP][0-9S][0-9]{1,2}"))) {
                throw new ConfigException(List.of("rules.yaml:1: trial must list codes of rules, such as M27"));
            }
            List<String> others =
                    codes.stream().filter(code -> !JUDGING.contains(code)).toList();
            if (!others.isEmpty()) {
                throw new ConfigException(List.of("rules.yaml:1: " + String.join(", ", others)
                        + " cannot be on trial: without it there is nothing to read. Those that can are "
                        + String.join(", ", new TreeSet<>(JUDGING))));
            }
            return codes;
        } catch (YAMLException e) {
            throw new ConfigException(List.of("rules.yaml:1: the file cannot be read as YAML"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
