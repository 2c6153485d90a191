package org.mc2cm.pipeline.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mc2cm.pipeline.rawxml.RawWorkbook;

/** Files made to take a reader's memory or time, each within the limit of what is sent. */
final class Bombs {

    private static final int MEGABYTE = 1_000_000;
    private static final String ODS = "urn:oasis:names:tc:opendocument:xmlns:";

    private Bombs() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "zeros of a hundred megabytes",
                xlsx().part("xl/media/a.bin", new byte[100 * MEGABYTE]).bytes());
        all.put("two million and more cells", sheet("<row>" + "<c><v>1</v></c>".repeat(16_000) + "</row>", 130));
        all.put("a row of too many cells", sheet("<c><v>1</v></c>", 100_000));
        all.put("a million rows without a cell", sheet("<row/>", 1_048_577));
        all.put("deep nesting", sheet("<a>", 100_000));
        all.put("attributes without end", sheet("<row " + "a='1' ".repeat(100_000) + "/>", 1));
        all.put(
                "a text of many megabytes",
                sheet("<row><c t='str'><v>" + "x".repeat(30 * MEGABYTE) + "</v></c></row>", 1));
        all.put("a billion laughs", laughs());
        all.put(
                "shared texts by the million",
                xlsx().strings("<si><t>abc</t></si>".repeat(2_100_000)).bytes());
        all.put("rows repeated without end", ods("table:number-rows-repeated='1048576'", "", 1));
        all.put(
                "cells repeated without end",
                ods("table:number-rows-repeated='1000'", "table:number-columns-repeated='16384'", 1));
        all.put(
                "many repeated rows",
                ods("table:number-rows-repeated='1000'", "table:number-columns-repeated='100'", 100));
        all.put("lines of a text", "\n".repeat(19 * MEGABYTE).getBytes(StandardCharsets.UTF_8));
        all.put("separators of a text", ";".repeat(19 * MEGABYTE).getBytes(StandardCharsets.UTF_8));
        all.put("one field of a text", ("a;b\n\"" + "x".repeat(19 * MEGABYTE) + "\"").getBytes(StandardCharsets.UTF_8));
        all.put("small fields of a text", "1;2;3;4;5;6;7;8\n".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8));
        all.put("letters of no sure encoding", letters());
        all.put("zeros", new byte[19 * MEGABYTE]);
        all.put("an .xls of nothing but its mark", ole());
        return all;
    }

    private static RawWorkbook xlsx() {
        return new RawWorkbook().rows("A", "<row><c><v>1</v></c></row>");
    }

    private static byte[] sheet(String rows, int times) throws IOException {
        return new RawWorkbook().rows("A", rows.repeat(times)).bytes();
    }

    private static byte[] laughs() throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        String xml = "<?xml version='1.0'?><!DOCTYPE a [" + entities + "]><worksheet>&a29;</worksheet>";
        return xlsx().replace("xl/worksheets/sheet1.xml", xml).bytes();
    }

    private static byte[] ods(String row, String cell, int times) throws IOException {
        String one = "<table:table-row " + row + "><table:table-cell office:value-type='float' office:value='1' " + cell
                + "/></table:table-row>";
        String content = "<office:document-content xmlns:office='" + ODS + "office:1.0' xmlns:table='" + ODS
                + "table:1.0'><office:body><office:spreadsheet><table:table table:name='A'>" + one.repeat(times)
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
        parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
        return Zips.zip(parts);
    }

    private static byte[] letters() {
        byte[] bytes = new byte[19 * MEGABYTE];
        Arrays.fill(bytes, (byte) 0xE3);
        for (int i = 0; i < bytes.length; i += 3) {
            bytes[i] = ';';
        }
        return bytes;
    }

    private static byte[] ole() {
        byte[] bytes = new byte[19 * MEGABYTE];
        int[] mark = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        byte[] name = "Workbook\0".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1_152, name.length);
        bytes[1_152 + 64] = (byte) name.length;
        return bytes;
    }
}
