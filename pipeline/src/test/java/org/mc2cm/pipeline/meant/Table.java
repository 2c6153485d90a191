package org.mc2cm.pipeline.meant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A workbook as somebody made it, and what each of its figures was meant to say. */
final class Table {

    final List<Grid> grids = new ArrayList<>();
    /** By sheet and cell. */
    final Map<String, Meant> meant = new LinkedHashMap<>();
    /** YAML, empty for the network's own layout. */
    final String mapping;

    Table(String mapping) {
        this.mapping = mapping;
    }

    /**
     * A figure.
     *
     * @param key element, sex, age and migration status, behind the quarter where a mapping says it
     * @param value what was counted
     * @param ink how it was written
     * @param clear whether all that the row and the column say of it is written so that it must be read
     */
    record Meant(String key, int value, Written.Ink ink, boolean clear) {}

    void mean(Grid grid, int row, int column, Meant figure) {
        grid.put(row, column, figure.ink().what());
        meant.put(grid.name + "!" + org.mc2cm.pipeline.model.VerbatimCell.a1(row, column), figure);
    }

    static int count(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(100);
            case 1 -> 100 + random.nextInt(900);
            case 2 -> 1_000 + random.nextInt(99_000);
            default -> 100_000 + random.nextInt(9_000_000);
        };
    }

    /** Titles above, hidden rows and columns, a footnote below. */
    static void dress(Grid grid, Random random, int header, int width) {
        if (header > 1) {
            grid.put(random.nextInt(header - 1), random.nextInt(3), "Statistics of the city, 3rd quarter 2026");
        }
        int last = grid.cells.lastKey();
        for (int row = header + 1; row <= last; row++) {
            if (random.nextInt(9) == 0) {
                grid.hiddenRows.add(row);
            }
        }
        for (int column = 0; column < width; column++) {
            if (random.nextInt(9) == 0) {
                grid.hiddenColumns.add(column);
            }
        }
        if (random.nextInt(2) == 0) {
            grid.put(last + 1 + random.nextInt(3), random.nextInt(2), "Source: municipal register, 30 September 2026");
        }
    }
}
