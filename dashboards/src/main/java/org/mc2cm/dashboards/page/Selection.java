package org.mc2cm.dashboards.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mc2cm.release.PublishedIndicator;

/** Which indicators a page draws: those of the theme's order that have figures, then whichever have most. */
final class Selection {

    /** Women's share of a whole: the men's share is the rest of it, not a comparison. */
    private static final Set<String> SHARES_OF_WOMEN = Set.of("LAB-12", "LAB-17", "PAR-01");

    private Selection() {}

    /** The indicator of a theme's chart by city; empty when no indicator of the theme has a row of a city. */
    static Optional<PublishedIndicator> byCity(Figures figures, Theme theme, String language) {
        return byCity(figures, theme, language, 1).stream().findFirst();
    }

    /** Those of the theme's order that cities have figures of, then others that most cities have figures of. */
    static List<PublishedIndicator> byCity(Figures figures, Theme theme, String language, int count) {
        List<PublishedIndicator> all = ofTheme(figures, theme);
        Map<PublishedIndicator, Long> cities = new LinkedHashMap<>();
        all.forEach(i -> cities.put(i, cities(figures, i, language)));
        Stream<PublishedIndicator> preferred = theme.byCity().stream()
                .flatMap(code -> all.stream().filter(i -> i.code().equals(code)))
                .filter(i -> cities.getOrDefault(i, 0L) > 0);
        Stream<PublishedIndicator> others = all.stream()
                .sorted(Comparator.<PublishedIndicator>comparingLong(i -> -cities.getOrDefault(i, 0L))
                        .thenComparing(PublishedIndicator::code));
        List<PublishedIndicator> chosen =
                Stream.concat(preferred, others).distinct().limit(count).toList();
        return chosen.stream()
                .filter(i -> i.equals(chosen.get(0)) || cities.getOrDefault(i, 0L) > 0)
                .toList();
    }

    /** Indicators of a theme whose network value of women has the longest trends. */
    static List<PublishedIndicator> trends(Figures figures, Theme theme, int count) {
        List<PublishedIndicator> all = ofTheme(figures, theme);
        Stream<PublishedIndicator> preferred = theme.trends().stream()
                .flatMap(code -> all.stream().filter(i -> i.code().equals(code)));
        Stream<PublishedIndicator> others = all.stream()
                .sorted(Comparator.<PublishedIndicator>comparingInt(i -> -points(figures, i))
                        .thenComparing(PublishedIndicator::code));
        return Stream.concat(preferred, others)
                .distinct()
                .filter(i -> points(figures, i) > 1)
                .limit(count)
                .toList();
    }

    /** Shares in per cent whose women's and men's values of an area can stand side by side. */
    static List<PublishedIndicator> sideBySide(Figures figures, String area, int count) {
        return figures.indicators().stream()
                .filter(i -> i.unit().equals("per cent") && isComparison(i))
                .filter(i -> figures.row(i, area, "F") != null && figures.row(i, area, "M") != null)
                .sorted(Comparator.comparing(i -> Phrases.hasValue(figures.row(i, area, "F")) ? 0 : 1))
                .limit(count)
                .sorted(Comparator.<PublishedIndicator, Theme>comparing(Theme::of)
                        .thenComparing(PublishedIndicator::code))
                .toList();
    }

    /** Whether women's and men's values can be compared; the men's part of a whole says nothing beside the women's. */
    static boolean isComparison(PublishedIndicator indicator) {
        return !SHARES_OF_WOMEN.contains(indicator.code());
    }

    static List<PublishedIndicator> ofTheme(Figures figures, Theme theme) {
        return figures.indicators().stream().filter(i -> Theme.of(i) == theme).toList();
    }

    private static long cities(Figures figures, PublishedIndicator indicator, String language) {
        return figures.participants(language).stream()
                .filter(a -> Phrases.hasValue(figures.row(indicator, a.id(), "F")))
                .count();
    }

    private static int points(Figures figures, PublishedIndicator indicator) {
        return (int) figures.quarters(Charts.QUARTERS).stream()
                .filter(q -> Phrases.hasValue(figures.row(indicator, Figures.NETWORK, q, "F")))
                .count();
    }
}
