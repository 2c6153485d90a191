package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Count;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.IndicatorTable;

/** The register of all counts: one cell a count, whatever the number of indicators that use it. */
final class CellBook {

    private final Map<CountKey, Cell> cells = new HashMap<>();
    private final Catalogue catalogue;
    private List<Cell> sorted = List.of();

    private CellBook(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static CellBook of(IndicatorTable table, Catalogue catalogue) {
        CellBook book = new CellBook(catalogue);
        table.counts().values().forEach(book::add);
        for (IndicatorRow row : table.rows()) {
            book.use(row);
        }
        return book;
    }

    /** Also for keys that nobody filed. */
    Cell cell(CountKey key) {
        return cells.computeIfAbsent(key, k -> make(new Count(k, null, null, null, "O", "F", List.of(), List.of())));
    }

    /** Every cell, in the order of their keys. */
    List<Cell> all() {
        if (sorted.size() != cells.size()) {
            sorted = new ArrayList<>(cells.values());
            sorted.sort(Comparator.comparing(c -> c.key));
        }
        return sorted;
    }

    /** The cells that need protection, by element, in the order of their keys. */
    TreeMap<String, List<Cell>> byElement() {
        TreeMap<String, List<Cell>> by = new TreeMap<>();
        for (Cell cell : all()) {
            if (cell.rule.protects() && takesPart(cell)) {
                by.computeIfAbsent(cell.key.element(), e -> new ArrayList<>()).add(cell);
            }
        }
        return by;
    }

    /** Base codes and bands that no row shows, and quarters of S1, are behind the published ones. */
    private boolean takesPart(Cell cell) {
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
        cells.put(count.key(), make(count));
    }

    private Cell make(Count count) {
        DataElement element = catalogue.element(count.key().element());
        return new Cell(count.key(), count, Rule.of(catalogue, element), element.population());
    }

    private void use(IndicatorRow row) {
        if (!row.refusal().isEmpty()) {
            return;
        }
        Cell numerator = cell(row.numerator());
        Cell denominator = cell(row.denominator());
        denominator.published = true;
        Indicator indicator = catalogue.indicators().get(row.key().indicator());
        // the bands behind a median are never released
        numerator.published |= indicator == null || indicator.estimator() != Indicator.Estimator.BAND_MEDIAN;
        if (indicator != null && indicator.estimator() == Indicator.Estimator.SHARE && numerator.rule.protects()) {
            numerator.whole = denominator;
        }
    }
}
