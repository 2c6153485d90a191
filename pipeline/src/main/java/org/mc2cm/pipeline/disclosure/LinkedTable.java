package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.List;

/** All cells of one element with every sum among them: what must be protected together. */
final class LinkedTable {

    final String element;
    final List<Cell> cells;
    final List<Equation> equations;
    /** Rolling values of one S1 series in the order of quarters, with nothing of their quarters published. */
    final List<List<Cell>> series;

    LinkedTable(String element, List<Cell> cells, List<Equation> equations, List<List<Cell>> series) {
        this.element = element;
        this.cells = cells;
        this.equations = equations;
        this.series = series;
    }

    /** The equations of each cell. */
    List<List<Equation>> byCell() {
        List<List<Equation>> by = new ArrayList<>();
        cells.forEach(c -> by.add(new ArrayList<>()));
        for (Equation e : equations) {
            for (int i : e.cells()) {
                by.get(i).add(e);
            }
        }
        return by;
    }
}
