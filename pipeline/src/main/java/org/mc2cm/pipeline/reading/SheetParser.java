package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;

/** The XML of one sheet, row by row. Addresses must rise, as they do in every file that a spreadsheet program opens. */
final class SheetParser {

    private static final int MOST_MERGED = 100_000;

    private final PartXml xml;
    private final String sheet;
    private final Limits limits;
    private final FindingBook findings;
    private final int strings;
    private final RowHandler handler;
    private final CellBudget budget;
    private final CellText text;
    private final StreamedRow row;
    private final List<String> merged = new ArrayList<>();

    private int lastRow = -1;
    private int lastWithValue = -1;
    private boolean stopped;
    private boolean warned;
    private int hiddenColumns;
    // the cell being read
    private final AttributeChars attribute = new AttributeChars();
    private int column;

    SheetParser(
            PartXml xml,
            String sheet,
            List<String> strings,
            Styles styles,
            Limits limits,
            CellBudget budget,
            FindingBook findings,
            RowHandler handler) {
        this.xml = xml;
        this.sheet = sheet;
        this.strings = strings.size();
        this.limits = limits;
        this.budget = budget;
        this.findings = findings;
        this.handler = handler;
        this.text = new CellText(limits.textLength());
        this.row = new StreamedRow(strings, styles, text);
    }

    void parse() throws XMLStreamException, IOException {
        xml.root("worksheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "sheetData" -> rows();
                case "cols" -> columns();
                case "mergeCells" -> mergedRanges();
                default -> xml.skip();
            }
        }
        xml.finish();
    }

    /** In A1 form. */
    List<String> merged() {
        return merged;
    }

    int hiddenColumns() {
        return hiddenColumns;
    }

    private void rows() throws XMLStreamException, IOException {
        while (xml.child()) {
            if (xml.name().equals("row")) {
                row();
            } else {
                xml.skip();
            }
        }
    }

    private void row() throws XMLStreamException, IOException {
        boolean numbered = false;
        boolean hidden = false;
        int index = lastRow + 1;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            if (name.equals("r")) {
                xml.attribute(i, attribute);
                numbered = true;
                index = attribute.number() - 1;
            } else if (name.equals("hidden")) {
                xml.attribute(i, attribute);
                hidden = attribute.isTrue();
            }
        }
        if (index <= lastRow) {
            throw Refusal.at(sheet, "", Integer.toString(index + 1), "M34.order");
        }
        row.begin(index, hidden);
        column = -1;
        while (xml.child()) {
            if (xml.name().equals("c")) {
                cell(numbered);
            } else {
                xml.skip();
            }
        }
        if (row.index() >= limits.rows()) {
            throw Refusal.at(sheet, "", Integer.toString(row.index() + 1), "M34.rows", Integer.toString(limits.rows()));
        }
        lastRow = row.index();
        hand();
    }

    /** A sheet ends after so many blank rows; values that follow all the same are worth a warning. */
    private void hand() throws Refusal {
        if (!stopped && row.index() - lastWithValue > limits.blankRows()) {
            stopped = true;
            note("", Severity.NOTE, "M34.blank_rows");
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
            note(VerbatimCell.a1(row.index(), row.column(0)), Severity.WARN, "M34.after_blank_rows");
        }
    }

    private void note(String cell, Severity severity, String message) {
        List<String> arguments = List.of(Integer.toString(limits.blankRows()), Integer.toString(lastWithValue + 1));
        findings.add(new Finding(sheet, cell, "M34", severity, "", "", message, arguments));
    }

    private void cell(boolean rowIsNumbered) throws XMLStreamException, IOException {
        String type = "n";
        int style = 0;
        boolean addressed = false;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            if (name.length() == 1) {
                xml.attribute(i, attribute);
                switch (name.charAt(0)) {
                    case 'r' -> {
                        place(rowIsNumbered);
                        addressed = true;
                    }
                    case 't' -> type = attribute.type();
                    case 's' -> style = attribute.number();
                    default -> {}
                }
            }
        }
        if (!addressed) {
            column++;
        }
        if (column >= limits.columns()) {
            throw Refusal.at(sheet, "", "", "M34.columns", Integer.toString(limits.columns()));
        }
        text.begin();
        boolean formula = false;
        boolean value = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "v" -> {
                    value = true;
                    xml.text(text);
                }
                case "is" -> SharedStrings.rich(xml, text);
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        classify(type, style, formula, value);
    }

    /** An address must agree with its row and stand to the right of the one before. */
    private void place(boolean rowIsNumbered) throws Refusal {
        boolean address = attribute.address();
        if (address && !rowIsNumbered && column < 0 && attribute.row() > row.index()) {
            row.move(attribute.row());
        }
        if (!address || attribute.row() != row.index() || attribute.column() <= column) {
            throw Refusal.at(sheet, "", attribute.toString(), "M34.order");
        }
        column = attribute.column();
    }

    private void classify(String type, int style, boolean formula, boolean value) throws Refusal {
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
            throw Refusal.at(sheet, VerbatimCell.a1(row.index(), column), text.text(), "M34.string");
        }
        if (formula || !row.isEmptyString(index)) {
            row.add(column, Type.TEXT, style, Double.NaN, index, formula);
        }
    }

    private void columns() throws XMLStreamException, IOException {
        while (xml.child()) {
            int first = Styles.number(xml.attribute("min"));
            int last = Math.min(Styles.number(xml.attribute("max")), limits.columns());
            if (xml.flag("hidden") && first > 0 && last >= first) {
                hiddenColumns += last - first + 1;
            }
            xml.skip();
        }
    }

    private void mergedRanges() throws XMLStreamException, IOException {
        while (xml.child()) {
            String range = xml.attribute("ref");
            if (range != null && range.matches("[A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7}")) {
                merged.add(range);
            }
            if (merged.size() > MOST_MERGED) {
                throw Refusal.at(sheet, "", "", "M34.cells", Integer.toString(MOST_MERGED));
            }
            xml.skip();
        }
    }
}
