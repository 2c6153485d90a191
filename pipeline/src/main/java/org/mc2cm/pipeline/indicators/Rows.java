package org.mc2cm.pipeline.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Network;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Count;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.ValueKey;

/** Makes the rows of an indicator: one for each area, quarter, window and cell that the catalogue allows. */
final class Rows {

    private static final List<String> WINDOWS = List.of("Q", "R4");
    private static final int FEWEST_CITIES = 5;

    private final Catalogue catalogue;
    private final CountBook book;
    private final Coverage coverage;
    private final List<Quarter> quarters;

    Rows(Catalogue catalogue, CountBook book, Coverage coverage, List<Quarter> quarters) {
        this.catalogue = catalogue;
        this.book = book;
        this.coverage = coverage;
        this.quarters = quarters;
    }

    /** In the order of their keys. */
    List<IndicatorRow> of(Indicator indicator) {
        Keys keys = new Keys(catalogue, indicator);
        Cells cells = new Cells(catalogue, indicator);
        List<Cell> sorted = cells.all().stream().sorted(order(keys)).toList();
        List<IndicatorRow> rows = new ArrayList<>();
        for (Map.Entry<String, String> area : areas(catalogue.network()).entrySet()) {
            boolean network = CountBook.NETWORK.equals(area.getKey());
            for (Quarter quarter : network || !indicator.networkRowsOnly() ? quarters : List.<Quarter>of()) {
                for (String window : WINDOWS) {
                    for (Cell cell : sorted) {
                        if (cells.windows(cell, quarter).contains(window) && (network || !cell.networkOnly())) {
                            rows.add(
                                    network
                                            ? network(indicator, keys, cell, quarter, window)
                                            : city(indicator, keys, cell, quarter, window, area));
                        }
                    }
                }
            }
        }
        return rows;
    }

    private static Comparator<Cell> order(Keys keys) {
        return Comparator.comparing(Cell::sex)
                .thenComparing(Cell::age)
                .thenComparing(keys::rowMigstat)
                .thenComparing(Cell::dimName)
                .thenComparing(Cell::dimCode);
    }

    /** Each area's level, by id. */
    static SortedMap<String, String> areas(Network network) {
        SortedMap<String, String> areas = new TreeMap<>();
        areas.put(CountBook.NETWORK, "network");
        for (Place place : network.places()) {
            if (place.participant()) {
                areas.put(place.id(), "participant");
            } else if (place.kind() == Place.Kind.MEMBER) {
                areas.put(place.id(), "municipality");
            }
        }
        return areas;
    }

    private IndicatorRow city(
            Indicator indicator, Keys keys, Cell cell, Quarter quarter, String window, Map.Entry<String, String> area) {
        CountKey numerator = keys.numerator(area.getKey(), quarter, window, cell);
        CountKey denominator = keys.denominator(area.getKey(), quarter, window, cell);
        int status = Math.min(rank(book.at(numerator)), rank(book.at(denominator)));
        return row(
                indicator,
                key(indicator, keys, cell, quarter, window, area.getKey(), area.getValue()),
                numerator,
                denominator,
                Statuses.of(estimated(indicator, status)),
                Pool.EMPTY,
                "",
                "");
    }

    private IndicatorRow network(Indicator indicator, Keys keys, Cell cell, Quarter quarter, String window) {
        CountKey numerator = keys.numerator(CountBook.NETWORK, quarter, window, cell);
        CountKey denominator = keys.denominator(CountBook.NETWORK, quarter, window, cell);
        Pool pool = book.pool(numerator);
        String refusal = refusal(indicator, pool);
        String status = refusal.isEmpty() ? Statuses.of(estimated(indicator, pool.status())) : "N";
        return row(
                indicator,
                key(indicator, keys, cell, quarter, window, CountBook.NETWORK, "network"),
                numerator,
                denominator,
                status,
                pool,
                pool.cities().isEmpty() ? "" : coverage.of(pool.cities(), quarter.index()),
                refusal);
    }

    /** What nobody filed is missing. */
    private static int rank(@Nullable Count count) {
        return Statuses.rank(count == null ? "O" : count.obsStatus());
    }

    /** Rule 8: a median from bands is an estimate. */
    private static int estimated(Indicator indicator, int status) {
        return indicator.estimator() == Indicator.Estimator.BAND_MEDIAN ? Math.min(status, Statuses.ESTIMATED) : status;
    }

    private String refusal(Indicator indicator, Pool pool) {
        if (pool.cities().isEmpty()) {
            return "";
        }
        if (pool.currencies() > 1 && money(indicator)) {
            return "refused-currency";
        }
        if (pool.cities().size() < FEWEST_CITIES) {
            return "refused-cities";
        }
        return pool.largest().isEmpty() ? "" : "refused-dominance";
    }

    private boolean money(Indicator indicator) {
        return !catalogue.element(indicator.denominator()).count();
    }

    private static IndicatorRow row(
            Indicator indicator,
            ValueKey key,
            CountKey numerator,
            CountKey denominator,
            String status,
            Pool pool,
            String coverage,
            String refusal) {
        return new IndicatorRow(
                key,
                numerator,
                denominator,
                status,
                pool.cities().size(),
                coverage,
                refusal,
                "refused-dominance".equals(refusal) ? pool.largest() : "",
                indicator.sourceType());
    }

    private static ValueKey key(
            Indicator indicator, Keys keys, Cell cell, Quarter quarter, String window, String area, String level) {
        return new ValueKey(
                indicator.code(),
                area,
                level,
                quarter.toString(),
                window,
                cell.sex(),
                cell.age(),
                keys.rowMigstat(cell),
                cell.dimName(),
                cell.dimCode());
    }
}
