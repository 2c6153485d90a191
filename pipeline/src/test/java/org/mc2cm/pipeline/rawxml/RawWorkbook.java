package org.mc2cm.pipeline.rawxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds an .xlsx from the XML of its parts; every part can be replaced or left out. */
public final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, byte[]> extra = new LinkedHashMap<>();
    private final Map<String, String> replaced = new LinkedHashMap<>();
    private String strings = "";
    private String styles = "";
    private String properties = "<workbookPr/>";

    /** A sheet by the XML between {@code <worksheet>} and its end. */
    public RawWorkbook sheet(String name, String inner) {
        sheets.put(name, inner);
        return this;
    }

    /** A sheet whose rows are this XML. */
    public RawWorkbook rows(String name, String rows) {
        return sheet(name, "<sheetData>" + rows + "</sheetData>");
    }

    public RawWorkbook state(String name, String state) {
        states.put(name, " state='" + state + "'");
        return this;
    }

    /** The {@code <si>} elements. */
    public RawWorkbook strings(String items) {
        strings = items;
        return this;
    }

    /** What stands in the style sheet. */
    public RawWorkbook styles(String inner) {
        styles = inner;
        return this;
    }

    public RawWorkbook properties(String xml) {
        properties = xml;
        return this;
    }

    public RawWorkbook part(String name, byte[] bytes) {
        extra.put(name, bytes);
        return this;
    }

    public RawWorkbook replace(String name, String xml) {
        replaced.put(name, xml);
        return this;
    }

    public Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    public byte[] bytes() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8(types()));
        parts.put(
                "_rels/.rels",
                utf8(relationships(
                        "<Relationship Id='rId1' Type='" + REL + "/officeDocument' Target='xl/workbook.xml'/>")));
        parts.put("xl/workbook.xml", utf8(workbook()));
        parts.put("xl/_rels/workbook.xml.rels", utf8(relationships(list())));
        int number = 1;
        for (String inner : sheets.values()) {
            parts.put("xl/worksheets/sheet" + number++ + ".xml", utf8(element("worksheet", inner)));
        }
        if (!strings.isEmpty()) {
            parts.put("xl/sharedStrings.xml", utf8(element("sst", strings)));
        }
        if (!styles.isEmpty()) {
            parts.put("xl/styles.xml", utf8(element("styleSheet", styles)));
        }
        parts.putAll(extra);
        replaced.forEach((name, xml) -> parts.put(name, utf8(xml)));
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(1_600_000_000_000L);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private String types() {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml' "
                + "ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inner
                + "</Relationships>";
    }

    private String list() {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            list.append("<Relationship Id='rId" + i + "' Type='" + REL + "/worksheet' Target='worksheets/sheet" + i
                    + ".xml'/>");
        }
        list.append("<Relationship Id='s1' Type='" + REL + "/sharedStrings' Target='sharedStrings.xml'/>");
        return list.append("<Relationship Id='s2' Type='" + REL + "/styles' Target='/xl/styles.xml'/>")
                .toString();
    }

    private String workbook() {
        StringBuilder list = new StringBuilder();
        int number = 1;
        for (String name : sheets.keySet()) {
            list.append("<sheet name='" + name + "' sheetId='" + number + "'" + states.getOrDefault(name, "")
                    + " r:id='rId" + number++ + "'/>");
        }
        return element("workbook", properties + "<sheets>" + list + "</sheets>");
    }

    private static String element(String name, String inner) {
        return "<?xml version='1.0' encoding='UTF-8'?><" + name + " xmlns='" + MAIN + "' xmlns:r='" + REL + "'>" + inner
                + "</" + name + ">";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
