package org.mc2cm.pipeline.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mc2cm.pipeline.catalogue.ConfigException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Which rules only report: the list {@code trial} of config/rules.yaml. */
public final class TrialRules {

    private TrialRules() {}

    /**
     * Codes such as {@code M27}, sorted; none where the file is not there.
     *
     * @throws ConfigException if the file is no list of rule codes, or one of them can never be on trial
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
            List<String> others = codes.stream()
                    .flatMap(code -> Trials.impossible(code).stream()
                            .map(why -> "rules.yaml:1: " + code + " cannot be on trial: " + why))
                    .toList();
            if (!others.isEmpty()) {
                throw new ConfigException(others);
            }
            return codes;
        } catch (YAMLException e) {
            throw new ConfigException(List.of("rules.yaml:1: the file cannot be read as YAML"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
