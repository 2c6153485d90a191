package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;

/**
 * The sentences that a page leads with. They say more, less, above or below only where the interval of a published
 * difference leaves zero out, and count cities only so.
 */
final class Sentences {

    /** In the order in which headlines name them. */
    private static final List<String> LEADING =
            List.of("VIO-11", "VIO-06", "HOU-09", "LAB-13", "LAB-09", "RGT-01", "VIO-13", "LAB-16", "HOU-04");

    private static final int CLAUSES = 2;

    private final Figures figures;
    private final Consulted consulted;
    private final Words words;
    private final Phrases phrases;
    private final Charts charts;

    Sentences(Sheet sheet) {
        this.figures = sheet.figures;
        this.consulted = sheet.consulted;
        this.words = sheet.words;
        this.phrases = sheet.phrases;
        this.charts = sheet.charts;
    }

    /** The indicators for the tiles: leading ones with a figure first, then others with a figure, then the rest. */
    List<PublishedIndicator> leading(String area, int count) {
        List<PublishedIndicator> order = new ArrayList<>();
        LEADING.forEach(code -> find(code).ifPresent(order::add));
        figures.indicators().stream().filter(i -> !order.contains(i)).forEach(order::add);
        return leading(area, count, order);
    }

    /** As for all themes, of one of them. */
    List<PublishedIndicator> leading(String area, int count, Theme theme) {
        return leading(area, count, leadingFirst(Selection.ofTheme(figures, theme)));
    }

    private List<PublishedIndicator> leading(String area, int count, List<PublishedIndicator> order) {
        List<PublishedIndicator> chosen = new ArrayList<>();
        order.stream()
                .filter(i -> Phrases.hasValue(headlineRow(i, area)))
                .limit(count)
                .forEach(chosen::add);
        order.stream()
                .filter(i -> !chosen.contains(i) && headlineRow(i, area) != null)
                .limit((long) count - chosen.size())
                .forEach(chosen::add);
        return chosen.stream()
                .sorted((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)))
                .sorted((a, b) -> Theme.of(a).compareTo(Theme.of(b)))
                .toList();
    }

    /** Women's row, or everybody's for indicators that have no row of women. */
    @Nullable
    PublishedRow headlineRow(PublishedIndicator indicator, String area) {
        return figures.row(indicator, area, headlineSex(indicator, area));
    }

    String headlineSex(PublishedIndicator indicator, String area) {
        return figures.row(indicator, area, "F") != null ? "F" : "_T";
    }

    /** The second half of a first page's headline. */
    String headline(String area) {
        List<PublishedIndicator> leading =
                LEADING.stream().flatMap(code -> find(code).stream()).toList();
        return headline(area, leading, anyFigure(area, figures.indicators()));
    }

    /** As the headline of a first page, of one theme's indicators: leading ones first, then by code. */
    String headline(String area, Theme theme) {
        List<PublishedIndicator> all = Selection.ofTheme(figures, theme);
        return headline(area, leadingFirst(all), anyFigure(area, all));
    }

    private String headline(String area, List<PublishedIndicator> indicators, boolean anyFigure) {
        List<String> clauses = new ArrayList<>();
        List<PublishedIndicator> others = new ArrayList<>();
        for (PublishedIndicator indicator : indicators) {
            Optional<String> change = change(indicator, area);
            change.ifPresent(clauses::add);
            if (change.isEmpty()) {
                others.add(indicator); // no indicator is named twice
            }
        }
        others.forEach(i -> gap(i, area).ifPresent(clauses::add));
        if (clauses.isEmpty()) {
            if (!anyFigure) {
                return words.get("headline.nothing");
            }
            return words.get(anyChange(area, indicators) ? "headline.unclear" : "headline.uncompared");
        }
        List<String> first = clauses.subList(0, Math.min(CLAUSES, clauses.size()));
        return String.join(words.get("headline.join"), first);
    }

    private static List<PublishedIndicator> leadingFirst(List<PublishedIndicator> indicators) {
        return indicators.stream()
                .sorted(Comparator.<PublishedIndicator>comparingInt(
                                i -> LEADING.contains(i.code()) ? LEADING.indexOf(i.code()) : LEADING.size())
                        .thenComparing(PublishedIndicator::code))
                .toList();
    }

    /** Whether a change on a year ago was tested for any of the indicators. */
    private boolean anyChange(String area, List<PublishedIndicator> indicators) {
        return indicators.stream()
                .map(i -> consulted.measure(i, area, headlineSex(i, area), "CHANGE_YEAR"))
                .anyMatch(row -> row != null && Verdict.of(row) == Verdict.UNCLEAR);
    }

    /** How a theme's indicator stands in an area, as a headline: the gap, else the change, else that neither is clear. */
    String standing(PublishedIndicator indicator, String area) {
        PublishedRow gap = consulted.measure(indicator, area, "_T", "GAP");
        if (Verdict.of(gap).isClear()) {
            return phrases.gap(gap);
        }
        PublishedRow change = consulted.measure(indicator, area, headlineSex(indicator, area), "CHANGE_YEAR");
        return Phrases.hasValue(headlineRow(indicator, area)) ? phrases.change(change) : words.get("headline.nothing");
    }

    /** How many cities show a clear gap between women and men, and in which direction; empty if none can be tested. */
    String gapCount(PublishedIndicator indicator) {
        return count("count.gap", indicator, "_T", "GAP");
    }

    /** How many cities show a clear change on a year ago; empty if none can be tested. */
    String changeCount(PublishedIndicator indicator) {
        return count("count.change", indicator, "F", "CHANGE_YEAR");
    }

    /** How many cities have a figure for women, how many are withheld, how many are missing. */
    String shownCount(PublishedIndicator indicator) {
        int shown = 0;
        int withheld = 0;
        List<PublishedArea> areas = figures.participants(words.language());
        for (PublishedArea area : areas) {
            PublishedRow row = consulted.row(indicator, area.id(), "F");
            shown += Phrases.hasValue(row) ? 1 : 0;
            withheld += Phrases.isWithheld(row) ? 1 : 0;
        }
        return words.get(
                "count.shown",
                "shown",
                shown,
                "withheld",
                withheld,
                "missing",
                areas.size() - shown - withheld,
                "of",
                areas.size());
    }

    /** Who reported, and what a sentence may say. */
    String lede() {
        List<PublishedArea> participants = figures.participants(words.language());
        int yes = 0;
        int partly = 0;
        for (PublishedArea area : participants) {
            String reported = figures.quality(area.id(), figures.quarter(), "reported");
            yes += reported.equals("yes") ? 1 : 0;
            partly += reported.equals("partial") ? 1 : 0;
        }
        return words.get(
                "lede.network",
                "yes",
                yes,
                "partly",
                partly,
                "none",
                participants.size() - yes - partly,
                "of",
                participants.size(),
                "quarter",
                words.quarter(figures.quarter()));
    }

    Optional<PublishedIndicator> find(String code) {
        return figures.indicators().stream().filter(i -> i.code().equals(code)).findFirst();
    }

    private boolean anyFigure(String area, List<PublishedIndicator> indicators) {
        return indicators.stream().anyMatch(i -> Phrases.hasValue(headlineRow(i, area)));
    }

    private Optional<String> change(PublishedIndicator indicator, String area) {
        PublishedRow row = consulted.measure(indicator, area, headlineSex(indicator, area), "CHANGE_YEAR");
        Verdict verdict = Verdict.of(row);
        String key = "clause." + indicator.code() + "." + verdict;
        if (!verdict.isClear()) {
            return Optional.empty();
        }
        return Optional.of(
                words.has(key)
                        ? words.get(key)
                        : words.get("clause.any." + verdict, "name", charts.shortName(indicator)));
    }

    private Optional<String> gap(PublishedIndicator indicator, String area) {
        PublishedRow row = consulted.measure(indicator, area, "_T", "GAP");
        Verdict verdict = Verdict.of(row);
        return verdict.isClear()
                ? Optional.of(words.get("clause.gap." + verdict, "name", charts.shortName(indicator)))
                : Optional.empty();
    }

    private String count(String key, PublishedIndicator indicator, String sex, String measure) {
        int more = 0;
        int less = 0;
        int unclear = 0;
        List<PublishedArea> areas = figures.participants(words.language());
        for (PublishedArea area : areas) {
            switch (Verdict.of(consulted.measure(indicator, area.id(), sex, measure))) {
                case MORE -> more++;
                case LESS -> less++;
                case UNCLEAR -> unclear++;
                case UNTESTED, NONE -> {}
            }
        }
        int tested = more + less + unclear;
        return tested == 0
                ? ""
                : words.get(key, "more", more, "less", less, "unclear", unclear, "untested", areas.size() - tested);
    }
}
