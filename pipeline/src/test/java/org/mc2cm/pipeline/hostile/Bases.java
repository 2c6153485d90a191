package org.mc2cm.pipeline.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.rawxml.RawWorkbook;
import org.mc2cm.pipeline.template.Prefill;
import org.mc2cm.pipeline.template.TemplateWriter;

/** Files as the cities send them, from which mutants are made: the project's own templates and one of each format. */
final class Bases {

    private static final String[][] TABLE = {
        {"01_SUBMISSION", "city_id", "", "IT-TRN"},
        {"01_SUBMISSION", "period", "", "2026-Q1"},
        {"02_INDICATORS", "element_id", "sex", "value"},
        {"02_INDICATORS", "recog_requests", "F", "12"},
        {"02_INDICATORS", "recog_requests", "M", "1 234,5"},
        {"02_INDICATORS", "المجموع", "", "<5"},
    };

    private Bases() {}

    static List<byte[]> all(Path config) throws IOException {
        List<byte[]> all = new ArrayList<>();
        Catalogue catalogue = CatalogueReader.read(config);
        TemplateWriter templates = new TemplateWriter(catalogue);
        Place city = catalogue.network().participants().get(0);
        for (String language : List.of("en", "ar")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            templates.write(city, new Quarter(2026, 1), language, Prefill.NONE, out);
            all.add(out.toByteArray());
        }
        all.add(xlsx());
        all.add(xls());
        all.add(ods());
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1256"))) {
            all.add(csv(charset));
        }
        return all;
    }

    private static byte[] xlsx() throws IOException {
        Map<String, StringBuilder> sheets = new LinkedHashMap<>();
        for (String[] row : TABLE) {
            StringBuilder xml = sheets.computeIfAbsent(row[0], s -> new StringBuilder());
            xml.append("<row>");
            for (int i = 1; i < row.length; i++) {
                xml.append("<c t='inlineStr' s='1'><is><t>" + row[i].replace("<", "&lt;") + "</t></is></c>");
            }
            xml.append("<c><f>1+1</f><v>2</v></c><c t='s'><v>0</v></c></row>");
        }
        RawWorkbook workbook = new RawWorkbook()
                .strings("<si><t>a</t></si>")
                .styles("<numFmts><numFmt numFmtId='164' formatCode='0.0'/></numFmts><cellXfs><xf numFmtId='0'/>"
                        + "<xf numFmtId='164'/></cellXfs>");
        sheets.forEach((name, rows) -> workbook.rows(name, rows.toString()));
        return workbook.bytes();
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (String[] row : TABLE) {
                HSSFSheet sheet = workbook.getSheet(row[0]);
                sheet = sheet == null ? workbook.createSheet(row[0]) : sheet;
                int index = sheet.getPhysicalNumberOfRows();
                var made = sheet.createRow(index);
                for (int i = 1; i < row.length; i++) {
                    made.createCell(i - 1).setCellValue(row[i]);
                }
                made.createCell(4).setCellValue(12.5);
                made.createCell(5).setCellFormula("1+1");
            }
            workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 6, 8));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] ods() throws IOException {
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        Map<String, StringBuilder> tables = new LinkedHashMap<>();
        for (String[] row : TABLE) {
            StringBuilder xml = tables.computeIfAbsent(row[0], s -> new StringBuilder());
            xml.append("<table:table-row table:number-rows-repeated='1'>");
            for (int i = 1; i < row.length; i++) {
                xml.append("<table:table-cell office:value-type='string'><text:p>" + row[i].replace("<", "&lt;")
                        + "</text:p></table:table-cell>");
            }
            xml.append(
                    "<table:table-cell office:value-type='float' office:value='12' table:number-columns-repeated='2' "
                            + "table:number-columns-spanned='2'/></table:table-row>");
        }
        StringBuilder content = new StringBuilder("<office:document-content xmlns:office='" + names
                + "office:1.0' xmlns:table='" + names + "table:1.0' xmlns:text='" + names
                + "text:1.0'><office:body><office:spreadsheet>");
        tables.forEach(
                (name, rows) -> content.append("<table:table table:name='" + name + "'>" + rows + "</table:table>"));
        content.append("</office:spreadsheet></office:body></office:document-content>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
        parts.put("content.xml", content.toString().getBytes(StandardCharsets.UTF_8));
        return Zips.zip(parts);
    }

    private static byte[] csv(Charset charset) {
        StringBuilder text = new StringBuilder();
        for (String[] row : TABLE) {
            text.append('"' + row[1] + "\";" + row[2] + ";" + row[3] + "\r\n");
        }
        return text.toString().getBytes(charset);
    }
}
