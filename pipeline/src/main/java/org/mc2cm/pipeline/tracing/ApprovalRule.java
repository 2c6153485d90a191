package org.mc2cm.pipeline.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.catalogue.ConfigException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * config/release.yaml: whether editions need approval, and whose.
 *
 * @param roles two at least where it is required
 */
public record ApprovalRule(boolean required, List<String> roles) {

    private static final String FILE = "release.yaml";

    private static final ApprovalRule NONE = new ApprovalRule(false, List.of());

    /**
     * Not required where the file is not there.
     *
     * @throws ConfigException if it says anything else than its first lines tell
     */
    public static ApprovalRule read(Path config) {
        Path file = config.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            if (!(read instanceof Map<?, ?> map)) {
                throw wrong(text, "approval", "write approval: none or approval: required");
            }
            String approval = String.valueOf(map.get("approval"));
            if (!approval.equals("none") && !approval.equals("required")) {
                throw wrong(text, "approval", "approval is " + approval + "; write none or required");
            }
            List<String> roles = map.get("roles") instanceof List<?> list
                    ? list.stream().map(String::valueOf).distinct().toList()
                    : List.of();
            if (approval.equals("required") && roles.size() < 2) {
                throw wrong(text, "roles", "approval is required, so roles must list two at least");
            }
            return new ApprovalRule(approval.equals("required"), roles);
        } catch (YAMLException e) {
            throw new ConfigException(List.of(FILE + ":1: the file cannot be read as YAML"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static ConfigException wrong(String text, String key, String sentence) {
        List<String> lines = text.lines().toList();
        int line = 1;
        for (int i = 0; i < lines.size(); i++) {
            line = lines.get(i).startsWith(key + ":") ? i + 1 : line;
        }
        return new ConfigException(List.of(FILE + ":" + line + ": " + sentence));
    }
}
