package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/**
 * Texts that stand for a picture: each number in one is a published number. Of a chart of one indicator it is one of
 * the chart's own area and indicator; of other pictures one of the area or of the network, where only figures with
 * decimals or of three digits are looked at, since such pictures also count what they show.
 */
final class Texts {

    /** A chart of one indicator; its name says of which area, or of all cities. */
    private static final Pattern CHART =
            Pattern.compile(".*/(NETWORK|cities|[A-Z]{2}-[A-Z]+)-([A-Z]{3}-[0-9]{2})\\.[a-z]+");
    /** Another picture of one city. */
    private static final Pattern CITY = Pattern.compile(".*/([A-Z]{2}-[A-Z]+)-[a-z-]+\\.[a-z]+");
    /** Numbers that are no figures, in five languages: quarters, years, what a rate is for, codes, classes. */
    private static final Pattern STRUCTURE =
            Pattern.compile("[QTر][1-4] [12][0-9]{3}|[12][0-9]{3}-Q[1-4]|\\b20[0-9]{2}\\b"
                    + "|[A-Z]{3}-[0-9]{2}|\\b10{0,2}[,.\u00a0\u202f ]?0{3}\\b|\\b10{2,5}\\b|\\b95[\u00a0\u202f ]?(?:per cent|%)"
                    + "|(?:fewer than|moins de|أقل من|menos de|meno di)[\u00a0\u202f ](?:5|10)\\b"
                    + "|<10|<5|n<[0-9]+|-?[0-9]+px|#[0-9a-f]{3,6}");
    /** What a drawing says; the rest of it says where lines go. */
    private static final List<String> SAYING = List.of("<title", "<desc", "<text", "<tspan");

    private static final Pattern GROUPS = Pattern.compile("(?<=[0-9])[\u00a0\u202f](?=[0-9]{3}(?![0-9]))");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,2}");
    private static final int DIGITS = 3;
    private static final String NETWORK = "NETWORK";
    private static final String CITIES = "cities";

    /** By area and indicator. */
    private final Map<String, Map<String, Said>> said = new TreeMap<>();

    Texts(List<PublishedRow> rows) {
        for (PublishedRow row : rows) {
            if (row.value() instanceof PublishedValue.Shown) {
                said.computeIfAbsent(row.key().area(), a -> new TreeMap<>())
                        .computeIfAbsent(row.key().indicator(), i -> new Said())
                        .rows
                        .add(row);
            }
        }
    }

    /** What is shown of one indicator of one area; its numbers are spelt out when a text asks for them. */
    private static final class Said {
        private final List<PublishedRow> rows = new ArrayList<>();
        private @Nullable Set<String> numbers;

        synchronized Set<String> numbers() {
            Set<String> spelt = numbers;
            if (spelt == null) {
                spelt = new HashSet<>();
                Set<BigDecimal> figures = new HashSet<>();
                for (PublishedRow row : rows) {
                    display(row, spelt);
                    figures(row, figures);
                }
                for (BigDecimal figure : figures) {
                    spell(figure, spelt);
                }
                numbers = spelt;
            }
            return spelt;
        }
    }

    static boolean readable(String file) {
        return file.startsWith("images/") && (file.endsWith(".txt") || file.endsWith(".svg"));
    }

    /** One sentence if the text has a number that no row which it may speak of has; it does not repeat it. */
    List<String> leaks(String file, String text) {
        Matcher chart = CHART.matcher(file);
        boolean single = chart.matches();
        List<Said> known = single ? known(chart.group(1), chart.group(2)) : others(file);
        String words = file.endsWith(".svg") ? words(text) : text;
        String plain = STRUCTURE.matcher(folded(words)).replaceAll(" ; ");
        Matcher number = NUMBER.matcher(GROUPS.matcher(plain).replaceAll(""));
        while (number.find()) {
            boolean counts = !single && COUNT.matcher(number.group()).matches();
            if (!counts && known.stream().noneMatch(k -> has(k.numbers(), number.group()))) {
                return List.of(file + " has a number that values.csv does not have");
            }
        }
        return List.of();
    }

    private static String words(String drawing) {
        StringBuilder words = new StringBuilder();
        for (int tag = drawing.indexOf('<'); tag >= 0; tag = drawing.indexOf('<', tag + 1)) {
            int at = tag;
            if (SAYING.stream().anyMatch(s -> drawing.startsWith(s, at))) {
                int from = drawing.indexOf('>', tag) + 1;
                int to = drawing.indexOf('<', from);
                words.append(drawing, from, to < 0 ? drawing.length() : to).append(' ');
            }
        }
        return words.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("&#160;", " ");
    }

    /** A chart of all cities has the network's line too. */
    private List<Said> known(String area, String indicator) {
        Collection<Map<String, Said>> areas =
                area.equals(CITIES) ? said.values() : List.of(said.getOrDefault(area, Map.of()));
        return areas.stream().flatMap(a -> Stream.ofNullable(a.get(indicator))).toList();
    }

    private List<Said> others(String file) {
        Matcher city = CITY.matcher(file);
        List<Said> all = new ArrayList<>(said.getOrDefault(NETWORK, Map.of()).values());
        if (city.matches()) {
            all.addAll(0, said.getOrDefault(city.group(1), Map.of()).values());
        } else {
            said.values().forEach(a -> all.addAll(a.values()));
        }
        return all;
    }

    /** A comma parts thousands in English and decimals elsewhere; either reading may be the published one. */
    private static boolean has(Set<String> known, String number) {
        return known.contains(number.replace(",", ""))
                || known.contains(number.replace(".", "").replace(',', '.'));
    }

    private static String folded(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(c == '\u066b' ? '.' : c == '\u066c' ? ',' : c);
            }
        });
        return plain.toString();
    }

    private static String plain(BigDecimal figure) {
        BigDecimal stripped = figure.abs().stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static void display(PublishedRow row, Set<String> numbers) {
        Matcher display = NUMBER.matcher(row.display());
        while (display.find()) {
            numbers.add(display.group());
        }
        Integer cities = row.cities();
        if (cities != null) {
            numbers.add(Integer.toString(cities));
        }
    }

    private static void figures(PublishedRow row, Set<BigDecimal> figures) {
        if (row.value() instanceof PublishedValue.Shown s) {
            Stream.of(s.value(), s.lower(), s.upper(), s.numerator(), s.denominator())
                    .filter(Objects::nonNull)
                    .forEach(figures::add);
        }
    }

    /** As a page may print it: with up to two decimals or of three digits. */
    private static void spell(BigDecimal figure, Set<String> numbers) {
        for (RoundingMode half : List.of(RoundingMode.HALF_EVEN, RoundingMode.HALF_UP)) {
            numbers.add(plain(figure.round(new MathContext(DIGITS, half))));
            for (int decimals = 0; decimals <= 2; decimals++) {
                numbers.add(figure.abs().setScale(decimals, half).toPlainString());
            }
        }
    }
}
