package org.mc2cm.pipeline.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimSheet.Visibility;

/** The parts of a workbook's zip, found by the relationships between them. Part names ignore case. */
final class WorkbookParts implements Closeable {

    private static final String PACKAGE_RELATIONSHIPS = "_rels/.rels";

    private final ZipFile zip;
    private final Limits limits;
    private final BoundedPart.Budget budget;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** A sheet as the workbook lists it. */
    record SheetPart(String name, Visibility visibility, String part) {}

    /** What the workbook's own part says. */
    record Outline(
            boolean date1904,
            boolean uncomputed,
            List<SheetPart> sheets,
            @Nullable String strings,
            @Nullable String styles) {}

    private record Relationship(String type, String target) {}

    WorkbookParts(Path file, Limits limits) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        this.limits = limits;
        this.budget = new BoundedPart.Budget(limits.partBytes(), limits.totalBytes());
        if (zip.size() > limits.entries()) {
            zip.close();
            throw Refusal.of("M34.entries", Integer.toString(zip.size()), Integer.toString(limits.entries()));
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    InputStream open(String part) throws IOException {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw Refusal.of("M34.missing", part);
        }
        return new BoundedPart(zip.getInputStream(entry), part, limits.partBytes(), budget);
    }

    Outline outline() throws XMLStreamException, IOException {
        String workbook = "xl/workbook.xml";
        if (has(PACKAGE_RELATIONSHIPS)) {
            for (Relationship r : relationships(PACKAGE_RELATIONSHIPS, "").values()) {
                if (r.type().equals("officeDocument")) {
                    workbook = r.target();
                }
            }
        }
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        String list = folder + "_rels/" + workbook.substring(slash) + ".rels";
        return outline(workbook, has(list) ? relationships(list, folder) : Map.of());
    }

    private Outline outline(String workbook, Map<String, Relationship> related) throws XMLStreamException, IOException {
        boolean date1904 = false;
        boolean uncomputed = false;
        List<SheetPart> sheets = new ArrayList<>();
        try (InputStream in = open(workbook)) {
            PartXml xml = new PartXml(in, workbook);
            xml.root("workbook");
            while (xml.child()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        date1904 = xml.flag("date1904");
                        xml.skip();
                    }
                    case "calcPr" -> {
                        uncomputed = xml.flag("fullCalcOnLoad");
                        xml.skip();
                    }
                    case "sheets" -> sheets(xml, related, sheets);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        return new Outline(date1904, uncomputed, sheets, target(related, "sharedStrings"), target(related, "styles"));
    }

    /** The parts that a part has relations to. */
    List<String> targets(String part) throws XMLStreamException, IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String list = folder + "_rels/" + part.substring(slash) + ".rels";
        return has(list)
                ? relationships(list, folder).values().stream()
                        .map(Relationship::target)
                        .sorted()
                        .toList()
                : List.of();
    }

    private void sheets(PartXml xml, Map<String, Relationship> related, List<SheetPart> sheets)
            throws XMLStreamException, IOException {
        while (xml.child()) {
            String name = xml.attribute("name");
            String id = xml.relationshipId();
            Relationship to = id == null ? null : related.get(id);
            if (name != null && (to == null || to.type().equals("worksheet"))) {
                if (to == null) {
                    throw Refusal.at(name, "", "", "M34.missing", name);
                }
                if (sheets.stream().anyMatch(s -> s.name().equalsIgnoreCase(name))) {
                    throw Refusal.at(name, "", "", "M34.sheet_twice", name);
                }
                sheets.add(new SheetPart(name, visibility(xml.attribute("state")), to.target()));
            }
            if (sheets.size() > limits.entries()) {
                throw Refusal.of("M34.entries", Integer.toString(sheets.size()), Integer.toString(limits.entries()));
            }
            xml.skip();
        }
    }

    private static Visibility visibility(@Nullable String state) {
        return "veryHidden".equals(state)
                ? Visibility.VERY_HIDDEN
                : "hidden".equals(state) ? Visibility.HIDDEN : Visibility.VISIBLE;
    }

    private @Nullable String target(Map<String, Relationship> related, String type) {
        return related.values().stream()
                .filter(r -> r.type().equals(type))
                .map(Relationship::target)
                .filter(this::has)
                .min(String::compareTo)
                .orElse(null);
    }

    /** By id. Types are cut to their last word, which strict and transitional files share. */
    private Map<String, Relationship> relationships(String list, String folder) throws XMLStreamException, IOException {
        Map<String, Relationship> found = new HashMap<>();
        try (InputStream in = open(list)) {
            PartXml xml = new PartXml(in, list);
            xml.root("Relationships");
            while (xml.child()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                boolean external = "External".equals(xml.attribute("TargetMode"));
                if (id != null && type != null && target != null && !external) {
                    found.putIfAbsent(
                            id, new Relationship(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                }
                xml.skip();
            }
            xml.finish();
        }
        return found;
    }

    /** A target that begins with a slash is absolute; others start at the folder of the part that names them. */
    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        List<String> names = new ArrayList<>();
        for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
