package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Count;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.IndicatorTable;

/**
 * The register of all counts: one cell a count, whatever the number of indicators that use it. Nine of ten counts of a
 * table were never filed: they share one cell an element.
 */
final class CellBook {

    private final Map<CountKey, Cell> cells;
    private final Map<String, Cell> missing = new HashMap<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final Set<CountKey> filed = new HashSet<>();
    private final List<Cell> unfiled = new ArrayList<>();
    private final Catalogue catalogue;
    private final Map<CountKey, Count> counts;
    private final List<IndicatorRow> rows;
    private final Cell[] numerators;
    private final Cell[] denominators;

    private CellBook(IndicatorTable table, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.counts = table.counts();
        this.rows = table.rows();
        this.numerators = new Cell[rows.size()];
        this.denominators = new Cell[rows.size()];
        this.cells = new HashMap<>(1 << 17);
    }

    static CellBook of(IndicatorTable table, Catalogue catalogue) {
        CellBook book = new CellBook(table, catalogue);
        table.counts().values().forEach(book::add);
        for (int i = 0; i < book.rows.size(); i++) {
            book.use(i);
        }
        book.unfiled.forEach(c -> c.silentZero = c.published);
        return book;
    }

    List<IndicatorRow> rows() {
        return rows;
    }

    /** The cell of the numerator of the row at a place of {@link #rows()}. */
    Cell numerator(int row) {
        return numerators[row];
    }

    Cell denominator(int row) {
        return denominators[row];
    }

    /** The cells that something is known of, by element, in the order of their keys. */
    TreeMap<String, List<Cell>> byElement() {
        TreeMap<String, List<Cell>> by = new TreeMap<>();
        for (Cell cell : cells.values()) {
            by.computeIfAbsent(cell.key.element(), e -> new ArrayList<>()).add(cell);
        }
        by.values().parallelStream().forEach(list -> list.sort(Comparator.comparing(c -> c.key)));
        return by;
    }

    /** Base codes and bands that no row shows, and quarters of S1, are behind the published ones. */
    boolean takesPart(Cell cell) {
        if (!cell.rule.protects()) {
            return false;
        }
        if (cell.published) {
            return true;
        }
        CountKey k = cell.key;
        boolean quarterOfS1 = !cell.rule.quarters() && !cell.rolling();
        boolean band = k.dimName().equals(catalogue.element(k.element()).bandDimension())
                && !k.dimName().isEmpty();
        return !quarterOfS1 && !band && !cell.network() && ages(k.age()) && codes(k);
    }

    private static boolean ages(String age) {
        return switch (age) {
            case "_T", "_U", "Y_LT25", "Y25T44", "Y_GE45" -> true;
            default -> false;
        };
    }

    private boolean codes(CountKey k) {
        if (k.dimName().isEmpty()) {
            return true;
        }
        var dimension = catalogue.dimensions().get(k.dimName());
        return dimension == null
                || dimension.networkOnlyCodes().contains(k.dimCode())
                || dimension.code(k.dimCode()).map(c -> c.published()).orElse(true);
    }

    private void add(Count count) {
        if (count.value() == null && !count.hiddenByCity() && count.bands().isEmpty()) {
            return;
        }
        Cell cell = make(count);
        cells.put(count.key(), cell);
        if (cell.rule.zeroHidden() && (count.value() != null || count.hiddenByCity())) {
            filed.add(Primary.table(count.key()));
        }
    }

    private void use(int i) {
        IndicatorRow row = rows.get(i);
        Cell numerator = cell(row.numerator());
        Cell denominator = cell(row.denominator());
        numerators[i] = numerator;
        denominators[i] = denominator;
        if (!row.refusal().isEmpty()) {
            return;
        }
        denominator.published = true;
        Indicator indicator = catalogue.indicators().get(row.key().indicator());
        // the bands behind a median are never released
        numerator.published |= indicator == null || indicator.estimator() != Indicator.Estimator.BAND_MEDIAN;
        if (indicator != null && indicator.estimator() == Indicator.Estimator.SHARE && numerator.rule.protects()) {
            numerator.whole = denominator;
        }
    }

    private Cell cell(CountKey key) {
        Cell cell = cells.get(key);
        if (cell != null) {
            return cell;
        }
        Cell none = missing.get(key.element());
        if (none == null) {
            none = make(nothing(key));
            missing.put(key.element(), none);
        }
        if (none.rule.zeroHidden() && silent(key)) {
            Cell zero = make(nothing(key));
            unfiled.add(zero);
            cells.put(key, zero);
            return zero;
        }
        return none;
    }

    /** An S1 code that nobody filed, in a table whose other codes are filed, looks as a zero would. */
    private boolean silent(CountKey key) {
        if (!key.window().equals("R4") || !Primary.coded(key) || !filed.contains(Primary.table(key))) {
            return false;
        }
        Count count = counts.get(key);
        return count == null || "O".equals(count.obsStatus());
    }

    private static Count nothing(CountKey key) {
        return new Count(key, null, null, null, "O", "F", List.of(), List.of());
    }

    private Cell make(Count count) {
        DataElement element = catalogue.element(count.key().element());
        return new Cell(count.key(), count, rule(element.id()), element.population());
    }

    private Rule rule(String element) {
        return rules.computeIfAbsent(element, e -> Rule.of(catalogue, catalogue.element(e)));
    }
}
