package org.mc2cm.pipeline.publishing.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mc2cm.release.Edition;
import org.mc2cm.release.Manifest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** datapackage.json: a Frictionless Data Package of the exports beside it, with the fields of sdmx.csv. */
final class DataPackage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> INTEGERS = List.of("CITIES");

    private final Edition edition;
    private final SdmxCodes codes;

    private DataPackage(Edition edition, SdmxCodes codes) {
        this.edition = edition;
        this.codes = codes;
    }

    static void write(Edition edition, SdmxCodes codes, Path file) throws IOException {
        ObjectNode root = new DataPackage(edition, codes).root();
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        Files.write(file, (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode root() {
        Manifest manifest = edition.manifest();
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", "data-package");
        root.put("name", "mc2cm-monitor");
        root.put(
                "title",
                (manifest.synthetic() ? "Synthetic figures: " : "")
                        + "Migrant women in the cities of the MC2CM network, " + manifest.quarter());
        root.put("version", manifest.quarter() + "-edition-" + manifest.edition());
        root.put("created", manifest.date() + "T00:00:00Z");
        root.put("synthetic", manifest.synthetic());
        ArrayNode resources = root.putArray("resources");
        figures(resources.addObject());
        other(
                resources,
                "hxl",
                "hxl.csv",
                "text/csv",
                "The released quarter, with a row of HXL hashtags under the header");
        other(resources, "iati", "iati.xml", "application/xml", "Headline figures as IATI 2.03 results");
        other(resources, "sdmx-dsd", "sdmx-dsd.xml", "application/xml", "SDMX-ML 3.0 data structure of sdmx.csv");
        other(
                resources,
                "values",
                "values.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "The numbers behind the charts");
        return root;
    }

    private static void other(ArrayNode resources, String name, String path, String mediatype, String description) {
        ObjectNode resource = resources.addObject();
        resource.put("profile", "data-resource").put("name", name).put("path", path);
        resource.put("format", path.substring(path.lastIndexOf('.') + 1));
        resource.put("mediatype", mediatype).put("encoding", "utf-8").put("description", description);
    }

    private void figures(ObjectNode resource) {
        resource.put("profile", "tabular-data-resource").put("name", "sdmx").put("path", "sdmx.csv");
        resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        resource.put("description", "Every published row, as SDMX-CSV 2.0");
        ObjectNode dialect = resource.putObject("dialect");
        dialect.put("delimiter", ",").put("lineTerminator", "\n").put("quoteChar", "\"");
        dialect.put("doubleQuote", true).put("header", true).put("skipInitialSpace", false);
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (String name : List.of("STRUCTURE", "STRUCTURE_ID", "ACTION")) {
            fields.addObject().put("name", name).put("type", "string");
        }
        for (SdmxComponent component : SdmxComponent.values()) {
            field(fields.addObject(), component);
        }
        schema.putArray("missingValues").add("");
        schema.put("primaryKey", SdmxComponent.VALUE_ID.name());
    }

    private void field(ObjectNode field, SdmxComponent component) {
        field.put("name", component.name()).put("title", component.label()).put("type", type(component));
        Map<String, ?> list = codes.lists().get(component.codelist());
        ObjectNode constraints = field.putObject("constraints");
        constraints.put("required", component.kind() != SdmxComponent.Kind.MEASURE && required(component));
        if (list != null) {
            ArrayNode values = constraints.putArray("enum");
            list.keySet().forEach(values::add);
        }
    }

    private static boolean required(SdmxComponent component) {
        return component != SdmxComponent.CITIES && component != SdmxComponent.COVERAGE;
    }

    private static String type(SdmxComponent component) {
        if (INTEGERS.contains(component.name())) {
            return "integer";
        }
        return component.kind() == SdmxComponent.Kind.MEASURE || component == SdmxComponent.COVERAGE
                ? "number"
                : "string";
    }
}
