package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles that the first sheet and the marks need, added behind the city's own; those that are there are used again. */
final class Look {

    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");
    private static final String NONE = Xml.HEAD + "<styleSheet xmlns=\"" + Xml.MAIN
            + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"1\"><xf xfId=\"0\"/></cellXfs></styleSheet>";
    private static final String RED = "FFF8CBC6";
    private static final String AMBER = "FFFFE699";
    private static final String BLUE = "FFDCE9F5";

    /** A cell style of the first sheet. */
    enum Cell {
        TITLE("<b/><sz val=\"15\"/><color rgb=\"FF1F3864\"/>", "", false),
        HEADING("<b/><sz val=\"10\"/><color rgb=\"FFFFFFFF\"/>", "FF1F3864", true),
        LABEL("<b/><sz val=\"10\"/>", "", true),
        TEXT("<sz val=\"10\"/>", "", true),
        NUMBER("<sz val=\"10\"/>", "", true),
        LINK("<u/><sz val=\"10\"/><color rgb=\"FF0563C1\"/>", "", true),
        REFUSED("<b/><sz val=\"10\"/>", RED, true),
        DOUBTED("<b/><sz val=\"10\"/>", AMBER, true),
        NOTED("<sz val=\"10\"/>", BLUE, true);

        private final String font;
        private final String fill;
        private final boolean wrapped;

        Cell(String font, String fill, boolean wrapped) {
            this.font = font;
            this.fill = fill;
            this.wrapped = wrapped;
        }

        static Cell of(Severity severity) {
            return severity.refuses() ? REFUSED : severity == Severity.WARN ? DOUBTED : NOTED;
        }
    }

    private final Parts parts;
    private final String file;
    private final Document document;
    private final Map<Cell, Integer> cells = new EnumMap<>(Cell.class);
    private final Map<Severity, Integer> marks = new EnumMap<>(Severity.class);

    Look(Parts parts, Relations workbook, boolean rightToLeft) throws IOException {
        this.parts = parts;
        @Nullable String there = workbook.first("styles");
        this.file = there != null && parts.has(there) ? there : create(parts, workbook);
        this.document = parts.xml(file);
        for (Cell cell : Cell.values()) {
            cells.put(cell, style(cell, rightToLeft));
        }
        marks.put(Severity.REJ_FILE, mark(RED));
        marks.put(Severity.WARN, mark(AMBER));
        marks.put(Severity.NOTE, mark(BLUE));
        parts.put(file, document);
    }

    private static String create(Parts parts, Relations workbook) throws IOException {
        String part = parts.unused("xl/styles", ".xml");
        parts.put(part, NONE);
        new ContentTypes(parts).add(part, ContentTypes.STYLES);
        workbook.add("styles", part);
        return part;
    }

    int of(Cell cell) {
        return Objects.requireNonNull(cells.get(cell));
    }

    /** Formats of the marks, by colour. */
    Map<Severity, Integer> marks() {
        return marks;
    }

    private int style(Cell cell, boolean rightToLeft) throws IOException {
        int font = add("fonts", "<font>" + cell.font + "<name val=\"Calibri\"/><family val=\"2\"/></font>");
        int fill = cell.fill.isEmpty()
                ? 0
                : add(
                        "fills",
                        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + cell.fill
                                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        String side = cell == Cell.NUMBER ? "center" : rightToLeft ? "right" : "left";
        String order = " horizontal=\"" + side + "\"" + (rightToLeft ? " readingOrder=\"2\"" : "");
        return add(
                "cellXfs",
                "<xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill
                        + "\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
                        + "<alignment vertical=\"top\"" + order + (cell.wrapped ? " wrapText=\"1\"" : "") + "/></xf>");
    }

    private int mark(String colour) throws IOException {
        return add(
                "dxfs",
                "<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/><bgColor rgb=\""
                        + colour + "\"/></patternFill></fill></dxf>");
    }

    /** Position of an entry in its list: of an equal one, else of a new one at the end. */
    private int add(String list, String xml) throws IOException {
        Element root = document.getDocumentElement();
        Element parent = list(root, list);
        String wrapped = "<x xmlns=\"" + root.getNamespaceURI() + "\">" + xml + "</x>";
        Document small = Xml.parse(wrapped.getBytes(StandardCharsets.UTF_8));
        Node entry =
                document.importNode(Xml.children(small.getDocumentElement()).get(0), true);
        List<Element> there = Xml.children(parent);
        for (int i = 0; i < there.size(); i++) {
            if (there.get(i).isEqualNode(entry)) {
                return i;
            }
        }
        parent.appendChild(entry);
        parent.setAttribute("count", Integer.toString(there.size() + 1));
        return there.size();
    }

    private static Element list(Element root, String name) {
        for (Element e : Xml.children(root)) {
            if (name.equals(e.getLocalName())) {
                return e;
            }
        }
        Element made = Xml.element(root, name);
        for (Element e : Xml.children(root)) {
            if (ORDER.indexOf(e.getLocalName()) > ORDER.indexOf(name)) {
                root.insertBefore(made, e);
                return made;
            }
        }
        root.appendChild(made);
        return made;
    }
}
