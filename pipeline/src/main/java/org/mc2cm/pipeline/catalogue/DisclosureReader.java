package org.mc2cm.pipeline.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads disclosure.yaml. */
final class DisclosureReader {

    /** From the mildest to the strictest. */
    static final List<String> BY_STRICTNESS = List.of("S4", "S3", "S2", "S3+S1", "S1");

    private static final int MOST = 1_000_000;

    private DisclosureReader() {}

    static Map<String, DisclosureClass> read(Block file) {
        file.only(BY_STRICTNESS.toArray(String[]::new));
        Map<String, DisclosureClass> classes = new LinkedHashMap<>();
        for (Block block : file.children()) {
            classes.put(block.title(), readClass(block));
        }
        for (String id : BY_STRICTNESS) {
            if (!file.has(id)) {
                file.problem(1, "the class " + id + " is missing; add it with its threshold");
                classes.put(id, new DisclosureClass(id, 0, false, 1, 0, false));
            }
        }
        return Collections.unmodifiableMap(classes);
    }

    private static DisclosureClass readClass(Block block) {
        block.only("threshold", "zero_hidden", "rounding_base", "minimum_denominator", "quarters");
        return new DisclosureClass(
                block.title(),
                block.wholeNumber("threshold", 0, MOST),
                requiredFlag(block, "zero_hidden"),
                block.wholeNumber("rounding_base", 1, MOST),
                block.wholeNumber("minimum_denominator", 0, MOST),
                requiredFlag(block, "quarters"));
    }

    private static boolean requiredFlag(Block block, String key) {
        if (!block.has(key)) {
            block.problem(block.line(), "lacks " + key + "; add a line " + key + ": yes or " + key + ": no");
        }
        return block.flag(key, false);
    }
}
