package org.mc2cm.dashboards.page;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.QualityRow;
import org.mc2cm.release.TargetRow;
import org.mc2cm.release.ValueKey;

/** The rows of an edition that pages print, by key: all ages, the indicator's own population. Never changes. */
public final class Figures {

    static final String NETWORK = "NETWORK";
    private static final String ALL = "_T";
    private static final String MEASURE = "MEASURE";
    private static final String STAT = "STAT";
    private static final String SURVEY = "S";
    private static final Set<String> DERIVED = Set.of("", MEASURE, STAT);
    private static final List<String> SEXES = List.of("F", "M", ALL);
    private static final List<String> POPULATIONS = List.of("MIG", ALL);

    private final Edition edition;
    private final Map<ValueKey, PublishedRow> rows = new HashMap<>();
    private final Map<String, Set<String>> windows = new TreeMap<>();
    private final Map<String, QualityRow> quality = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final List<String> quarters;
    private final List<TargetRow> targets;

    public Figures(Edition edition) {
        this.edition = edition;
        this.targets = List.copyOf(edition.targets());
        TreeSet<String> seen = new TreeSet<>();
        for (PublishedRow row : edition.rows()) {
            ValueKey key = row.key();
            if (key.age().equals(ALL) && DERIVED.contains(key.dimName()) && POPULATIONS.contains(key.migstat())) {
                rows.put(key, row);
                windows.computeIfAbsent(key.indicator(), c -> new TreeSet<>()).add(key.window());
                seen.add(key.quarter());
            }
        }
        quarters = List.copyOf(seen.headSet(edition.manifest().quarter(), true));
        edition.quality().forEach(q -> quality.put(q.area() + '|' + q.quarter() + '|' + q.measure(), q));
        edition.areas().forEach(a -> levels.put(a.id(), a.level()));
        levels.put(NETWORK, "network");
    }

    Edition edition() {
        return edition;
    }

    /** The quarter that the edition releases. */
    String quarter() {
        return edition.manifest().quarter();
    }

    /** The last quarters with rows, oldest first, ending with the released one. */
    List<String> quarters(int atMost) {
        return quarters.subList(Math.max(0, quarters.size() - atMost), quarters.size());
    }

    /** The window in which pages show an indicator: a survey's, four quarters for protected ones, else the quarter. */
    String window(PublishedIndicator indicator) {
        Set<String> has = windows.getOrDefault(indicator.code(), Set.of());
        if (has.equals(Set.of(SURVEY))) {
            return SURVEY;
        }
        boolean rolling = indicator.disclosureClass().equals("S1") || !has.contains("Q");
        return rolling ? "R4" : "Q";
    }

    /** Indicators of registers that have rows in the windows that pages show. */
    List<PublishedIndicator> indicators() {
        return inOrder(i -> !window(i).equals(SURVEY));
    }

    /** Indicators of surveys: another kind of evidence, never beside the others in a chart or a sum. */
    List<PublishedIndicator> surveyed() {
        return inOrder(i -> window(i).equals(SURVEY));
    }

    private List<PublishedIndicator> inOrder(Predicate<PublishedIndicator> which) {
        return edition.indicators().stream()
                .filter(which)
                .filter(i -> windows.getOrDefault(i.code(), Set.of()).contains(window(i)))
                .sorted(Comparator.<PublishedIndicator, Theme>comparing(Theme::of)
                        .thenComparing(PublishedIndicator::code))
                .toList();
    }

    /** The row of the released quarter; null where the edition has none. */
    @Nullable
    PublishedRow row(PublishedIndicator indicator, String area, String sex) {
        return row(indicator, area, quarter(), sex);
    }

    @Nullable
    PublishedRow row(PublishedIndicator indicator, String area, String quarter, String sex) {
        return find(indicator, area, quarter, sex, "", "");
    }

    /** Whether a quarter has a row of an area for women, men or all, with or without a figure. */
    boolean hasRow(PublishedIndicator indicator, String area, String quarter) {
        return SEXES.stream().anyMatch(sex -> row(indicator, area, quarter, sex) != null);
    }

    /** A published difference such as {@code GAP} or {@code CHANGE_YEAR} of the released quarter; null if none. */
    @Nullable
    PublishedRow measure(PublishedIndicator indicator, String area, String sex, String measure) {
        return find(indicator, area, quarter(), sex, MEASURE, measure);
    }

    /** The newest quarter in which fieldwork of a survey of the area ended that has a figure; empty without one. */
    Optional<String> wave(String area) {
        List<PublishedIndicator> surveyed = surveyed();
        for (int i = quarters.size() - 1; i >= 0; i--) {
            String quarter = quarters.get(i);
            if (surveyed.stream()
                    .flatMap(s -> SEXES.stream().map(sex -> row(s, area, quarter, sex)))
                    .anyMatch(Phrases::hasValue)) {
                return Optional.of(quarter);
            }
        }
        return Optional.empty();
    }

    /** A published difference of some quarter; null if none. */
    @Nullable
    PublishedRow measure(PublishedIndicator indicator, String area, String quarter, String sex, String measure) {
        return find(indicator, area, quarter, sex, MEASURE, measure);
    }

    /** {@code MEDIAN}, {@code MIN} or {@code MAX} of the cities' figures in the released quarter; null if none. */
    @Nullable
    PublishedRow stat(PublishedIndicator indicator, String sex, String stat) {
        return find(indicator, NETWORK, quarter(), sex, STAT, stat);
    }

    /** A word or number of quality.csv; empty where it is not stated. */
    String quality(String area, String quarter, String measure) {
        QualityRow row = quality.get(area + '|' + quarter + '|' + measure);
        return row == null ? "" : row.value();
    }

    String qualityUnit(String area, String quarter, String measure) {
        QualityRow row = quality.get(area + '|' + quarter + '|' + measure);
        return row == null ? "" : row.unit();
    }

    /** What values should reach, in the edition's order. */
    List<TargetRow> targets() {
        return targets;
    }

    /** The row that a target judges; null where none is published. */
    @Nullable
    PublishedRow judged(TargetRow target) {
        return find(target.indicator(), target.area(), target.quarter(), target.window(), target.sex(), "", "");
    }

    Optional<PublishedIndicator> indicator(String code) {
        return edition.indicator(code);
    }

    /** Whether an area's figures may stand beside others': grade C, another definition, may not. */
    boolean comparable(PublishedIndicator indicator, String area) {
        return !quality(area, quarter(), "comparability:" + indicator.code()).equals("C");
    }

    /** Participants by name in the language, never by a figure. */
    List<PublishedArea> participants(String language) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
        return edition.areas().stream()
                .filter(a -> a.level().equals("participant"))
                .sorted(Comparator.<PublishedArea, String>comparing(a -> name(a, language), collator::compare)
                        .thenComparing(PublishedArea::id))
                .toList();
    }

    static String name(PublishedArea area, String language) {
        return area.names().getOrDefault(language, area.names().getOrDefault("en", area.id()));
    }

    private @Nullable PublishedRow find(
            PublishedIndicator indicator, String area, String quarter, String sex, String dimName, String dimCode) {
        return find(indicator.code(), area, quarter, window(indicator), sex, dimName, dimCode);
    }

    private @Nullable PublishedRow find(
            String indicator, String area, String quarter, String window, String sex, String dimName, String dimCode) {
        String level = levels.getOrDefault(area, "participant");
        for (String population : POPULATIONS) {
            PublishedRow row = rows.get(
                    new ValueKey(indicator, area, level, quarter, window, sex, ALL, population, dimName, dimCode));
            if (row != null) {
                return row;
            }
        }
        return null;
    }
}
