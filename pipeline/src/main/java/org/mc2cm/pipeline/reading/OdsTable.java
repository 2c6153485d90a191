package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimSheet.Visibility;

/** One table of an .ods file. Repeated rows and cells are counted on, and only those with a value are made. */
final class OdsTable {

    /** Rows, and columns, may stand in groups; nobody nests them deeper. */
    private static final int DEEPEST = 32;

    private static final int MOST_MERGED = 100_000;

    private final PartXml xml;
    private final OdsStyles styles;
    private final Limits limits;
    private final String name;
    private final Visibility visibility;
    private final SheetRows rows;
    private final OdsCell cell;
    private final List<String> merged = new ArrayList<>();
    private long row;
    private long hiddenColumns;

    OdsTable(PartXml xml, OdsStyles styles, Limits limits, CellBudget budget, FindingBook findings) {
        this.xml = xml;
        this.styles = styles;
        this.limits = limits;
        String named = xml.attribute("table", "name");
        this.name = named == null ? "" : named;
        this.visibility =
                this.styles.hides(xml.attribute("table", "style-name")) ? Visibility.HIDDEN : Visibility.VISIBLE;
        this.rows = new SheetRows(name, limits, budget, findings);
        this.cell = new OdsCell(xml, limits);
    }

    VerbatimSheet read() throws XMLStreamException, IOException {
        children(0);
        return rows.finish(visibility, merged, (int) Math.min(hiddenColumns, limits.columns()));
    }

    private void children(int depth) throws XMLStreamException, IOException {
        while (xml.child()) {
            switch (xml.name()) {
                case "table-row" -> row();
                case "table-column" -> {
                    if (hidden()) {
                        hiddenColumns += repeated("number-columns-repeated");
                    }
                    xml.skip();
                }
                case "table-rows",
                        "table-row-group",
                        "table-header-rows",
                        "table-columns",
                        "table-column-group",
                        "table-header-columns" -> {
                    if (depth == DEEPEST) {
                        throw Refusal.of("M34.xml", "content.xml");
                    }
                    children(depth + 1);
                }
                default -> xml.skip();
            }
        }
    }

    private boolean hidden() {
        String seen = xml.attribute("table", "visibility");
        return "collapse".equals(seen) || "filter".equals(seen);
    }

    /** How often an element stands for itself; more than a sheet can hold is cut to that. */
    private int repeated(String attribute) {
        String text = xml.attribute("table", attribute);
        if (text == null) {
            return 1;
        }
        int count = Styles.number(text);
        return count < 0 ? Integer.MAX_VALUE : Math.max(1, count);
    }

    private void row() throws XMLStreamException, IOException {
        boolean hidden = hidden();
        int times = repeated("number-rows-repeated");
        List<VerbatimCell> cells = new ArrayList<>();
        long column = 0;
        while (xml.child()) {
            if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
                int count = repeated("number-columns-repeated");
                merge(column);
                VerbatimCell made = cell.read((int) Math.min(row, limits.rows()));
                if (made != null) {
                    place(cells, made, column, count);
                }
                column += count;
            } else {
                xml.skip();
            }
        }
        repeat(cells, hidden, times);
        row += times;
    }

    private void place(List<VerbatimCell> cells, VerbatimCell made, long column, int count) throws Refusal {
        if (column + count > limits.columns()) {
            throw Refusal.at(name, "", "", "M34.columns", Integer.toString(limits.columns()));
        }
        for (int i = 0; i < count; i++) {
            cells.add(at(made, made.row(), (int) column + i));
        }
    }

    private void repeat(List<VerbatimCell> cells, boolean hidden, int times) throws Refusal {
        if (cells.isEmpty()) {
            return;
        }
        if (row + times > limits.rows()) {
            throw Refusal.at(name, "", Long.toString(row + times), "M34.rows", Integer.toString(limits.rows()));
        }
        rows.add((int) row, hidden, cells);
        for (int i = 1; i < times; i++) {
            int index = (int) row + i;
            rows.add(
                    index,
                    hidden,
                    cells.stream().map(c -> at(c, index, c.column())).toList());
        }
    }

    private static VerbatimCell at(VerbatimCell cell, int row, int column) {
        return new VerbatimCell(row, column, cell.type(), cell.text(), cell.number(), cell.format(), cell.formula());
    }

    private void merge(long column) throws Refusal {
        int across = span("number-columns-spanned");
        int down = span("number-rows-spanned");
        if (across * (long) down <= 1 || row + down > limits.rows() || column + across > limits.columns()) {
            return;
        }
        if (merged.size() == MOST_MERGED) {
            throw Refusal.at(name, "", "", "M34.cells", Integer.toString(MOST_MERGED));
        }
        int first = (int) row;
        int left = (int) column;
        merged.add(VerbatimCell.a1(first, left) + ":" + VerbatimCell.a1(first + down - 1, left + across - 1));
    }

    private int span(String attribute) {
        return Math.max(1, Styles.number(xml.attribute("table", attribute)));
    }
}
