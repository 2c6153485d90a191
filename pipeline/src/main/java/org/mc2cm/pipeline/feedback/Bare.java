package org.mc2cm.pipeline.feedback;

/** A workbook without a sheet, to which the first sheet is added. */
final class Bare {

    private Bare() {}

    static Parts parts() {
        Parts parts = Parts.empty();
        parts.put(
                "[Content_Types].xml",
                Xml.HEAD + "<Types xmlns=\"" + Xml.TYPES
                        + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                Xml.HEAD + "<Relationships xmlns=\"" + Xml.PACKAGE_RELATIONS + "\"><Relationship Id=\"rId1\" Type=\""
                        + Xml.RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                Xml.HEAD + "<workbook xmlns=\"" + Xml.MAIN
                        + "\"><bookViews><workbookView/></bookViews><sheets/></workbook>");
        return parts;
    }
}
