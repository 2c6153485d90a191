package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strict Open XML differs from what every program reads in its name spaces alone. */
final class Strict {

    private static final String PREFIX = "http://purl.oclc.org/ooxml/";

    /** Longer ones first. */
    private static final Map<String, String> NAMES = Map.of(
            PREFIX + "spreadsheetml/main", Xml.MAIN,
            PREFIX + "officeDocument/relationships", Xml.RELATIONS,
            PREFIX + "drawingml/", "http://schemas.openxmlformats.org/drawingml/2006/",
            PREFIX + "officeDocument/extendedProperties",
                    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
            PREFIX + "officeDocument/customProperties",
                    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            PREFIX + "officeDocument/docPropsVTypes",
                    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            PREFIX + "officeDocument/math", "http://schemas.openxmlformats.org/officeDocument/2006/math");

    private Strict() {}

    static boolean is(Parts parts) throws IOException {
        @Nullable String rels = parts.find("_rels/.rels");
        return rels != null && new String(parts.bytes(rels), StandardCharsets.UTF_8).contains(PREFIX);
    }

    /** The same parts with the usual name spaces. */
    static Parts toTransitional(Parts parts) throws IOException {
        for (String name : parts.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!lower.endsWith(".xml") && !lower.endsWith(".rels")) {
                continue;
            }
            String text = new String(parts.bytes(name), StandardCharsets.UTF_8);
            if (text.contains(PREFIX)) {
                parts.put(name, transitional(text));
            }
        }
        return parts;
    }

    private static String transitional(String text) {
        String changed = text.replaceFirst("\\s+conformance=\"strict\"", "");
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            changed = changed.replace(name.getKey(), name.getValue());
        }
        return changed;
    }
}
