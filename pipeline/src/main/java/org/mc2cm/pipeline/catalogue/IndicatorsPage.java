package org.mc2cm.pipeline.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The manual of the indicators, docs/INDICATORS.md, made from the catalogue. */
public final class IndicatorsPage {

    private static final String HEAD =
            """
            # The indicators

            Made from config/ by `make docs`; do not edit. Names in other languages than English wait for a native
            reader where elements.yaml says `review: pending`.

            """;

    private IndicatorsPage() {}

    /** Writes the page. @param args the config folder and the file to write */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: the config folder and the file to write");
        }
        String page = of(CatalogueReader.read(Path.of(args[0])));
        Files.writeString(Path.of(args[1]), page, StandardCharsets.UTF_8);
    }

    /** The page as Markdown. */
    public static String of(Catalogue catalogue) {
        StringBuilder page = new StringBuilder(HEAD);
        overview(page, catalogue);
        String theme = "";
        for (Indicator indicator : catalogue.indicators().values()) {
            if (!indicator.theme().equals(theme)) {
                theme = indicator.theme();
                page.append("\n## ").append(capitalised(theme)).append('\n');
            }
            section(page, indicator, catalogue);
        }
        elements(page, catalogue);
        return page.toString();
    }

    private static void overview(StringBuilder page, Catalogue catalogue) {
        page.append("| code | indicator | unit | source | class |\n|---|---|---|---|---|\n");
        for (Indicator indicator : catalogue.indicators().values()) {
            row(
                    page,
                    indicator.code(),
                    indicator.name().in("en"),
                    indicator.unit(),
                    indicator.sourceType(),
                    indicator.disclosureClass());
        }
    }

    private static void section(StringBuilder page, Indicator indicator, Catalogue catalogue) {
        page.append("\n### ")
                .append(indicator.code())
                .append(' ')
                .append(indicator.name().in("en"));
        page.append("\n\n").append(indicator.definition()).append("\n\n");
        row(page, "", "");
        row(page, "---", "---");
        for (String language : LocalText.LANGUAGES.subList(1, LocalText.LANGUAGES.size())) {
            row(page, language, indicator.name().in(language));
        }
        row(page, "numerator", element(catalogue, indicator.numerator()));
        row(page, "denominator", element(catalogue, indicator.denominator()));
        row(page, "unit", indicator.unit());
        row(page, "how", how(indicator));
        row(page, "direction", indicator.direction());
        row(page, "source", indicator.sourceType() + ", " + indicator.frequency());
        row(page, "published by", publishedBy(indicator));
        row(page, "protection", protection(indicator, catalogue.classOf(indicator)));
        row(page, "standards", indicator.standards());
        row(page, "caveat", indicator.caveat());
    }

    private static String element(Catalogue catalogue, String id) {
        return "`" + id + "` " + catalogue.element(id).name().in("en");
    }

    private static String how(Indicator indicator) {
        String how =
                switch (indicator.estimator()) {
                    case SHARE -> "share, Wilson interval";
                    case RATE -> "rate, exact Poisson interval under 10 cases, Byar's from 10";
                    case RATIO -> "ratio, no interval";
                    case BAND_MEDIAN -> "median from bands, no interval";
                    case SURVEY -> "from survey microdata";
                };
        return switch (indicator.numeratorSex()) {
            case SAME -> how;
            case OVER_TOTAL -> how + "; each sex over the total of both";
            case TOTAL_OVER_MIG -> how + "; the total over all resident migrants";
        };
    }

    private static String publishedBy(Indicator indicator) {
        List<String> facts = new ArrayList<>();
        facts.add(indicator.breakdowns().isEmpty() ? "total alone" : String.join(", ", indicator.breakdowns()));
        if (indicator.networkRowsOnly()) {
            facts.add("for the network alone");
        }
        if (indicator.fourthQuartersOnly()) {
            facts.add("fourth quarters alone");
        }
        return String.join("; ", facts);
    }

    private static String protection(Indicator indicator, DisclosureClass rule) {
        List<String> facts = new ArrayList<>(List.of(rule.id()));
        if (rule.threshold() > 0) {
            facts.add("counts under " + rule.threshold() + " hidden" + (rule.zeroHidden() ? ", zero too" : ""));
        }
        if (rule.roundingBase() > 1) {
            facts.add("rounded to " + rule.roundingBase());
        }
        if (rule.minimumDenominator() > 0) {
            facts.add("no value over a denominator under " + rule.minimumDenominator());
        }
        if (!rule.quarters() && !indicator.survey()) {
            facts.add("four rolling quarters alone");
        }
        if (indicator.minimumSites() > 0) {
            facts.add("needs " + indicator.minimumSites() + " sites");
        }
        return String.join("; ", facts);
    }

    private static void elements(StringBuilder page, Catalogue catalogue) {
        Map<String, List<String>> users = new TreeMap<>();
        for (Indicator indicator : catalogue.indicators().values()) {
            for (String id : List.of(indicator.numerator(), indicator.denominator())) {
                users.computeIfAbsent(id, key -> new ArrayList<>()).add(indicator.code());
            }
        }
        page.append("\n## What the cities count\n\n");
        row(page, "element", "name", "unit", "time", "population", "sexes", "class", "used by");
        row(page, "---", "---", "---", "---", "---", "---", "---", "---");
        for (DataElement element : catalogue.elements().values()) {
            row(
                    page,
                    "`" + element.id() + "`",
                    element.name().in("en"),
                    element.unit(),
                    element.time().name().toLowerCase(Locale.ROOT),
                    "`" + element.population() + "`",
                    element.sexes().equals("ALL") ? "all" : "`" + element.sexes() + "`",
                    element.disclosureClass(),
                    String.join(", ", users.getOrDefault(element.id(), List.of())));
        }
    }

    private static void row(StringBuilder page, String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        page.append("|\n");
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
