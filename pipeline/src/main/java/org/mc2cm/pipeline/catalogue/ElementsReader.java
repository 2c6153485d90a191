package org.mc2cm.pipeline.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads elements.yaml. */
final class ElementsReader {

    private final Map<String, Dimension> dimensions;
    private final Map<String, DisclosureClass> classes;
    private final Map<String, DataElement> elements = new LinkedHashMap<>();
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    ElementsReader(Map<String, Dimension> dimensions, Map<String, DisclosureClass> classes) {
        this.dimensions = dimensions;
        this.classes = classes;
    }

    Map<String, DataElement> read(Block file) {
        for (Block block : file.children()) {
            elements.put(block.title(), readElement(block));
            blocks.put(block.title(), block);
        }
        return Collections.unmodifiableMap(elements);
    }

    private DataElement readElement(Block block) {
        block.only("name", "review", "unit", "time", "population", "sexes", "bands", "count", "class", "theme");
        if (!block.title().matches("[a-z][a-z0-9_]*")) {
            block.problem(block.line(), "is no element id; write small letters, digits and _, such as pop_total");
        }
        if (block.has("review")) {
            block.oneOf("review", List.of("pending", "done"));
        }
        String sexes = block.has("sexes") ? block.oneOf("sexes", List.of("all", "F", "_T")) : "all";
        DataElement element = new DataElement(
                block.title(),
                block.local("name"),
                block.text("unit"),
                block.choice("time", DataElement.Time.class, DataElement.Time.FLOW),
                block.oneOf("population", List.of("MIG", "_T")),
                block.oneOf("class", classes.keySet()),
                "all".equals(sexes) ? "ALL" : sexes,
                bands(block),
                block.flag("count", true),
                block.oneOf("theme", Indicator.THEMES));
        checkCarried(block, element);
        return element;
    }

    private String bands(Block block) {
        if (!block.has("bands")) {
            return "";
        }
        List<String> banded = dimensions.values().stream()
                .filter(d -> d.codes().stream().anyMatch(code -> code.lowerEdge() >= 0))
                .map(Dimension::id)
                .toList();
        return block.oneOf("bands", banded);
    }

    private static void checkCarried(Block block, DataElement element) {
        if (!element.carriedForward()) {
            return;
        }
        if (element.time() != DataElement.Time.STOCK) {
            block.problem("time", "is a population or household count, so its time is stock");
        }
        if (!"S2".equals(element.disclosureClass())) {
            block.problem("class", "is a population or household count, so its class is S2");
        }
    }

    /** An element must be protected as strictly as the strictest indicator that would show it. */
    void checkClasses(Collection<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            for (String id : List.of(indicator.numerator(), indicator.denominator())) {
                DataElement element = elements.get(id);
                Block block = blocks.get(id);
                if (element == null || block == null || element.carriedForward()) {
                    continue;
                }
                if (rank(element.disclosureClass()) < rank(indicator.disclosureClass())) {
                    block.problem(
                            "class",
                            "has class " + element.disclosureClass() + ", weaker than that of " + indicator.code()
                                    + ", which uses it; write class: " + indicator.disclosureClass());
                }
            }
        }
    }

    private static int rank(String disclosureClass) {
        int rank = DisclosureReader.BY_STRICTNESS.indexOf(disclosureClass);
        return rank < 0 ? DisclosureReader.BY_STRICTNESS.size() : rank;
    }
}
