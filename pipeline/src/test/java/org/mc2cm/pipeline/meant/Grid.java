package org.mc2cm.pipeline.meant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mc2cm.pipeline.model.VerbatimCell;

/** A sheet to be written: what stands where, what is merged and what is hidden. */
final class Grid {

    /** What a cell can be, apart from a text. */
    sealed interface Typed permits Amount, Computed, Wrong {}

    /** A number with the code of its format, which may be empty. */
    record Amount(double number, String format) implements Typed {}

    /** A formula with the number it gave last, if the program kept it. */
    record Computed(String formula, String cached) implements Typed {}

    /** An error. */
    record Wrong(String error) implements Typed {}

    final String name;
    final TreeMap<Integer, TreeMap<Integer, Object>> cells = new TreeMap<>();
    final Set<Integer> hiddenRows = new TreeSet<>();
    final Set<Integer> hiddenColumns = new TreeSet<>();
    /** Top, left, bottom and right. */
    final List<int[]> merged = new ArrayList<>();

    Grid(String name) {
        this.name = name;
    }

    /** A String, a {@link Typed} or a whole number; an empty text is no cell. */
    void put(int row, int column, Object value) {
        if (!"".equals(value)) {
            cells.computeIfAbsent(row, r -> new TreeMap<>())
                    .put(column, value instanceof Integer i ? new Amount(i, "") : value);
        }
    }

    void merge(int top, int left, int bottom, int right) {
        if (bottom > top || right > left) {
            merged.add(new int[] {top, left, bottom, right});
        }
    }

    static String range(int[] merged) {
        return VerbatimCell.a1(merged[0], merged[1]) + ":" + VerbatimCell.a1(merged[2], merged[3]);
    }
}
