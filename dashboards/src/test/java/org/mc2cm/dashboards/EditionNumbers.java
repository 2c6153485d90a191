package org.mc2cm.dashboards;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.TargetRow;

/**
 * The numbers that pages of an edition may print: displays, limits of intervals at the display's decimals, quality,
 * dates, the numbers in names and messages, ticks of axes, and counts of cities and of headline figures.
 */
final class EditionNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern WORD = Pattern.compile("[0-9a-z]{10,}");
    /** An axis has round numbers: one digit, or 12 to 95 in steps that axes have, and zeros. */
    private static final Pattern TICK = Pattern.compile("0|(?:[1-9]|[1-9][0-9])0*");

    private final Set<String> known = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Words words;

    /** @param country whose way of writing numbers the page follows; empty for the network */
    EditionNumbers(Edition edition, String language, String country) throws IOException {
        this.words = Words.of(language, country);
        edition.rows().forEach(this::row);
        edition.quality().forEach(q -> text(words.number(q.value())));
        edition.surveys().forEach(s -> {
            limit(s.respondents(), 0);
            limit(s.effective(), 0);
        });
        edition.network().forEach(n -> {
            limit(n.value(), 0);
            limit(n.value(), 1);
            limit(n.value(), 2);
            text(String.valueOf(n.cities()));
        });
        edition.revisions().forEach(r -> {
            ids.add(r.key().valueId());
            text(words.number(r.oldDisplay()));
            text(words.number(r.newDisplay()));
        });
        edition.indicators().forEach(i -> {
            text(i.definition() + " " + i.caveat() + " " + i.standards() + " " + i.code() + " " + i.unit());
            i.names().values().forEach(name -> text(words.name(name)));
        });
        edition.rows().stream().map(r -> r.key().quarter()).distinct().forEach(this::text);
        edition.targets().forEach(this::target);
        text(words.date(edition.manifest().date().substring(0, 10)));
        text(edition.manifest().secretFingerprint());
        try (InputStream in = Words.class.getResourceAsStream("/messages/pages_" + language + ".properties")) {
            text(new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
        headlines(edition).forEach(n -> text(Integer.toString(n)));
    }

    /** The numbers of a text, its digits as ASCII; value ids are no numbers. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        String plain = WORD.matcher(folded(text)).replaceAll(w -> ids.contains(w.group()) ? " " : w.group());
        Matcher numbers = NUMBER.matcher(plain);
        while (numbers.find()) {
            found.add(numbers.group());
        }
        return found;
    }

    boolean has(String number) {
        return known.contains(number)
                || TICK.matcher(number.replaceAll("(?<=\\d)[.,](?=\\d{3})", "")).matches();
    }

    private void row(PublishedRow row) {
        ids.add(row.key().valueId());
        text(words.number(row.display().replaceFirst("^-", "")));
        Integer cities = row.cities();
        text(cities == null ? "" : cities.toString());
        text(
                row.coverage().isEmpty()
                        ? ""
                        : new BigDecimal(row.coverage()).movePointRight(2).toPlainString());
        if (row.value() instanceof PublishedValue.Shown shown && shown.value() != null) {
            int dot = row.display().indexOf('.');
            int decimals = dot < 0 ? 0 : row.display().length() - dot - 1;
            limit(shown.lower(), decimals);
            limit(shown.upper(), decimals);
            BigDecimal spoken = shown.value().abs().round(new MathContext(3)).stripTrailingZeros();
            text(words.number(spoken.toPlainString()));
        }
    }

    /** As far as a page prints them: one decimal, of the way none. */
    private void target(TargetRow target) {
        Stream.of(target.baseline(), target.low(), target.high(), target.milestone())
                .flatMap(Stream::ofNullable)
                .forEach(figure -> {
                    BigDecimal rounded = figure.setScale(1, RoundingMode.HALF_EVEN);
                    boolean whole = rounded.remainder(BigDecimal.ONE).signum() == 0;
                    text(words.number((whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded)
                            .abs()
                            .toPlainString()));
                });
        limit(target.progress(), 0);
        text(target.baselineDate().isEmpty() ? "" : words.date(target.baselineDate()));
        text(target.targetDate().isEmpty() ? "" : words.date(target.targetDate()));
    }

    private void limit(@Nullable BigDecimal limit, int decimals) {
        if (limit != null) {
            text(words.number(
                    limit.abs().setScale(decimals, RoundingMode.HALF_EVEN).toPlainString()));
        }
    }

    private void text(String text) {
        known.addAll(in(text));
    }

    /** How many rows of the cities' headlines are shown, withheld, missing, and so on; and how many there are. */
    private static Set<Integer> headlines(Edition edition) {
        Map<String, PublishedRow> rows = new TreeMap<>();
        for (PublishedRow row : edition.rows()) {
            boolean now = row.key().quarter().equals(edition.manifest().quarter());
            if (now
                    && !row.key().window().equals("S")
                    && row.key().dimName().isEmpty()
                    && row.key().areaLevel().equals("participant")) {
                String key = row.key().indicator() + ' ' + row.key().area();
                if (row.key().sex().equals("F") || row.key().sex().equals("_T") && !rows.containsKey(key)) {
                    rows.put(key, row);
                }
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        rows.values().forEach(row -> counts.merge(row.value().getClass().getSimpleName(), 1, Integer::sum));
        counts.put("all", rows.size());
        return new HashSet<>(counts.values());
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c == '\u066b') {
                out.append(',');
            } else if (c == '\u066c') {
                out.append('.');
            } else if (Character.isDigit(c)) {
                out.append(Character.digit(c, 10));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
