package org.mc2cm.pipeline.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads dimensions.yaml. */
final class DimensionsReader {

    /** The lists that the program itself speaks of. */
    private static final List<String> NEEDED = List.of(
            "SEX", "AGE", "MIGSTAT", "ORIGIN", "OBS_STATUS", "CONF_STATUS", "SOURCE_TYPE", "MIGRANT_DEFINITION");

    private static final int LONGEST_BAND = 100_000;

    Map<String, Dimension> read(Block file) {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        for (Block block : file.children()) {
            dimensions.put(block.title(), readDimension(block));
        }
        for (String id : NEEDED) {
            if (!file.has(id)) {
                file.problem(1, "the code list " + id + " is missing; the program needs it");
            }
        }
        return Collections.unmodifiableMap(dimensions);
    }

    private static Dimension readDimension(Block block) {
        block.only("name", "yearly_only", "network_only", "codes");
        Block list = block.block("codes");
        List<Dimension.Code> codes = new ArrayList<>();
        for (Block code : list.children()) {
            codes.add(readCode(code, list));
        }
        if (codes.isEmpty()) {
            block.problem("codes", "has no codes; add at least one");
        }
        checkEdges(block, codes);
        checkAliases(list, codes);
        return new Dimension(
                block.title(),
                block.local("name"),
                List.copyOf(codes),
                block.flag("yearly_only", false),
                block.texts("network_only", list.keys()));
    }

    private static Dimension.Code readCode(Block code, Block list) {
        code.only("label", "entered", "published", "parts", "lower_edge", "aliases");
        List<String> parts = code.texts("parts", list.keys());
        if (parts.contains(code.title())) {
            code.problem("parts", "is a part of itself; take it out of parts");
        }
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        if (code.has("aliases")) {
            Block block = code.block("aliases").only(LocalText.LANGUAGES.toArray(String[]::new));
            block.keys().forEach(language -> aliases.put(language, block.texts(language)));
        }
        return new Dimension.Code(
                code.title(),
                code.local("label"),
                code.flag("entered", true),
                code.flag("published", true),
                parts,
                code.has("lower_edge") ? code.wholeNumber("lower_edge", 0, LONGEST_BAND) : -1,
                Collections.unmodifiableMap(aliases));
    }

    private static void checkEdges(Block block, List<Dimension.Code> codes) {
        List<Integer> edges = codes.stream().map(Dimension.Code::lowerEdge).toList();
        if (edges.stream().allMatch(edge -> edge < 0)) {
            return;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i) < 0 || (i > 0 && edges.get(i) <= edges.get(i - 1))) {
                block.problem(
                        "codes", "has bands whose lower_edge does not rise from one to the next; give each its own");
                return;
            }
        }
    }

    private static void checkAliases(Block list, List<Dimension.Code> codes) {
        for (String language : LocalText.LANGUAGES) {
            Map<String, String> owner = new HashMap<>();
            for (Dimension.Code code : codes) {
                for (String alias : code.aliases().getOrDefault(language, List.of())) {
                    String other = owner.putIfAbsent(alias.toLowerCase(Locale.ROOT), code.id());
                    if (other != null && !other.equals(code.id())) {
                        list.problem(
                                code.id(),
                                "has the " + language + " alias " + alias + " for " + other + " and for " + code.id()
                                        + "; leave it with one");
                    }
                }
            }
        }
    }
}
