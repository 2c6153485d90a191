package org.mc2cm.pipeline.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;
import org.mc2cm.pipeline.model.VerbatimRow;

/**
 * One row of a sheet while it is read. Cells are addressed by their place among the row's cells that have a value,
 * 0 to {@link #size} - 1. Numbers are typed and texts are made only when asked for.
 */
public final class StreamedRow {

    private final List<String> strings;
    private final Styles styles;
    private final CellText text;
    private int index;
    private boolean hidden;
    private int size;
    private int[] columns = new int[32];
    private Type[] types = new Type[32];
    private int[] cellStyles = new int[32];
    private int[] shared = new int[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private double[] numbers = new double[32];
    private boolean[] formulas = new boolean[32];

    StreamedRow(List<String> strings, Styles styles, CellText text) {
        this.strings = strings;
        this.styles = styles;
        this.text = text;
    }

    void begin(int row, boolean isHidden) {
        index = row;
        hidden = isHidden;
        size = 0;
        text.clear();
    }

    void move(int row) {
        index = row;
    }

    /** Adds a cell whose text is the one begun last. */
    void add(int column, Type type, int style, double number, int sharedIndex, boolean formula) {
        if (size == columns.length) {
            grow();
        }
        columns[size] = column;
        types[size] = type;
        cellStyles[size] = style;
        numbers[size] = number;
        shared[size] = sharedIndex;
        starts[size] = text.start();
        ends[size] = text.length();
        formulas[size] = formula;
        size++;
    }

    private void grow() {
        int more = size * 2;
        columns = Arrays.copyOf(columns, more);
        types = Arrays.copyOf(types, more);
        cellStyles = Arrays.copyOf(cellStyles, more);
        shared = Arrays.copyOf(shared, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        numbers = Arrays.copyOf(numbers, more);
        formulas = Arrays.copyOf(formulas, more);
    }

    /** Zero-based row number in the sheet. */
    public int index() {
        return index;
    }

    public boolean hidden() {
        return hidden;
    }

    /** How many cells have a value. */
    public int size() {
        return size;
    }

    /** Zero-based column of a cell. */
    public int column(int cell) {
        return columns[cell];
    }

    public Type type(int cell) {
        return types[cell];
    }

    /** The number, NaN unless the type is NUMBER. */
    public double number(int cell) {
        return numbers[cell];
    }

    /** The number of a shared text, the same for the same text; -1 for all other cells. */
    public int sharedIndex(int cell) {
        return shared[cell];
    }

    /** Whether the cell's format shows its number as a date. */
    public boolean isDate(int cell) {
        return styles.isDate(cellStyles[cell]);
    }

    /** The number format code, null when General. */
    public @Nullable String format(int cell) {
        return styles.format(cellStyles[cell]);
    }

    public boolean formula(int cell) {
        return formulas[cell];
    }

    /** The text as stored; for a number its literal, for a truth value TRUE or FALSE. */
    public String text(int cell) {
        if (shared[cell] >= 0) {
            return strings.get(shared[cell]);
        }
        String stored = new String(text.chars(), starts[cell], ends[cell] - starts[cell]);
        return switch (types[cell]) {
            case BOOLEAN -> stored.equals("1") || stored.equals("true") ? "TRUE" : "FALSE";
            case TEXT -> CellText.unescape(stored);
            default -> stored;
        };
    }

    boolean isEmptyString(int sharedIndex) {
        return strings.get(sharedIndex).isEmpty();
    }

    VerbatimRow toVerbatim() {
        List<VerbatimCell> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cells.add(new VerbatimCell(index, columns[i], types[i], text(i), numbers[i], format(i), formulas[i]));
        }
        return new VerbatimRow(index, hidden, cells);
    }
}
