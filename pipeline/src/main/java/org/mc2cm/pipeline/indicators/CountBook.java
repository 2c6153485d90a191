package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Count;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.Quarter;

/** The counts of a table by key, read from the temporary tables in a fixed order. */
final class CountBook {

    static final String NETWORK = "NETWORK";

    /** What {@link #read} asks. */
    static final List<String> STATEMENTS =
            List.of(WindowSql.WORDS, SeriesSql.ALL, WindowSql.COUNTS, WindowSql.POOLED_BANDS, WindowSql.POOLED);

    private static final List<String> SPANS = List.of("Q", "R4");
    private static final int NUMBER = 0;
    private static final int HIDDEN = 1;

    private final Catalogue catalogue;
    private final Map<CountKey, Count> counts = new LinkedHashMap<>();
    private final Map<CountKey, Pool> pools = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<Integer, Quarter> quarters = new HashMap<>();

    CountBook(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void read(Database database) throws SQLException {
        List<CountSeries> series = new ArrayList<>();
        List<String> areas = new ArrayList<>();
        database.each(WindowSql.WORDS, row -> areas.add(row.getString(1)));
        database.each(SeriesSql.ALL, row -> series.add(CountSeries.of(row)));
        database.each(WindowSql.COUNTS, row -> addCity(row, series.get(row.getInt(1) - 1), areas.get(row.getInt(2))));
        addBands();
        Map<CountKey, Map<String, BigDecimal>> bands = new HashMap<>();
        database.each(WindowSql.POOLED_BANDS, row -> addPooledBand(row, bands));
        database.each(WindowSql.POOLED, row -> addPooled(row, bands));
    }

    Map<CountKey, Count> counts() {
        return counts;
    }

    /** The count of a key; null where nothing was filed, as for most keys. */
    @Nullable
    Count at(CountKey key) {
        return counts.get(key);
    }

    /** @param numerator the key of a network value's numerator */
    Pool pool(CountKey numerator) {
        return pools.getOrDefault(numerator, Pool.EMPTY);
    }

    /** A city's count in a quarter. */
    private void addCity(ResultSet row, CountSeries of, String area) throws SQLException {
        CountKey key = of.at(area, quarter(row, 3), SPANS.get(row.getInt(4)));
        int state = row.getInt(5);
        boolean hidden = state == HIDDEN;
        boolean unbounded = row.getBoolean(7);
        counts.put(
                key,
                new Count(
                        key,
                        state == NUMBER ? number(row) : null,
                        hidden ? Database.number(row, 10) : null,
                        hidden && !unbounded ? Database.number(row, 11) : null,
                        Statuses.of(row.getInt(6)),
                        hidden ? (unbounded ? "C" : "A") : "F",
                        List.of(),
                        List.of()));
    }

    private static @Nullable BigDecimal number(ResultSet row) throws SQLException {
        BigDecimal usual = Database.number(row, 8);
        return usual != null ? usual : Database.number(row, 9);
    }

    /** Puts the band counts beside the sum of them, for elements filed by duration. */
    private void addBands() {
        List<Count> sums = counts.values().stream()
                .filter(c -> c.value() != null && c.key().dimName().isEmpty())
                .filter(c ->
                        !catalogue.element(c.key().element()).bandDimension().isEmpty())
                .toList();
        for (Count sum : sums) {
            CountKey k = sum.key();
            String dimension = catalogue.element(k.element()).bandDimension();
            List<BigDecimal> bands = new ArrayList<>();
            for (String code : CatalogueTables.bands(catalogue, dimension)) {
                Count band = counts.get(new CountKey(
                        k.element(),
                        k.area(),
                        k.quarter(),
                        k.window(),
                        k.sex(),
                        k.age(),
                        k.migstat(),
                        dimension,
                        code,
                        ""));
                BigDecimal value = band == null ? null : band.value();
                if (value != null) {
                    bands.add(value);
                }
            }
            counts.put(k, new Count(k, sum.value(), null, null, sum.obsStatus(), "F", List.copyOf(bands), List.of()));
        }
    }

    private void addPooledBand(ResultSet row, Map<CountKey, Map<String, BigDecimal>> bands) throws SQLException {
        Indicator indicator = indicator(row);
        CountKey key = networkKey(
                indicator.numerator(),
                indicator.code(),
                quarter(row, 2),
                word(row, 3),
                word(row, 4),
                word(row, 5),
                word(row, 6),
                "",
                "");
        BigDecimal value = Database.number(row, 8);
        if (value != null) {
            bands.computeIfAbsent(key, k -> new HashMap<>()).put(word(row, 7), value);
        }
    }

    private void addPooled(ResultSet row, Map<CountKey, Map<String, BigDecimal>> bands) throws SQLException {
        Indicator indicator = indicator(row);
        Cell cell = new Cell(word(row, 4), word(row, 5), word(row, 6), word(row, 7), word(row, 8), false, true);
        Quarter quarter = quarter(row, 2);
        Keys keys = new Keys(catalogue, indicator);
        CountKey numerator = keys.numerator(NETWORK, quarter, word(row, 3), cell);
        CountKey denominator = keys.denominator(NETWORK, quarter, word(row, 3), cell);
        List<String> cities = Stream.of(row.getString(15).split(",")).sorted().toList();
        int status = Math.min(row.getInt(10), row.getInt(12));
        pools.put(numerator, new Pool(status, cities, row.getInt(14), row.getString(16)));
        List<BigDecimal> inBands =
                inOrder(catalogue.element(indicator.numerator()), bands.getOrDefault(numerator, Map.of()));
        counts.put(numerator, pooled(numerator, Database.number(row, 9), row.getInt(10), inBands, cities));
        counts.put(denominator, pooled(denominator, Database.number(row, 11), row.getInt(12), List.of(), cities));
    }

    private static Count pooled(
            CountKey key, @Nullable BigDecimal value, int status, List<BigDecimal> bands, List<String> cities) {
        return new Count(key, value, null, null, Statuses.of(status), "F", bands, cities);
    }

    private List<BigDecimal> inOrder(DataElement element, Map<String, BigDecimal> byCode) {
        return element.bandDimension().isEmpty()
                ? List.of()
                : CatalogueTables.bands(catalogue, element.bandDimension()).stream()
                        .map(code -> byCode.getOrDefault(code, BigDecimal.ZERO))
                        .toList();
    }

    private static CountKey networkKey(
            String element,
            String scope,
            Quarter quarter,
            String window,
            String sex,
            String age,
            String migstat,
            String dimName,
            String dimCode) {
        return new CountKey(element, NETWORK, quarter, window, sex, age, migstat, dimName, dimCode, scope);
    }

    private Indicator indicator(ResultSet row) throws SQLException {
        String code = row.getString(1);
        Indicator indicator = catalogue.indicators().get(code);
        if (indicator == null) {
            throw new IllegalStateException("no indicator " + code);
        }
        return indicator;
    }

    /** One instance a word: the same few codes stand in hundreds of thousands of keys. */
    private String word(ResultSet row, int column) throws SQLException {
        return words.computeIfAbsent(row.getString(column), w -> w);
    }

    private Quarter quarter(ResultSet row, int column) throws SQLException {
        return quarters.computeIfAbsent(row.getInt(column), i -> new Quarter(i / 4, i % 4 + 1));
    }
}
