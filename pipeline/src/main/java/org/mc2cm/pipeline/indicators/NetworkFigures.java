package org.mc2cm.pipeline.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.NetworkRow;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.QualityRow;
import org.mc2cm.release.ValueKey;

/**
 * What stands behind the network's values: the change of the cities that are in both quarters, which city is too large,
 * and which are left out and why. Made of published rows, so that no network value less these can be reckoned.
 */
public final class NetworkFigures {

    /** A line of the network's own values. */
    private record Line(String indicator, String window, String sex) {}

    private final Catalogue catalogue;
    private final Quarter released;
    private final Map<Line, Map<String, Map<String, PublishedRow>>> cities = new HashMap<>();
    private final Map<String, String> own;
    private final Set<String> otherDefinition = new HashSet<>();
    private final Set<ValueKey> dominated = new HashSet<>();

    /** @param published rows of the edition; only totals over ages without a breakdown are taken */
    public NetworkFigures(
            Catalogue catalogue, Quarter released, Collection<PublishedRow> published, Collection<QualityRow> quality) {
        this.catalogue = catalogue;
        this.released = released;
        this.own = Series.own(catalogue);
        for (PublishedRow row : published) {
            ValueKey k = row.key();
            if (row.method().equals("refused-dominance")) {
                dominated.add(k);
            }
            if (k.areaLevel().equals("participant")
                    && k.age().equals("_T")
                    && k.dimName().isEmpty()
                    && k.migstat().equals(own.get(k.indicator()))) {
                cities.computeIfAbsent(new Line(k.indicator(), k.window(), k.sex()), l -> new TreeMap<>())
                        .computeIfAbsent(k.quarter(), q -> new TreeMap<>())
                        .put(k.area(), row);
            }
        }
        for (QualityRow row : quality) {
            if (row.measure().startsWith("comparability:") && row.value().equals("C")) {
                otherDefinition.add(row.area() + row.measure().substring("comparability".length()));
            }
        }
    }

    /** Sorted by indicator, quarter, window, sex, measure and area. */
    public List<NetworkRow> rows(IndicatorTable table) {
        List<NetworkRow> rows = new ArrayList<>();
        cities.forEach((line, byQuarter) -> {
            Indicator indicator = catalogue.indicator(line.indicator());
            if (!indicator.survey() && !indicator.estimator().equals(Indicator.Estimator.BAND_MEDIAN)) {
                changes(rows, line, indicator, byQuarter);
            }
            leftOut(rows, line, byQuarter.getOrDefault(released.toString(), Map.of()));
        });
        table.rows().forEach(row -> largest(rows, row.key(), row.largest()));
        table.surveys().forEach(row -> largest(rows, row.key(), row.largest()));
        rows.sort(Comparator.comparing(NetworkRow::indicator)
                .thenComparing(NetworkRow::quarter)
                .thenComparing(NetworkRow::window)
                .thenComparing(NetworkRow::sex)
                .thenComparing(NetworkRow::measure)
                .thenComparing(NetworkRow::area));
        return rows;
    }

    private void changes(
            List<NetworkRow> rows, Line line, Indicator indicator, Map<String, Map<String, PublishedRow>> byQuarter) {
        byQuarter.forEach((quarter, all) -> {
            Map<String, PublishedRow> now = new TreeMap<>(all);
            now.values().removeIf(row -> !reason(line, row).isEmpty());
            Quarter at = Quarter.parse(quarter).orElseThrow();
            if (line.window().equals("Q")) {
                change(
                        rows,
                        line,
                        indicator,
                        quarter,
                        "CHANGE_MATCHED",
                        now,
                        byQuarter.get(at.plus(-1).toString()));
            }
            change(
                    rows,
                    line,
                    indicator,
                    quarter,
                    "CHANGE_YEAR_MATCHED",
                    now,
                    byQuarter.get(at.plus(-4).toString()));
        });
    }

    private static void change(
            List<NetworkRow> rows,
            Line line,
            Indicator indicator,
            String quarter,
            String measure,
            Map<String, PublishedRow> now,
            @Nullable Map<String, PublishedRow> before) {
        if (before == null) {
            return;
        }
        Matched matched = Matched.of(indicator, line.window(), now, before);
        if (matched.cities() == 0) {
            return;
        }
        rows.add(new NetworkRow(
                line.indicator(),
                quarter,
                line.window(),
                line.sex(),
                measure,
                matched.largest(),
                matched.value(),
                matched.lower(),
                matched.upper(),
                matched.unit(),
                matched.cities(),
                matched.refusal()));
    }

    private void leftOut(List<NetworkRow> rows, Line line, Map<String, PublishedRow> now) {
        for (Place place : catalogue.network().participants()) {
            PublishedRow row = now.get(place.id());
            String reason = row == null ? "missing" : reason(line, row);
            if (!now.isEmpty() && !reason.isEmpty()) {
                rows.add(plain(line, released.toString(), "LEFT_OUT", place.id(), reason));
            }
        }
    }

    private String reason(Line line, PublishedRow row) {
        if (row.value() instanceof PublishedValue.Withheld) {
            return "withheld";
        }
        if (row.value() instanceof PublishedValue.Missing) {
            return switch (row.obsStatus()) {
                case "M" -> "not-applicable";
                case "L" -> "not-collected";
                default -> "missing";
            };
        }
        if (row.method().startsWith(SurveyTables.METHOD)) {
            return "table";
        }
        if (List.of("B", "D").contains(row.obsStatus())) {
            return "break";
        }
        return otherDefinition.contains(row.key().area() + ":" + line.indicator()) ? "definition" : "";
    }

    /** Where the published value is refused for it. */
    private void largest(List<NetworkRow> rows, ValueKey k, String largest) {
        boolean total =
                k.age().equals("_T") && k.dimName().isEmpty() && k.migstat().equals(own.get(k.indicator()));
        if (!largest.isEmpty() && total && dominated.contains(k)) {
            Line line = new Line(k.indicator(), k.window(), k.sex());
            rows.add(plain(line, k.quarter(), "LARGEST", largest, ""));
        }
    }

    private static NetworkRow plain(Line line, String quarter, String measure, String area, String reason) {
        return new NetworkRow(
                line.indicator(),
                quarter,
                line.window(),
                line.sex(),
                measure,
                area,
                null,
                null,
                null,
                "",
                null,
                reason);
    }
}
