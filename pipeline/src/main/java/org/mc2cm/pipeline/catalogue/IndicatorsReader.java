package org.mc2cm.pipeline.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files of indicators/, each a theme. */
final class IndicatorsReader {

    private static final List<String> UNITS = List.of(
            "per cent",
            "rate per 1,000",
            "rate per 1,000 per year",
            "rate per 10,000",
            "rate per 10,000 per year",
            "rate per 100,000",
            "rate per 100,000 per year",
            "median days",
            "ratio shown as per cent");

    private static final Pattern RATE = Pattern.compile("rate per ([0-9,]+)( per year)?");
    private static final Pattern DIRECTION = Pattern.compile("(up|down|target band|contextual)( .*)?");
    private static final int MOST_DECIMALS = 4;

    private final Map<String, Dimension> dimensions;
    private final Map<String, DisclosureClass> classes;
    private final Map<String, DataElement> elements;
    private final Map<String, Indicator> found = new LinkedHashMap<>();
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    IndicatorsReader(
            Map<String, Dimension> dimensions,
            Map<String, DisclosureClass> classes,
            Map<String, DataElement> elements) {
        this.dimensions = dimensions;
        this.classes = classes;
        this.elements = elements;
    }

    void read(Block file) {
        String theme = file.file().substring("indicators/".length(), file.file().length() - ".yaml".length());
        if (!Indicator.THEMES.contains(theme)) {
            file.problem(
                    1, "the file is named " + theme + ", which is no theme; " + Nearest.hint(theme, Indicator.THEMES));
        }
        for (Block block : file.children()) {
            Block first = blocks.putIfAbsent(block.title(), block);
            if (first == null) {
                found.put(block.title(), readIndicator(block, theme));
            } else {
                block.problem(
                        block.line(),
                        "is defined twice (first in " + first.file() + ", line " + first.line() + "); keep one");
            }
        }
    }

    Map<String, Indicator> inCatalogueOrder() {
        Map<String, Indicator> ordered = new LinkedHashMap<>();
        for (String theme : Indicator.THEMES) {
            found.values().stream().filter(i -> i.theme().equals(theme)).forEach(i -> ordered.put(i.code(), i));
        }
        return Collections.unmodifiableMap(ordered);
    }

    private Indicator readIndicator(Block block, String theme) {
        block.only(
                "name",
                "definition",
                "numerator",
                "denominator",
                "unit",
                "estimator",
                "decimals",
                "direction",
                "source",
                "frequency",
                "class",
                "breakdowns",
                "network_rows_only",
                "fourth_quarters_only",
                "sex_rule",
                "minimum_sites",
                "standards",
                "caveat");
        if (!block.title().matches("[A-Z]{3}-[0-9]{2}")) {
            block.problem(block.line(), "is no indicator code; write three capitals and two digits, such as HOU-12");
        }
        String unit = block.oneOf("unit", UNITS);
        Indicator indicator = new Indicator(
                block.title(),
                theme,
                block.local("name"),
                block.text("definition"),
                block.oneOf("numerator", elements.keySet()),
                block.oneOf("denominator", elements.keySet()),
                unit,
                multiplier(unit),
                unit.endsWith("per year"),
                block.choice("estimator", Indicator.Estimator.class, Indicator.Estimator.RATIO),
                block.wholeNumber("decimals", 0, MOST_DECIMALS),
                direction(block),
                block.oneOf("source", sources()),
                block.text("frequency"),
                block.oneOf("class", classes.keySet()),
                block.flag("network_rows_only", false),
                block.flag("fourth_quarters_only", false),
                block.texts("breakdowns", breakdowns()),
                block.has("sex_rule")
                        ? block.choice("sex_rule", Indicator.SexRule.class, Indicator.SexRule.SAME)
                        : Indicator.SexRule.SAME,
                block.has("minimum_sites") ? block.wholeNumber("minimum_sites", 0, 100) : 0,
                block.text("standards"),
                block.text("caveat"));
        new IndicatorChecks(elements).check(block, indicator);
        return indicator;
    }

    static int multiplier(String unit) {
        Matcher rate = RATE.matcher(unit);
        if (rate.matches()) {
            return Integer.parseInt(rate.group(1).replace(",", ""));
        }
        return unit.endsWith("per cent") ? 100 : 1;
    }

    private static String direction(Block block) {
        String direction = block.text("direction");
        if (!direction.isEmpty() && !DIRECTION.matcher(direction).matches()) {
            block.problem(
                    "direction", "has direction: " + direction + "; begin it with up, down, target band or contextual");
        }
        return direction;
    }

    private List<String> sources() {
        Dimension list = dimensions.get("SOURCE_TYPE");
        return list == null
                ? List.of()
                : list.codes().stream().map(Dimension.Code::id).toList();
    }

    /** The lists that a release may be broken down by. */
    private List<String> breakdowns() {
        List<String> allowed =
                new ArrayList<>(List.of("SEX", "AGE", "ORIGIN", "MIGSTAT", "PERMIT", "DISAB", "CIVIL", "GBVTYPE"));
        allowed.retainAll(dimensions.keySet());
        return allowed;
    }
}
