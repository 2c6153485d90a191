package org.mc2cm.pipeline.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.model.Quarter;

/** The parts of a workbook that tie its sheets together. */
final class BookXml {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private BookXml() {}

    /**
     * @param names defined names and what they stand for, in code-point order
     * @param header what stands at the head of each printed page
     */
    static Map<String, String> parts(
            List<Sheet> sheets,
            SharedStrings strings,
            Map<String, String> names,
            boolean rightToLeft,
            String header,
            String title,
            Quarter quarter) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes(sheets));
        parts.put(
                "_rels/.rels",
                Xml.HEAD + "<Relationships xmlns=\"" + PACKAGE_RELATIONS + "\">"
                        + relation(1, Xml.RELATIONS + "/officeDocument", "xl/workbook.xml")
                        + relation(
                                2,
                                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "docProps/core.xml")
                        + "</Relationships>");
        parts.put("docProps/core.xml", core(title, quarter));
        parts.put("xl/workbook.xml", workbook(sheets, names));
        parts.put("xl/_rels/workbook.xml.rels", workbookRelations(sheets.size()));
        parts.put("xl/styles.xml", StylesXml.text(rightToLeft));
        for (int i = 0; i < sheets.size(); i++) {
            sheet(parts, sheets.get(i), i + 1, rightToLeft, header);
        }
        parts.put("xl/sharedStrings.xml", strings.xml());
        return parts;
    }

    private static void sheet(Map<String, String> parts, Sheet sheet, int n, boolean rightToLeft, String header) {
        parts.put("xl/worksheets/sheet" + n + ".xml", sheet.xml(rightToLeft, n == 1, header));
        if (!sheet.notes().isEmpty()) {
            parts.put(
                    "xl/worksheets/_rels/sheet" + n + ".xml.rels",
                    Xml.HEAD + "<Relationships xmlns=\""
                            + PACKAGE_RELATIONS + "\">"
                            + relation(1, Xml.RELATIONS + "/vmlDrawing", "../drawings/vmlDrawing" + n + ".vml")
                            + relation(2, Xml.RELATIONS + "/comments", "../comments" + n + ".xml")
                            + "</Relationships>");
            parts.put("xl/comments" + n + ".xml", NotesXml.comments(sheet));
            parts.put("xl/drawings/vmlDrawing" + n + ".vml", NotesXml.drawing(sheet));
        }
    }

    private static String contentTypes(List<Sheet> sheets) {
        StringBuilder out = new StringBuilder(Xml.HEAD)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(
                        "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>")
                .append(override("/xl/workbook.xml", OFFICE + "sheet.main+xml"))
                .append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .append(override("/xl/styles.xml", OFFICE + "styles+xml"))
                .append(override("/xl/sharedStrings.xml", OFFICE + "sharedStrings+xml"));
        for (int i = 0; i < sheets.size(); i++) {
            out.append(override("/xl/worksheets/sheet" + (i + 1) + ".xml", OFFICE + "worksheet+xml"));
            if (!sheets.get(i).notes().isEmpty()) {
                out.append(override("/xl/comments" + (i + 1) + ".xml", OFFICE + "comments+xml"));
            }
        }
        return out.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String workbook(List<Sheet> sheets, Map<String, String> names) {
        StringBuilder out = new StringBuilder(Xml.HEAD)
                .append("<workbook xmlns=\"")
                .append(Xml.MAIN)
                .append("\" xmlns:r=\"")
                .append(Xml.RELATIONS)
                .append("\"><workbookPr filterPrivacy=\"1\" date1904=\"0\"/><bookViews>")
                .append("<workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"26000\" windowHeight=\"15000\"/>")
                .append("</bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            out.append("<sheet name=\"")
                    .append(sheets.get(i).name)
                    .append("\" sheetId=\"")
                    .append(i + 1)
                    .append(sheets.get(i).hidden ? "\" state=\"hidden" : "")
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        out.append("</sheets><definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).repeated.isEmpty()) {
                String[] rows = sheets.get(i).repeated.split(":", -1);
                out.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                        .append(i)
                        .append("\">'")
                        .append(sheets.get(i).name)
                        .append("'!$")
                        .append(rows[0])
                        .append(":$")
                        .append(rows[1])
                        .append("</definedName>");
            }
        }
        names.forEach((name, target) -> out.append("<definedName name=\"")
                .append(name)
                .append("\">")
                .append(Xml.escape(target))
                .append("</definedName>"));
        return out.append("</definedNames><calcPr calcId=\"191029\"/></workbook>")
                .toString();
    }

    private static String workbookRelations(int sheets) {
        StringBuilder out = new StringBuilder(Xml.HEAD)
                .append("<Relationships xmlns=\"")
                .append(PACKAGE_RELATIONS)
                .append("\">");
        for (int i = 1; i <= sheets; i++) {
            out.append(relation(i, Xml.RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return out.append(relation(sheets + 1, Xml.RELATIONS + "/styles", "styles.xml"))
                .append(relation(sheets + 2, Xml.RELATIONS + "/sharedStrings", "sharedStrings.xml"))
                .append("</Relationships>")
                .toString();
    }

    /** Dates come from the quarter, never from a clock. */
    private static String core(String title, Quarter quarter) {
        String time = quarter.firstDay() + "T00:00:00Z";
        return Xml.HEAD + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + Xml.escape(title)
                + "</dc:title><dc:creator>MC2CM Monitor</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                + time
                + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + time
                + "</dcterms:modified></cp:coreProperties>";
    }
}
