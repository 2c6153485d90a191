package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The outline of a workbook: its sheets, and a first sheet that is put before them or replaced. */
final class Book {

    private final Parts parts;
    private final String part;
    private final Relations relations;
    private final Document document;

    Book(Parts parts) throws IOException {
        this.parts = parts;
        @Nullable String main = new Relations(parts, "").first("officeDocument");
        if (main == null || !parts.has(main)) {
            throw new IOException("the package has no workbook");
        }
        this.part = main;
        this.relations = new Relations(parts, main);
        this.document = parts.xml(main);
    }

    Relations relations() {
        return relations;
    }

    /** Part names of worksheets by sheet name, in their order. */
    Map<String, String> sheets() {
        Map<String, String> targets = relations.targets();
        Map<String, String> sheets = new LinkedHashMap<>();
        for (Element sheet : Xml.children(list("sheets"))) {
            String target = targets.get(sheet.getAttributeNS(Xml.RELATIONS, "id"));
            if (target != null && parts.has(target)) {
                sheets.put(sheet.getAttribute("name"), target);
            }
        }
        return sheets;
    }

    private Element list(String name) {
        Element root = Objects.requireNonNull(document.getDocumentElement());
        return Xml.children(root, name).stream().findFirst().orElseGet(() -> Xml.element(root, name));
    }

    /** Takes away last round's first sheet. */
    void dropFirstSheet() throws IOException {
        List<Element> sheets = Xml.children(list("sheets"));
        for (int i = 0; i < sheets.size(); i++) {
            Element sheet = sheets.get(i);
            if (sheet.getAttribute("name").equals(FirstSheet.NAME)) {
                String target = relations.targets().get(sheet.getAttributeNS(Xml.RELATIONS, "id"));
                if (target != null) {
                    relations.remove(target);
                    new ContentTypes(parts).remove(target);
                    parts.remove(target);
                }
                list("sheets").removeChild(sheet);
                moveNames(i, -1);
            }
        }
        parts.put(part, document);
    }

    void putFirstSheet(String xml) throws IOException {
        String file = parts.unused("xl/worksheets/feedback", ".xml");
        parts.put(file, xml);
        new ContentTypes(parts).add(file, ContentTypes.SHEET);
        Element sheets = list("sheets");
        int id = 0;
        for (Element e : Xml.children(sheets)) {
            id = Math.max(id, number(e.getAttribute("sheetId")));
        }
        Element sheet = Xml.element(sheets, "sheet");
        sheet.setAttribute("name", FirstSheet.NAME);
        sheet.setAttribute("sheetId", Integer.toString(id + 1));
        Xml.relation(sheet, relations.add("worksheet", file));
        moveNames(-1, 1);
        sheets.insertBefore(sheet, sheets.getFirstChild());
        for (Element view : Xml.children(list("bookViews"))) {
            view.setAttribute("activeTab", "0");
            view.setAttribute("firstSheet", "0");
        }
        parts.put(part, document);
    }

    /** Names that belong to one sheet know it by its position. */
    private void moveNames(int gone, int by) {
        Element names = list("definedNames");
        for (Element name : new ArrayList<>(Xml.children(names))) {
            String position = name.getAttribute("localSheetId");
            if (position.isEmpty()) {
                continue;
            }
            int number = number(position);
            if (number == gone) {
                names.removeChild(name);
            } else if (number > gone) {
                name.setAttribute("localSheetId", Integer.toString(number + by));
            }
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
