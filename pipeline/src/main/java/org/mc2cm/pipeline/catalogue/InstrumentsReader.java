package org.mc2cm.pipeline.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the files of instruments/, each a sheet of the workbook. */
final class InstrumentsReader {

    private static final List<String> NEEDED = List.of("01_SUBMISSION", "02_INDICATORS");
    private static final List<String> LAYOUTS = List.of("key-value", "long", "matrix");
    private static final List<String> TYPES = List.of("text", "code", "number", "date", "yes-no");

    private final Map<String, Dimension> dimensions;
    private final Map<String, DisclosureClass> classes;
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, String> sheetOwners = new HashMap<>();

    InstrumentsReader(Map<String, Dimension> dimensions, Map<String, DisclosureClass> classes) {
        this.dimensions = dimensions;
        this.classes = classes;
    }

    Map<String, Instrument> all(Problems problems) {
        for (String id : NEEDED) {
            if (!instruments.containsKey(id)) {
                problems.add("instruments", 1, "no file has id: " + id + "; the program needs that sheet");
            }
        }
        return Collections.unmodifiableMap(instruments);
    }

    void read(Block file) {
        file.only("id", "title", "layout", "themes", "sensitivity", "sheets", "key", "fields");
        String id = file.text("id");
        List<Block> blocks = file.blocks("fields");
        List<Instrument.Field> fields = new ArrayList<>();
        blocks.forEach(block -> fields.add(readField(block)));
        List<String> ids = fields.stream().map(Instrument.Field::id).toList();
        checkHeadings(blocks, fields);
        Instrument instrument = new Instrument(
                id,
                file.local("title"),
                sheets(file, id),
                file.oneOf("layout", LAYOUTS),
                file.texts("themes", Indicator.THEMES),
                List.copyOf(fields),
                file.texts("key", ids),
                file.oneOf("sensitivity", classes.keySet()));
        if (instruments.putIfAbsent(id, instrument) != null) {
            file.problem("id", "the id " + id + " is in another file too; give each sheet its own");
        }
    }

    private Map<String, List<String>> sheets(Block file, String id) {
        Block block = file.block("sheets").only(LocalText.LANGUAGES.toArray(String[]::new));
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        for (String language : LocalText.LANGUAGES) {
            List<String> names = block.texts(language);
            if (names.isEmpty()) {
                block.problem(language, "lacks a sheet name in " + language + "; add one, such as [Violence]");
            }
            for (String name : names) {
                String other = sheetOwners.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
                if (other != null && !other.equals(id)) {
                    block.problem(language, "has the name " + name + ", which " + other + " has too; choose another");
                }
            }
            sheets.put(language, names);
        }
        return Collections.unmodifiableMap(sheets);
    }

    private Instrument.Field readField(Block block) {
        block.only("id", "label", "help", "hxl", "type", "dimension", "required", "aliases");
        String hxl = block.text("hxl");
        if (!hxl.isEmpty() && !hxl.startsWith("#")) {
            block.problem("hxl", "has the tag " + hxl + "; write it in quotes, beginning with #");
        }
        return new Instrument.Field(
                block.text("id"),
                block.local("label"),
                block.local("help"),
                hxl,
                block.oneOf("type", TYPES),
                block.has("dimension") ? block.oneOf("dimension", dimensions.keySet()) : "",
                block.flag("required", false),
                block.texts("aliases"));
    }

    /** A heading that two fields share cannot be resolved. */
    private static void checkHeadings(List<Block> blocks, List<Instrument.Field> fields) {
        Map<String, String> owner = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            Instrument.Field field = fields.get(i);
            Block block = blocks.get(i);
            if (!ids.add(field.id())) {
                block.problem("id", "is a field of this sheet twice; keep one");
            }
            List<String> headings = new ArrayList<>(field.aliases());
            headings.addAll(field.label().byLanguage().values());
            for (String heading : headings) {
                String other = owner.putIfAbsent(heading.toLowerCase(Locale.ROOT), field.id());
                if (other != null && !other.equals(field.id()) && !heading.isEmpty()) {
                    block.problem(
                            block.has("aliases") ? "aliases" : "label",
                            "has the heading " + heading + ", which " + other + " has too; leave it with one");
                }
            }
        }
    }
}
