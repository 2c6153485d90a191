package org.mc2cm.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** manifest.json, with the same bytes for the same manifest on every machine. */
final class ManifestJson {

    static final String NAME = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ManifestJson() {}

    static byte[] bytes(Manifest m) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", m.format())
                .put("quarter", m.quarter())
                .put("edition", m.edition())
                .put("date", m.date())
                .put("synthetic", m.synthetic());
        m.languages().forEach(root.putArray("languages")::add);
        root.put("config_sha256", m.configHash());
        putAll(root.putObject("versions"), m.versions());
        root.put("secret_fingerprint", m.secretFingerprint());
        m.inputs().stream().sorted().forEach(root.putArray("inputs")::add);
        putAll(root.putObject("files"), m.files());
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        return (text.replace("\r\n", "\n") + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void putAll(ObjectNode node, Map<String, String> values) {
        new TreeMap<>(values).forEach(node::put);
    }

    static Manifest read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new ReleaseException(folder.getFileName() + " has no manifest.json: it is not a complete edition");
        }
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            int format = root.path("format").asInt(-1);
            if (format != Manifest.FORMAT) {
                throw new ReleaseException("manifest.json has format " + format + ", this program reads format "
                        + Manifest.FORMAT + ": use the program that wrote it, or a newer one");
            }
            return new Manifest(
                    format,
                    root.required("quarter").asString(),
                    root.required("edition").asInt(),
                    root.required("date").asString(),
                    root.required("synthetic").asBoolean(),
                    strings(root.required("languages")),
                    map(root.required("files")),
                    root.required("config_sha256").asString(),
                    map(root.required("versions")),
                    root.required("secret_fingerprint").asString(),
                    strings(root.required("inputs")));
        } catch (IOException | JacksonException e) {
            throw new ReleaseException("manifest.json cannot be read, the edition is damaged: " + e.getMessage(), e);
        }
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Map<String, String> map(JsonNode object) {
        Map<String, String> map = new TreeMap<>();
        object.properties().forEach(e -> map.put(e.getKey(), e.getValue().asString()));
        return map;
    }
}
