package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.QualityRow;

/**
 * Reported, completeness, timeliness and with_sex of each participant and the network, computation rule 13. Expected are
 * the elements of the computed indicators, for women and for men where they have a sex and for each duration band; annual
 * counts in fourth quarters only.
 */
public final class QualityFigures {

    /** Days after the quarter's end within which a workbook is on time. */
    public static final int ON_TIME_DAYS = 45;

    private static final String PER_CENT = "per cent";

    private record CityQuarter(String participant, int quarter) {}

    private record Pair(int first, int second) {}

    private record Arrival(@Nullable LocalDate day, boolean whole) {}

    private final Catalogue catalogue;
    private final Map<CityQuarter, Pair> cells = new HashMap<>();
    private final Map<CityQuarter, Pair> bothSexes = new HashMap<>();
    private final Map<CityQuarter, Arrival> arrivals = new HashMap<>();
    private final Map<CityQuarter, Integer> areas = new HashMap<>();
    private final List<QualityRow> extras = new ArrayList<>();

    public QualityFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** For the quarter and the eleven before it, sorted by area, quarter and measure. */
    public List<QualityRow> compute(Path store, Quarter released) {
        Quarter first = released.plus(1 - IndicatorEngine.QUARTERS);
        try (Database database = Database.open(store)) {
            new CatalogueTables(database, catalogue).upload();
            database.run(QualitySql.CELL_TABLE);
            uploadCells(database);
            database.run(QualitySql.DELIVERED.formatted(first.index(), released.index()));
            read(database, first, released);
            extras.addAll(new QualityExtras(catalogue).of(database, first, released));
        } catch (SQLException e) {
            throw new IllegalStateException("The quality figures could not be computed: " + e.getMessage(), e);
        }
        return Stream.concat(
                        Stream.iterate(first, q -> q.compareTo(released) <= 0, q -> q.plus(1))
                                .flatMap(q -> rows(q).stream()),
                        extras.stream())
                .sorted(Comparator.comparing(QualityRow::area)
                        .thenComparing(QualityRow::quarter)
                        .thenComparing(QualityRow::measure))
                .toList();
    }

    private void read(Database database, Quarter first, Quarter last) throws SQLException {
        database.each(QualitySql.CELLS, row -> cells.put(at(row), new Pair(row.getInt(3), row.getInt(4))));
        database.each(QualitySql.BOTH_SEXES, row -> bothSexes.put(at(row), new Pair(row.getInt(3), row.getInt(4))));
        database.each(QualitySql.AREAS, row -> areas.put(at(row), row.getInt(3)));
        database.each(
                QualitySql.REPORTED.formatted(first.index(), last.index()),
                row -> arrivals.put(at(row), new Arrival(row.getObject(3, LocalDate.class), row.getBoolean(5))));
    }

    private static CityQuarter at(ResultSet row) throws SQLException {
        return new CityQuarter(row.getString(1), row.getInt(2));
    }

    private List<DataElement> elements() {
        return catalogue.administrative().stream()
                .flatMap(i -> Stream.of(i.numerator(), i.denominator()))
                .distinct()
                .map(catalogue::element)
                .toList();
    }

    private void uploadCells(Database database) throws SQLException {
        try (DuckDBAppender row = database.append("t_cell")) {
            for (DataElement element : elements()) {
                for (String sex : sexes(element)) {
                    for (String band : bands(element)) {
                        row.beginRow().append(element.id()).append(sex).append(element.population());
                        row.append(element.bandDimension()).append(band);
                        row.append(sexes(element).size() == 2).endRow();
                    }
                }
            }
        }
    }

    private static List<String> sexes(DataElement element) {
        return "ALL".equals(element.sexes()) ? List.of("F", "M") : List.of(element.sexes());
    }

    private List<String> bands(DataElement element) {
        return element.bandDimension().isEmpty()
                ? List.of("")
                : CatalogueTables.bands(catalogue, element.bandDimension());
    }

    private int expectedCells(Quarter quarter) {
        return elements().stream()
                .filter(e -> e.time() != DataElement.Time.YEAR || quarter.number() == 4)
                .mapToInt(e -> sexes(e).size() * bands(e).size())
                .sum();
    }

    private int expectedBySex(Quarter quarter) {
        return (int) elements().stream()
                .filter(e -> e.time() != DataElement.Time.YEAR || quarter.number() == 4)
                .filter(e -> sexes(e).size() == 2)
                .count();
    }

    private List<QualityRow> rows(Quarter quarter) {
        List<QualityRow> rows = new ArrayList<>();
        int[] network = new int[5];
        for (Place place : catalogue.network().participants()) {
            city(rows, quarter, place, network);
        }
        String area = CountBook.NETWORK;
        rows.add(row(area, quarter, "completeness", share(network[0], network[1]), PER_CENT));
        rows.add(row(area, quarter, "with_sex", share(network[2], network[3]), PER_CENT));
        rows.add(row(area, quarter, "on_time", Integer.toString(network[4]), "count"));
        return rows;
    }

    /** @param network delivered and expected cells, the same for both sexes, and participants on time, added to */
    private void city(List<QualityRow> rows, Quarter quarter, Place place, int[] network) {
        CityQuarter at = new CityQuarter(place.id(), quarter.index());
        int reporters = place.kind() == Place.Kind.ASSOCIATION
                ? catalogue.network().membersOf(place.id()).size()
                : 1;
        Pair came = cells.getOrDefault(at, new Pair(0, 0));
        Pair both = bothSexes.getOrDefault(at, new Pair(0, 0));
        int expected = reporters * expectedCells(quarter) - came.second();
        int expectedBoth = reporters * expectedBySex(quarter) - both.second();
        Arrival arrival = arrivals.get(at);
        rows.add(row(place.id(), quarter, "reported", reported(at, arrival, reporters), ""));
        rows.add(row(place.id(), quarter, "completeness", share(came.first(), expected), PER_CENT));
        rows.add(row(place.id(), quarter, "with_sex", share(both.first(), expectedBoth), PER_CENT));
        LocalDate day = arrival == null ? null : arrival.day();
        boolean onTime = false;
        if (day != null) {
            long days = ChronoUnit.DAYS.between(quarter.lastDay(), day);
            onTime = days <= ON_TIME_DAYS;
            rows.add(row(place.id(), quarter, "timeliness", Long.toString(days), "days"));
        }
        rows.add(row(place.id(), quarter, "on_time", onTime ? "yes" : "no", ""));
        int[] adds = {came.first(), expected, both.first(), expectedBoth, onTime ? 1 : 0};
        for (int i = 0; i < adds.length; i++) {
            network[i] += adds[i];
        }
    }

    private String reported(CityQuarter at, @Nullable Arrival arrival, int reporters) {
        if (arrival == null) {
            return "no";
        }
        return arrival.whole() && Objects.requireNonNullElse(areas.get(at), 0) >= reporters ? "yes" : "partial";
    }

    private static String share(int part, int whole) {
        return whole <= 0
                ? ""
                : percent(part, whole).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** To fifteen digits; the whole is over zero. */
    static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), new MathContext(15, RoundingMode.HALF_EVEN));
    }

    private static QualityRow row(String area, Quarter quarter, String measure, String value, String unit) {
        return new QualityRow(area, quarter.toString(), measure, value, unit);
    }
}
