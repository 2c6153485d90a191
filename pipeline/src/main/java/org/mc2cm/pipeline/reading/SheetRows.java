package org.mc2cm.pipeline.reading;

import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimSheet.Visibility;

/** Gathers the rows of one sheet of a file that is no .xlsx, under the same limits as those of an .xlsx. */
final class SheetRows {

    private final String sheet;
    private final Limits limits;
    private final CellBudget budget;
    private final FindingBook findings;
    private final List<VerbatimRow> rows = new ArrayList<>();
    private int lastWithValue = -1;
    private boolean stopped;
    private boolean warned;

    SheetRows(String sheet, Limits limits, CellBudget budget, FindingBook findings) {
        this.sheet = sheet;
        this.limits = limits;
        this.budget = budget;
        this.findings = findings;
    }

    /** Takes a row of cells in column order; rows come in order, those without cells may be left out. */
    void add(int index, boolean hidden, List<VerbatimCell> cells) throws Refusal {
        if (cells.isEmpty()) {
            return;
        }
        if (index >= limits.rows()) {
            throw Refusal.at(sheet, "", Integer.toString(index + 1), "M34.rows", Integer.toString(limits.rows()));
        }
        if (cells.get(cells.size() - 1).column() >= limits.columns()) {
            throw Refusal.at(sheet, "", "", "M34.columns", Integer.toString(limits.columns()));
        }
        budget.spend(sheet, cells.size());
        if (!stopped && index - lastWithValue > limits.blankRows()) {
            stopped = true;
            note("", "M34.blank_rows");
        }
        if (!stopped) {
            lastWithValue = index;
            rows.add(new VerbatimRow(index, hidden, cells));
        } else if (!warned) {
            warned = true;
            note(VerbatimCell.a1(index, cells.get(0).column()), "M34.after_blank_rows");
        }
    }

    private void note(String cell, String message) {
        String last = Integer.toString(lastWithValue + 1);
        findings.add(Messes.at(sheet, cell, "", message, Integer.toString(limits.blankRows()), last));
    }

    /** The text of a cell, if it is not too long. */
    String text(String text) throws Refusal {
        if (text.length() > limits.textLength()) {
            throw Refusal.at(sheet, "", "", "M34.text", Integer.toString(limits.textLength()));
        }
        return text;
    }

    VerbatimSheet finish(Visibility visibility, List<String> merged, int hiddenColumns) {
        VerbatimSheet whole = new VerbatimSheet(sheet, visibility, rows, List.copyOf(merged));
        return HiddenParts.check(whole, hiddenColumns, findings);
    }
}
