package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/** The published values that targets speak of: of all ages, without a breakdown, in the widest window that a row has. */
final class Series {

    private record Line(String indicator, String area, String sex) {}

    private final Map<Line, NavigableMap<String, PublishedRow>> lines = new HashMap<>();
    private final String released;

    Series(Catalogue catalogue, Collection<PublishedRow> published, Quarter released) {
        this.released = released.toString();
        Map<String, String> own = own(catalogue);
        for (PublishedRow row : published) {
            ValueKey k = row.key();
            if (k.age().equals("_T") && k.dimName().isEmpty() && k.migstat().equals(own.get(k.indicator()))) {
                lines.computeIfAbsent(new Line(k.indicator(), k.area(), k.sex()), l -> new TreeMap<>())
                        .merge(k.quarter(), row, Series::wider);
            }
        }
    }

    /** The migration status of each indicator's own rows. */
    static Map<String, String> own(Catalogue catalogue) {
        Map<String, String> own = new HashMap<>();
        Cell total = new Cell("_T", "_T", "", "", "", false, false);
        for (Indicator i : catalogue.indicators().values()) {
            own.put(
                    i.code(),
                    i.survey()
                            ? catalogue.element(i.denominator()).population()
                            : new Keys(catalogue, i).rowMigstat(total));
        }
        return own;
    }

    /** A rolling year says more than one quarter of it. */
    private static PublishedRow wider(PublishedRow one, PublishedRow other) {
        return other.key().window().equals("R4") ? other : one;
    }

    /** The sex of an indicator's own rows. */
    static String sex(Catalogue catalogue, Indicator indicator) {
        return catalogue.element(indicator.numerator()).sexes().equals("F") ? "F" : "_T";
    }

    Set<String> areas(String indicator) {
        return lines.keySet().stream()
                .filter(l -> l.indicator().equals(indicator))
                .map(Line::area)
                .collect(Collectors.toSet());
    }

    /** The newest row that has a value, at most as new as the released quarter. */
    Optional<PublishedRow> latest(String indicator, String area, String sex) {
        return line(indicator, area, sex).headMap(released, true).descendingMap().values().stream()
                .filter(row -> value(row) != null)
                .findFirst();
    }

    /** The newest row of a year; its value may be withheld or missing. */
    Optional<PublishedRow> ofYear(String indicator, String area, String sex, int year) {
        List<PublishedRow> rows = List.copyOf(line(indicator, area, sex)
                .subMap(year + "-Q1", true, year + "-Q4", true)
                .descendingMap()
                .values());
        return rows.stream()
                .filter(row -> row.key().window().equals("S")
                        ? value(row) != null
                        : row.key().quarter().endsWith("4"))
                .findFirst();
    }

    private NavigableMap<String, PublishedRow> line(String indicator, String area, String sex) {
        return Objects.requireNonNullElse(lines.get(new Line(indicator, area, sex)), new TreeMap<>());
    }

    static @Nullable BigDecimal value(PublishedRow row) {
        return row.value() instanceof PublishedValue.Shown shown ? shown.value() : null;
    }
}
