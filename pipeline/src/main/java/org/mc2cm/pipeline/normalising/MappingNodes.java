package org.mc2cm.pipeline.normalising;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** From the YAML of one mapping to its record. */
final class MappingNodes {

    private static final Set<String> KEYS =
            Set.of("sheet", "anchor", "header_rows", "city", "rows", "sum_over", "values", "constants");
    private static final Set<String> CONSTANTS = Set.of(
            "member",
            "element",
            "sex",
            "age",
            "migstat",
            "source_type",
            "migrant_definition",
            "number_format",
            "language",
            "submitted_on");
    private static final Pattern NOTHING = Pattern.compile("(?!)()");

    private final String file;
    private final List<String> problems;

    MappingNodes(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    void problem(int line, String sentence) {
        problems.add(file + ":" + line + ": " + sentence);
    }

    Mapping mapping(String id, @Nullable Node root) {
        Map<String, Node> top = keys(root, KEYS);
        Map<String, Node> city = keys(top.get("city"), Set.of("heading", "values"));
        Map<String, Node> sum =
                top.containsKey("sum_over") ? keys(top.get("sum_over"), Set.of("heading", "values")) : Map.of();
        Map<String, Node> values = keys(top.get("values"), Set.of("heading", "quarter"));
        Map<String, String> cities = new LinkedHashMap<>();
        keys(city.get("values"), Set.of()).forEach((name, place) -> cities.put(name, text(place)));
        Map<String, List<String>> filters = new LinkedHashMap<>();
        if (top.containsKey("rows")) {
            keys(top.get("rows"), Set.of()).forEach((heading, wanted) -> filters.put(heading, list(wanted)));
        }
        return new Mapping(
                id,
                needed(root, top, "sheet"),
                needed(root, top, "anchor"),
                number(top.get("header_rows"), 1, 1, 2),
                needed(root, city, "heading"),
                cities,
                filters,
                sum.isEmpty() ? "" : needed(root, sum, "heading"),
                sum.isEmpty() ? List.of() : list(sum.get("values")),
                pattern(values.get("heading")),
                number(values.get("quarter"), 4, 1, 4),
                constants(top.get("constants")));
    }

    private Mapping.Constants constants(@Nullable Node node) {
        Map<String, Node> all = keys(node, CONSTANTS);
        return new Mapping.Constants(
                optional(all, "member", ""),
                needed(node, all, "element"),
                optional(all, "sex", ""),
                optional(all, "age", ""),
                optional(all, "migstat", ""),
                optional(all, "source_type", ""),
                optional(all, "migrant_definition", ""),
                optional(all, "number_format", ""),
                optional(all, "language", "en"),
                day(all.get("submitted_on")));
    }

    /** @param allowed empty for any key */
    private Map<String, Node> keys(@Nullable Node node, Set<String> allowed) {
        Map<String, Node> found = new LinkedHashMap<>();
        if (!(node instanceof MappingNode block)) {
            problem(line(node), "needs lines of the form key: value");
            return found;
        }
        for (NodeTuple tuple : block.getValue()) {
            String key = text(tuple.getKeyNode());
            if (!allowed.isEmpty() && !allowed.contains(key)) {
                String known = String.join(", ", allowed.stream().sorted().toList());
                problem(line(tuple.getKeyNode()), "unknown key " + key + "; its keys are " + known);
            }
            if (found.put(key, tuple.getValueNode()) != null) {
                problem(line(tuple.getKeyNode()), key + " stands twice; keep one of the two");
            }
        }
        return found;
    }

    private String needed(@Nullable Node block, Map<String, Node> keys, String key) {
        if (!keys.containsKey(key)) {
            problem(line(block), "lacks " + key + "; add a line " + key + ": ...");
        }
        return optional(keys, key, "");
    }

    private String optional(Map<String, Node> keys, String key, String otherwise) {
        Node node = keys.get(key);
        return node == null ? otherwise : text(node);
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem(line(node), "needs one value here");
        return "";
    }

    private List<String> list(@Nullable Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::text).toList();
        }
        problem(line(node), "needs a list such as [one, two]");
        return List.of();
    }

    private int number(@Nullable Node node, int otherwise, int least, int most) {
        String text = node == null ? Integer.toString(otherwise) : text(node);
        if (text.matches("[0-9]") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problem(line(node), "write a whole number from " + least + " to " + most + " instead of " + text);
        return otherwise;
    }

    private Pattern pattern(@Nullable Node node) {
        try {
            Pattern pattern = node == null ? NOTHING : Pattern.compile(text(node));
            if (pattern != NOTHING && pattern.matcher("").groupCount() == 1) {
                return pattern;
            }
            problem(line(node), "values needs a heading with one group that catches the year, such as (20[0-9]{2})");
        } catch (PatternSyntaxException e) {
            problem(line(node), "the heading is no regular expression: " + e.getDescription());
        }
        return NOTHING;
    }

    private @Nullable LocalDate day(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        try {
            return LocalDate.parse(text(node));
        } catch (DateTimeException e) {
            problem(line(node), "write a day such as 2025-03-31 instead of " + text(node));
            return null;
        }
    }

    private static int line(@Nullable Node node) {
        return node == null ? 1 : node.getStartMark().getLine() + 1;
    }
}
