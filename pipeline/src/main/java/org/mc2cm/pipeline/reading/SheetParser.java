package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The XML of one sheet, row by row. Addresses must rise, as they do in every file that a spreadsheet program opens. */
final class SheetParser {

    private static final int MOST_MERGED = 100_000;

    private final PartXml xml;
    private final RowBuilder rows;
    private final CellText text;
    private final List<String> merged = new ArrayList<>();
    private int hiddenColumns;
    private final AttributeChars attribute = new AttributeChars();

    /** @param rows takes what is read, and may have taken the sheet's first rows already */
    SheetParser(PartXml xml, RowBuilder rows) {
        this.xml = xml;
        this.rows = rows;
        this.text = rows.text();
    }

    void parse() throws XMLStreamException, IOException {
        xml.root("worksheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "sheetData" -> sheetData();
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

    private void sheetData() throws XMLStreamException, IOException {
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
        int index = rows.lastRow() + 1;
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
        rows.begin(index, hidden);
        while (xml.child()) {
            if (xml.name().equals("c")) {
                cell(numbered);
            } else {
                xml.skip();
            }
        }
        rows.end();
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
            rows.next();
        }
        rows.beginCell();
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
        rows.cell(type, style, formula, value);
    }

    /** An address must agree with its row and stand to the right of the one before. */
    private void place(boolean rowIsNumbered) throws Refusal {
        if (!attribute.address() || !rows.place(attribute.row(), attribute.column(), !rowIsNumbered)) {
            throw rows.refusal("", attribute.toString(), "M34.order");
        }
    }

    private void columns() throws XMLStreamException, IOException {
        while (xml.child()) {
            int first = Styles.number(xml.attribute("min"));
            int last =
                    Math.min(Styles.number(xml.attribute("max")), rows.limits().columns());
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
                throw rows.refusal("", "", "M34.cells", Integer.toString(MOST_MERGED));
            }
            xml.skip();
        }
    }
}
