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
import org.mc2cm.pipeline.model.Quarter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** From the YAML of one mapping to its record. */
final class MappingNodes {

    private static final Set<String> KEYS = Set.of(
            "sheet",
            "anchor",
            "header_rows",
            "fill_right",
            "fill_down",
            "city",
            "rows",
            "sum_over",
            "codes",
            "period",
            "values",
            "constants");
    /** What a row, a column or the whole table may say of its figures. */
    private static final Set<String> FIELDS = Set.of("element", "sex", "age", "migstat", "dim_name", "dim_code");

    private static final Set<String> VALUES =
            Set.of("heading", "quarter", "element", "sex", "age", "migstat", "dim_name", "dim_code");
    private static final Pattern YEAR = Pattern.compile(".*?((?:19|20)[0-9]{2}).*");
    private static final Set<String> CONSTANTS = Set.of(
            "member",
            "element",
            "sex",
            "age",
            "migstat",
            "dim_name",
            "dim_code",
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
        Map<String, Node> city = keys(top.get("city"), Set.of("heading", "values", "id"));
        Map<String, Node> sum =
                top.containsKey("sum_over") ? keys(top.get("sum_over"), Set.of("heading", "values")) : Map.of();
        Map<String, List<String>> filters = new LinkedHashMap<>();
        if (top.containsKey("rows")) {
            keys(top.get("rows"), Set.of()).forEach((heading, wanted) -> filters.put(heading, list(wanted)));
        }
        return new Mapping(
                id,
                table(root, top),
                city.containsKey("id") ? "" : needed(root, city, "heading"),
                city.containsKey("id") ? Map.of("", optional(city, "id", "")) : texts(city.get("values")),
                filters,
                new Mapping.Sum(
                        sum.isEmpty() ? "" : needed(root, sum, "heading"),
                        sum.isEmpty() ? List.of() : list(sum.get("values"))),
                codes(top),
                period(top.get("period")),
                values(top.get("values")),
                constants(top.get("constants")));
    }

    private Mapping.Table table(@Nullable Node root, Map<String, Node> top) {
        return new Mapping.Table(
                optional(top, "sheet", ""),
                needed(root, top, "anchor"),
                number(top.get("header_rows"), 1, 1, 9),
                "true".equals(optional(top, "fill_right", "false")),
                top.containsKey("fill_down") ? list(top.get("fill_down")) : List.of());
    }

    private Map<String, String> texts(@Nullable Node node) {
        Map<String, String> texts = new LinkedHashMap<>();
        keys(node, Set.of()).forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private Map<String, Mapping.Codes> codes(Map<String, Node> top) {
        Map<String, Mapping.Codes> codes = new LinkedHashMap<>();
        if (top.containsKey("codes")) {
            keys(top.get("codes"), FIELDS).forEach((field, node) -> {
                Map<String, Node> one = keys(node, Set.of("heading", "values"));
                codes.put(field, new Mapping.Codes(needed(node, one, "heading"), texts(one.get("values"))));
            });
        }
        return codes;
    }

    private Mapping.Period period(@Nullable Node node) {
        if (node == null) {
            return new Mapping.Period(null, "", NOTHING);
        }
        Map<String, Node> period = keys(node, Set.of("quarter", "heading", "pattern"));
        String fixed = optional(period, "quarter", "");
        @Nullable Quarter quarter = Quarter.parse(fixed).orElse(null);
        if (quarter == null && !fixed.isEmpty()) {
            problem(line(node), "write a quarter such as 2026-Q1 instead of " + fixed);
        }
        Node pattern = period.get("pattern");
        return new Mapping.Period(quarter, optional(period, "heading", ""), pattern == null ? YEAR : pattern(pattern));
    }

    private List<Mapping.Values> values(@Nullable Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::value).toList();
        }
        return List.of(value(node));
    }

    private Mapping.Values value(@Nullable Node node) {
        Map<String, Node> all = keys(node, VALUES);
        Map<String, String> constants = new LinkedHashMap<>();
        all.forEach((key, value) -> {
            if (FIELDS.contains(key)) {
                constants.put(key, text(value));
            }
        });
        String heading = needed(node, all, "heading");
        return new Mapping.Values(heading, pattern(all.get("heading")), number(all.get("quarter"), 4, 1, 4), constants);
    }

    private Mapping.Constants constants(@Nullable Node node) {
        Map<String, Node> all = keys(node, CONSTANTS);
        return new Mapping.Constants(
                optional(all, "member", ""),
                optional(all, "element", ""),
                optional(all, "sex", ""),
                optional(all, "age", ""),
                optional(all, "migstat", ""),
                optional(all, "dim_name", ""),
                optional(all, "dim_code", ""),
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
        if (node == null) {
            return NOTHING;
        }
        try {
            return Pattern.compile(text(node));
        } catch (PatternSyntaxException e) {
            problem(line(node), "this is no regular expression: " + e.getDescription());
            return NOTHING;
        }
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
