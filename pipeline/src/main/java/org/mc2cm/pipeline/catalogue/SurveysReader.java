package org.mc2cm.pipeline.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of surveys/, each a questionnaire. */
final class SurveysReader {

    private static final SurveyRule NOTHING = new SurveyRule(List.of());
    private static final int MOST_ELEMENTS = 63;

    private final Map<String, DataElement> known;
    private final Map<String, SurveyDefinition> surveys = new LinkedHashMap<>();

    SurveysReader(Map<String, DataElement> elements) {
        this.known = elements;
    }

    Map<String, SurveyDefinition> all() {
        return Collections.unmodifiableMap(surveys);
    }

    void read(Block file) {
        file.only("id", "form", "seed", "sexes", "columns", "left_out", "people", "pay", "choices", "elements");
        String id = file.text("id");
        SurveyDefinition survey = new SurveyDefinition(
                id,
                file.text("form"),
                seed(file),
                file.texts("sexes", List.of("F", "M")),
                columns(file.block("columns")),
                lists(file, "left_out"),
                people(file.block("people")),
                pay(file.block("pay")),
                lists(file, "choices"),
                elements(file.block("elements")));
        if (surveys.putIfAbsent(id, survey) != null) {
            file.problem("id", "the id " + id + " is in another file too; give each questionnaire its own");
        }
    }

    private static long seed(Block file) {
        String text = file.text("seed");
        if (!text.matches("[0-9]{1,15}")) {
            file.problem("seed", "has a seed that is not a whole number");
            return 0;
        }
        return Long.parseLong(text);
    }

    private static SurveyDefinition.Columns columns(Block block) {
        block.only("id", "ended", "wave", "stratum", "psu", "weight", "city");
        return new SurveyDefinition.Columns(
                block.text("id"),
                block.text("ended"),
                block.has("wave") ? block.text("wave") : "",
                block.has("stratum") ? block.text("stratum") : "",
                block.has("psu") ? block.text("psu") : "",
                block.text("weight"),
                block.has("city") ? block.text("city") : "");
    }

    private static SurveyDefinition.People people(Block block) {
        block.only("migrant", "women", "men", "age");
        return new SurveyDefinition.People(
                rule(block, "migrant"), rule(block, "women"), rule(block, "men"), block.text("age"));
    }

    private SurveyDefinition.Pay pay(Block block) {
        block.only("amount", "among", "difference", "whole");
        element(block, "difference", block.text("difference"));
        element(block, "whole", block.text("whole"));
        return new SurveyDefinition.Pay(
                block.text("amount"), rule(block, "among"), block.text("difference"), block.text("whole"));
    }

    private static Map<String, List<String>> lists(Block file, String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (file.has(key)) {
            Block block = file.block(key);
            block.keys().forEach(k -> lists.put(k, block.texts(k)));
        }
        return Collections.unmodifiableMap(lists);
    }

    private Map<String, SurveyRule> elements(Block block) {
        Map<String, SurveyRule> rules = new LinkedHashMap<>();
        for (String id : block.keys()) {
            element(block, id, id);
            rules.put(id, rule(block, id));
        }
        if (rules.size() > MOST_ELEMENTS) {
            block.problem(block.line(), "has more than " + MOST_ELEMENTS + " elements; make two questionnaires of it");
        }
        return Collections.unmodifiableMap(rules);
    }

    private void element(Block block, String key, String id) {
        DataElement element = known.get(id);
        if (element == null || element.time() != DataElement.Time.SURVEY) {
            block.problem(key, "names " + id + ", which is no survey element of elements.yaml");
        }
    }

    private static SurveyRule rule(Block block, String key) {
        SurveyRule rule = SurveyRule.parse(block.lines(key));
        if (rule == null) {
            block.problem(
                    key,
                    "has a line in " + key
                            + " that is not of the form question = answer, question != answer, question >= number");
        }
        return rule == null ? NOTHING : rule;
    }
}
