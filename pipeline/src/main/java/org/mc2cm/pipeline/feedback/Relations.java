package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The relations of one part to others. */
final class Relations {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Parts parts;
    private final String part;
    private final String file;
    private final Document document;

    Relations(Parts parts, String part) throws IOException {
        this.parts = parts;
        this.part = part;
        int slash = part.lastIndexOf('/') + 1;
        String wanted = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        @Nullable String there = parts.find(wanted);
        this.file = there == null ? wanted : there;
        this.document = there == null
                ? Xml.parse((Xml.HEAD + "<Relationships xmlns=\"" + Xml.PACKAGE_RELATIONS + "\"/>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : parts.xml(there);
    }

    /** Part names by relation id. */
    Map<String, String> targets() {
        Map<String, String> targets = new LinkedHashMap<>();
        for (Element e : Xml.children(document.getDocumentElement())) {
            if (!"External".equals(e.getAttribute("TargetMode"))) {
                targets.put(e.getAttribute("Id"), resolve(e.getAttribute("Target")));
            }
        }
        return targets;
    }

    /** The part of the first relation of a kind such as {@code comments}, or null. */
    @Nullable
    String first(String kind) {
        for (Element e : Xml.children(document.getDocumentElement())) {
            if (e.getAttribute("Type").endsWith("/" + kind)) {
                return resolve(e.getAttribute("Target"));
            }
        }
        return null;
    }

    private String resolve(String target) {
        String folder = "/" + part.substring(0, part.lastIndexOf('/') + 1);
        String path = URI.create(folder).resolve(target.replace(" ", "%20")).getPath();
        String name = path.startsWith("/") ? path.substring(1) : path;
        @Nullable String there = parts.find(name);
        return there == null ? name : there;
    }

    /** Adds a relation and gives back its id. */
    String add(String kind, String target) throws IOException {
        Map<String, String> taken = targets();
        int number = 1;
        while (taken.containsKey("rIdMc" + number)) {
            number++;
        }
        Element relation = Xml.element(document.getDocumentElement(), "Relationship");
        relation.setAttribute("Id", "rIdMc" + number);
        relation.setAttribute("Type", TYPE + kind);
        relation.setAttribute("Target", "/" + target);
        document.getDocumentElement().appendChild(relation);
        parts.put(file, document);
        return "rIdMc" + number;
    }

    void remove(String target) throws IOException {
        for (Element e : Xml.children(document.getDocumentElement())) {
            if (!"External".equals(e.getAttribute("TargetMode"))
                    && resolve(e.getAttribute("Target")).equals(target)) {
                document.getDocumentElement().removeChild(e);
            }
        }
        parts.put(file, document);
    }
}
