package org.mc2cm.pipeline.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimSheet.Visibility;

/** The cells of one sheet of an .xls workbook, which may come in any order. */
final class XlsSheet {

    private final String name;
    private final Visibility visibility;
    private final Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<String> merged = new ArrayList<>();
    private int hiddenColumns;

    /** A cell whose format is still a number. */
    private record Cell(Type type, String text, double number, int style, boolean formula) {}

    XlsSheet(String name, Visibility visibility) {
        this.name = name;
        this.visibility = visibility;
    }

    String name() {
        return name;
    }

    /** A second cell at the same address is damage: it is not sure which counts. */
    void add(int row, int column, Type type, String text, double number, int style, boolean formula) throws Refusal {
        Cell cell = new Cell(type, text, number, style, formula);
        if (rows.computeIfAbsent(row, r -> new TreeMap<>()).putIfAbsent(column, cell) != null) {
            String place = VerbatimCell.a1(row, column);
            throw Refusal.at(name, place, place, "M34.order");
        }
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int count) {
        hiddenColumns += count;
    }

    void merge(String range) {
        merged.add(range);
    }

    VerbatimSheet verbatim(Limits limits, CellBudget budget, XlsFormats formats, FindingBook findings) throws Refusal {
        SheetRows sheet = new SheetRows(name, limits, budget, findings);
        for (Map.Entry<Integer, Map<Integer, Cell>> row : rows.entrySet()) {
            int index = row.getKey();
            List<VerbatimCell> cells = new ArrayList<>();
            for (Map.Entry<Integer, Cell> entry : row.getValue().entrySet()) {
                Cell cell = entry.getValue();
                String format = formats.code(cell.style());
                cells.add(new VerbatimCell(
                        index, entry.getKey(), cell.type(), cell.text(), cell.number(), format, cell.formula()));
            }
            sheet.add(index, hiddenRows.contains(index), cells);
        }
        return sheet.finish(visibility, merged, hiddenColumns);
    }
}
