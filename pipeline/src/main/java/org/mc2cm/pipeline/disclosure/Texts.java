package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/** Texts that stand for a chart: each number in one is a published number of the chart's own area and indicator. */
final class Texts {

    /** A chart of one indicator; its name says of which area, or of all cities. */
    private static final Pattern CHART =
            Pattern.compile(".*/(NETWORK|cities|[A-Z]{2}-[A-Z]+)-([A-Z]{3}-[0-9]{2})\\.[a-z]+");
    /** Numbers that are no figures: quarters, years, what a rate is for, what is left after codes. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "Q[1-4] [12][0-9]{3}|[12][0-9]{3}-Q[1-4]|\\b20[0-9]{2}\\b"
                    + "|[A-Z]{3}-[0-9]{2}|\\b10{0,2},0{3}\\b|\\b10{2,5}\\b|\\b95 per cent|<10|<5|n<[0-9]+|-?[0-9]+px|#[0-9a-f]{3,6}");

    /** Places and lengths of a drawing, which show no more than its published figures. */
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    private final Map<String, Set<String>> published = new HashMap<>();

    Texts(List<PublishedRow> rows) {
        for (PublishedRow row : rows) {
            String area = row.key().area();
            // a chart of all cities has the network's line too
            for (String of : new String[] {area, "cities"}) {
                if (row.value() instanceof PublishedValue.Shown shown) {
                    Set<String> numbers =
                            published.computeIfAbsent(of + "-" + row.key().indicator(), k -> new HashSet<>());
                    numbers(row, shown, numbers);
                }
            }
        }
    }

    static boolean readable(String file) {
        return file.startsWith("images/") && file.endsWith(".txt") || file.endsWith(".html") || file.endsWith(".svg");
    }

    /** One sentence if the text has a number that no row of its area and indicator has; it does not repeat it. */
    List<String> leaks(String file, String text) {
        Matcher chart = CHART.matcher(file);
        if (!chart.matches()) {
            return List.of();
        }
        Set<String> known = published.getOrDefault(chart.group(1) + "-" + chart.group(2), Set.of());
        String words = file.endsWith(".svg") ? MARKUP.matcher(text).replaceAll(" ") : text;
        Matcher number = NUMBER.matcher(STRUCTURE.matcher(words).replaceAll(" "));
        while (number.find()) {
            if (!known.contains(number.group().replace(",", ""))) {
                return List.of(file + " has a number that values.csv does not have");
            }
        }
        return List.of();
    }

    /** As a page may print it: the display, and figures with up to two decimals. */
    private static void numbers(PublishedRow row, PublishedValue.Shown shown, Set<String> numbers) {
        Matcher display = NUMBER.matcher(row.display());
        while (display.find()) {
            numbers.add(display.group());
        }
        Integer cities = row.cities();
        if (cities != null) {
            numbers.add(Integer.toString(cities));
        }
        for (BigDecimal figure : figures(shown)) {
            for (int decimals = 0; decimals <= 2; decimals++) {
                numbers.add(
                        figure.abs().setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
                numbers.add(
                        figure.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString());
            }
        }
    }

    private static List<BigDecimal> figures(PublishedValue.Shown s) {
        List<BigDecimal> figures = new ArrayList<>();
        for (@Nullable
        BigDecimal f : new BigDecimal[] {s.value(), s.lower(), s.upper(), s.numerator(), s.denominator()}) {
            if (f != null) {
                figures.add(f);
            }
        }
        return figures;
    }
}
