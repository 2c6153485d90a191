package org.mc2cm.pipeline.indicators;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.pipeline.model.IndicatorTable.Unnamed;
import org.mc2cm.pipeline.model.OtherDefinition;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SurveyRow;

/**
 * Computes the true counts of every administrative indicator and the estimates of every survey one, for a quarter and the eleven before it, set-wise inside
 * DuckDB. All sums are of decimals, so the result is the same whatever the number of threads.
 */
public final class IndicatorEngine {

    /** Quarters of a release. */
    public static final int QUARTERS = 12;

    /** Oldest quarter that any row needs: the first row's coverage. */
    private static final int LOOK_BACK = QUARTERS - 1 + Coverage.OLDEST;

    private final Catalogue catalogue;

    public IndicatorEngine(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param store the file of the restricted store; may be open in this program
     * @throws IllegalStateException when the store cannot be read
     */
    public IndicatorTable compute(Path store, Quarter released) {
        try (Database database = Database.open(store)) {
            prepare(database, released);
            CountBook book = new CountBook(catalogue);
            book.read(database);
            Coverage coverage = new Coverage(catalogue.network(), database);
            List<IndicatorRow> rows = rows(new Rows(catalogue, book, coverage, quarters(released)));
            List<SurveyRow> surveys = new SurveyRows(catalogue, quarters(released), coverage).read(database);
            return new IndicatorTable(
                    released,
                    Collections.unmodifiableMap(book.counts()),
                    rows,
                    surveys,
                    apart(database),
                    unnamed(database));
        } catch (SQLException e) {
            throw new IllegalStateException("The indicators could not be computed: " + e.getMessage(), e);
        }
    }

    /**
     * What the statements cost that make the counts and hand them over, without what is made of them in this program.
     *
     * @param clock CPU time of this process so far
     * @return in the clock's unit
     */
    public long cpuOfStatements(Path store, Quarter released, LongSupplier clock) {
        try (Database database = Database.open(store)) {
            long begun = clock.getAsLong();
            prepare(database, released);
            for (String sql : CountBook.STATEMENTS) {
                database.each(sql, row -> {});
            }
            return clock.getAsLong() - begun;
        } catch (SQLException e) {
            throw new IllegalStateException("The indicators could not be computed: " + e.getMessage(), e);
        }
    }

    private static Set<OtherDefinition> apart(Database database) throws SQLException {
        Set<OtherDefinition> apart = new HashSet<>();
        database.each(
                WindowSql.APART,
                row -> apart.add(new OtherDefinition(
                        row.getString(1),
                        row.getString(2),
                        new Quarter(row.getInt(3) / 4, row.getInt(3) % 4 + 1).toString(),
                        row.getString(4))));
        return Set.copyOf(apart);
    }

    private void prepare(Database database, Quarter released) throws SQLException {
        new CatalogueTables(database, catalogue).upload();
        for (String sql : ElementSql.statements(released.plus(-LOOK_BACK), released, definitions(catalogue))) {
            database.run(sql);
        }
        for (String sql : WindowSql.statements(released.plus(1 - QUARTERS), released)) {
            database.run(sql);
        }
    }

    private static Set<Unnamed> unnamed(Database database) throws SQLException {
        Set<Unnamed> areas = new HashSet<>();
        database.each(
                "SELECT participant, quarter_index FROM current_hold WHERE kind = 'unnamed'",
                row -> areas.add(new Unnamed(row.getString(1), new Quarter(row.getInt(2) / 4, row.getInt(2) % 4 + 1))));
        return areas;
    }

    private List<IndicatorRow> rows(Rows rows) {
        List<Indicator> indicators = new ArrayList<>(catalogue.administrative());
        indicators.sort(Comparator.comparing(Indicator::code));
        List<IndicatorRow> all = new ArrayList<>();
        for (Indicator indicator : indicators) {
            all.addAll(rows.of(indicator));
        }
        return Collections.unmodifiableList(all);
    }

    private static List<Quarter> quarters(Quarter released) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(i -> released.plus(i + 1 - QUARTERS))
                .toList();
    }

    /** As a list of SQL texts; never empty. */
    static String definitions(Catalogue catalogue) {
        return catalogue.network().comparableMigrantDefinitions().stream()
                .map(code -> "'" + code.replace("'", "''") + "'")
                .collect(Collectors.joining(
                        ", ",
                        "",
                        catalogue.network().comparableMigrantDefinitions().isEmpty() ? "''" : ""));
    }
}
