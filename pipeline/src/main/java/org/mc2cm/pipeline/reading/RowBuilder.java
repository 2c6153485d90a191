package org.mc2cm.pipeline.reading;

import java.util.List;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;

/** Takes the rows and cells of one sheet in their order, holds them against the limits and hands them on. */
final class RowBuilder {

    private final String sheet;
    private final Limits limits;
    private final FindingBook findings;
    private final int strings;
    private final RowHandler handler;
    private final CellBudget budget;
    private final CellText text;
    private final StreamedRow row;

    private int lastRow = -1;
    private int lastWithValue = -1;
    private boolean stopped;
    private boolean warned;
    private int column;

    RowBuilder(
            String sheet,
            List<String> strings,
            Styles styles,
            Limits limits,
            CellBudget budget,
            FindingBook findings,
            RowHandler handler) {
        this.sheet = sheet;
        this.strings = strings.size();
        this.limits = limits;
        this.budget = budget;
        this.findings = findings;
        this.handler = handler;
        this.text = new CellText(limits.textLength());
        this.row = new StreamedRow(strings, styles, text);
    }

    /** Where the text of the cell goes. */
    CellText text() {
        return text;
    }

    Limits limits() {
        return limits;
    }

    /** Zero-based number of the last row that was ended, -1 before the first. */
    int lastRow() {
        return lastRow;
    }

    /** Zero-based column of the cell, -1 before the first of a row. */
    int column() {
        return column;
    }

    void begin(int index, boolean hidden) throws Refusal {
        if (index <= lastRow) {
            throw refusal("", Integer.toString(index + 1), "M34.order");
        }
        row.begin(index, hidden);
        column = -1;
    }

    /** Moves to a cell of the row, to the right of the last; false where it is none. */
    boolean place(int toRow, int toColumn, boolean mayMoveRow) {
        if (mayMoveRow && column < 0 && toRow > row.index()) {
            row.move(toRow);
        }
        if (toRow != row.index() || toColumn <= column) {
            return false;
        }
        column = toColumn;
        return true;
    }

    /** Moves to the next column. */
    void next() {
        column++;
    }

    void beginCell() throws Refusal {
        if (column >= limits.columns()) {
            throw refusal("", "", "M34.columns", Integer.toString(limits.columns()));
        }
        text.begin();
    }

    void end() throws Refusal {
        if (row.index() >= limits.rows()) {
            throw refusal("", Integer.toString(row.index() + 1), "M34.rows", Integer.toString(limits.rows()));
        }
        lastRow = row.index();
        hand();
    }

    Refusal refusal(String cell, String seen, String message, String... arguments) {
        return Refusal.at(sheet, cell, seen, message, arguments);
    }

    /** A sheet ends after so many blank rows; values that follow all the same are worth a warning. */
    private void hand() throws Refusal {
        if (!stopped && row.index() - lastWithValue > limits.blankRows()) {
            stopped = true;
            note("", "M34.blank_rows");
        }
        if (row.size() == 0) {
            return;
        }
        budget.spend(sheet, row.size());
        if (!stopped) {
            lastWithValue = row.index();
            handler.row(row);
        } else if (!warned) {
            warned = true;
            note(VerbatimCell.a1(row.index(), row.column(0)), "M34.after_blank_rows");
        }
    }

    private void note(String cell, String message) {
        String last = Integer.toString(lastWithValue + 1);
        findings.add(Messes.at(sheet, cell, "", message, Integer.toString(limits.blankRows()), last));
    }

    /** Adds the cell whose text was begun last. */
    void cell(String type, int style, boolean formula, boolean value) throws Refusal {
        int length = text.length() - text.start();
        boolean computedText = formula && value && type.equals("str");
        if (length == 0 && !computedText) {
            if (formula) {
                row.add(column, Type.NO_VALUE, style, Double.NaN, -1, true);
            }
            return;
        }
        switch (type) {
            case "n" -> {
                double number = NumberLiteral.parse(text.chars(), text.start(), text.length());
                row.add(column, Double.isNaN(number) ? Type.TEXT : Type.NUMBER, style, number, -1, formula);
            }
            case "s" -> shared(style, formula);
            case "b" -> row.add(column, Type.BOOLEAN, style, Double.NaN, -1, formula);
            case "e" -> row.add(column, Type.ERROR, style, Double.NaN, -1, formula);
            default -> row.add(column, Type.TEXT, style, Double.NaN, -1, formula);
        }
    }

    private void shared(int style, boolean formula) throws Refusal {
        double number = NumberLiteral.parse(text.chars(), text.start(), text.length());
        int index = number >= 0 && number < strings && number == Math.rint(number) ? (int) number : -1;
        if (index < 0) {
            throw refusal(VerbatimCell.a1(row.index(), column), text.text(), "M34.string");
        }
        if (formula || !row.isEmptyString(index)) {
            row.add(column, Type.TEXT, style, Double.NaN, index, formula);
        }
    }
}
