package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.rawxml.RawWorkbook;
import org.mc2cm.release.Hashes;

/**
 * Titles, blank rows and columns, hidden rows and columns and shuffled headings before a planted error, in files of
 * each format: the finding names the cell that a spreadsheet program shows.
 */
class PlantedErrorTest {

    private static final int LAYOUTS = 60;
    private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    private static final FileWork WORK = new FileWork(CATALOGUE, Mappings.read(Path.of("src/test/resources/offices")));
    private static final List<String> FIELDS = List.of("element_id", "sex", "value", "obs_status");
    private static final List<String> MAPPED = List.of("NACIONALIDADES", "TOTAL", "Homens", "Mulheres");

    @TempDir
    private Path folder;

    /** A sheet: what stands where, what is hidden, and the cell of the error. */
    private record Layout(
            TreeMap<Integer, TreeMap<Integer, String>> cells,
            Set<Integer> hiddenRows,
            Set<Integer> hiddenColumns,
            String error) {

        static Layout random(Random random, boolean mapped) {
            List<String> fields = new ArrayList<>(mapped ? MAPPED : FIELDS);
            Collections.shuffle(fields, random);
            Map<String, Integer> columns = new TreeMap<>();
            int column = random.nextInt(3);
            for (String field : fields) {
                columns.put(field, column);
                column += 1 + random.nextInt(3);
            }
            Layout made = new Layout(new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), "");
            int header = random.nextInt(12);
            if (header > 0) {
                made.put(random.nextInt(header), random.nextInt(4), "Title of the sheet");
            }
            columns.forEach((field, at) -> made.put(header, at, field));
            int error = header + 1 + random.nextInt(40);
            for (int row = header + 1; row < error; row++) {
                if (random.nextInt(3) == 0) {
                    made.row(row, columns, mapped, "China", String.valueOf(10 + row));
                }
            }
            made.row(error, columns, mapped, "Ucrânia", "12?");
            for (int row = 0; row <= error; row++) {
                if (row != header && random.nextInt(5) == 0) {
                    made.hiddenRows.add(row);
                }
            }
            for (int c = 0; c < column; c++) {
                if (random.nextInt(4) == 0) {
                    made.hiddenColumns.add(c);
                }
            }
            int at = columns.getOrDefault(mapped ? "Homens" : "value", -1);
            return new Layout(made.cells, made.hiddenRows, made.hiddenColumns, VerbatimCell.a1(error, at));
        }

        private void put(int row, int column, String text) {
            cells.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
        }

        private void row(int row, Map<String, Integer> columns, boolean mapped, String country, String value) {
            Map<String, String> texts = mapped
                    ? Map.of("NACIONALIDADES", country, "TOTAL", "30", "Homens", value, "Mulheres", "15")
                    : Map.of("element_id", "recog_requests", "sex", "F", "value", value);
            texts.forEach((field, text) -> put(row, columns.getOrDefault(field, -1), text));
        }
    }

    private static byte[] xlsx(String name, Layout layout) throws IOException {
        StringBuilder xml = new StringBuilder();
        if (!layout.hiddenColumns().isEmpty()) {
            xml.append("<cols>");
            layout.hiddenColumns()
                    .forEach(c -> xml.append(
                            "<col min='" + (c + 1) + "' max='" + (c + 1) + "' width='0' hidden='1' customWidth='1'/>"));
            xml.append("</cols>");
        }
        xml.append("<sheetData>");
        layout.cells().forEach((row, cells) -> {
            String hidden = layout.hiddenRows().contains(row) ? " hidden='1'" : "";
            xml.append("<row r='" + (row + 1) + "'" + hidden + ">");
            cells.forEach((column, text) -> xml.append("<c r='" + VerbatimCell.a1(row, column) + "' "
                    + (text.matches("[0-9]+")
                            ? "><v>" + text + "</v></c>"
                            : "t='inlineStr'><is><t>" + text + "</t></is></c>")));
            xml.append("</row>");
        });
        RawWorkbook book = new RawWorkbook().sheet(name, xml + "</sheetData>");
        return name.startsWith("0") ? book.rows("01_SUBMISSION", WHO_XML).bytes() : book.bytes();
    }

    private static final String WHO_XML =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>city_id</t></is></c><c r='C1' t='inlineStr'><is><t>MA-TNG</t></is></c></row>"
                    + "<row r='2'><c r='A2' t='inlineStr'><is><t>period</t></is></c>"
                    + "<c r='C2' t='inlineStr'><is><t>2026-Q3</t></is></c></row>";

    private static byte[] xls(Layout layout) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet who = book.createSheet("01_SUBMISSION");
            for (String[] line : new String[][] {{"city_id", "MA-TNG"}, {"period", "2026-Q3"}}) {
                Row row = who.createRow(who.getPhysicalNumberOfRows());
                row.createCell(0).setCellValue(line[0]);
                row.createCell(2).setCellValue(line[1]);
            }
            Sheet sheet = book.createSheet("02_INDICATORS");
            layout.cells().forEach((index, cells) -> {
                Row row = sheet.createRow(index);
                row.setZeroHeight(layout.hiddenRows().contains(index));
                cells.forEach((column, text) -> {
                    if (text.matches("[0-9]+")) {
                        row.createCell(column).setCellValue(Integer.parseInt(text));
                    } else {
                        row.createCell(column).setCellValue(text);
                    }
                });
            });
            layout.hiddenColumns().forEach(c -> sheet.setColumnHidden(c, true));
            book.write(out);
            return out.toByteArray();
        }
    }

    /** Blank rows and cells are counts of repetition, as LibreOffice writes them. */
    private static byte[] ods(Layout layout) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int c = 0; c < 20; c++) {
            rows.append(
                    layout.hiddenColumns().contains(c)
                            ? "<table:table-column table:visibility='collapse'/>"
                            : "<table:table-column/>");
        }
        int next = 0;
        for (Map.Entry<Integer, TreeMap<Integer, String>> row : layout.cells().entrySet()) {
            if (row.getKey() > next) {
                rows.append("<table:table-row table:number-rows-repeated='" + (row.getKey() - next)
                        + "'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>");
            }
            rows.append(
                    layout.hiddenRows().contains(row.getKey())
                            ? "<table:table-row table:visibility='collapse'>"
                            : "<table:table-row>");
            int at = 0;
            for (Map.Entry<Integer, String> cell : row.getValue().entrySet()) {
                if (cell.getKey() > at) {
                    rows.append("<table:table-cell table:number-columns-repeated='" + (cell.getKey() - at) + "'/>");
                }
                rows.append(odsCell(cell.getValue()));
                at = cell.getKey() + 1;
            }
            rows.append("</table:table-row>");
            next = row.getKey() + 1;
        }
        String who = "<table:table-row>" + odsCell("city_id") + "<table:table-cell/>" + odsCell("MA-TNG")
                + "</table:table-row><table:table-row>" + odsCell("period") + "<table:table-cell/>" + odsCell("2026-Q3")
                + "</table:table-row>";
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        String content = "<office:document-content xmlns:office='" + names + "office:1.0' xmlns:table='" + names
                + "table:1.0' xmlns:text='" + names + "text:1.0'><office:body><office:spreadsheet>"
                + "<table:table table:name='01_SUBMISSION'>" + who + "</table:table>"
                + "<table:table table:name='02_INDICATORS'>" + rows + "</table:table>"
                + "</office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String odsCell(String text) {
        return text.matches("[0-9]+")
                ? "<table:table-cell office:value-type='float' office:value='" + text + "'/>"
                : "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static byte[] csv(Layout layout) {
        StringBuilder text = new StringBuilder();
        int last = layout.cells().lastKey();
        for (int row = 0; row <= last; row++) {
            TreeMap<Integer, String> cells = layout.cells().getOrDefault(row, new TreeMap<>());
            for (int column = 0; column < 16; column++) {
                text.append(column == 0 ? "" : ";").append(cells.getOrDefault(column, ""));
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String form, Layout layout) throws IOException {
        return switch (form) {
            case "xls" -> xls(layout);
            case "ods" -> ods(layout);
            case "mapped csv" -> csv(layout);
            case "mapped xlsx" -> xlsx("Quadro", layout);
            default -> xlsx("02_INDICATORS", layout);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "mapped xlsx", "mapped csv"})
    void the_finding_names_its_true_cell(String form) throws IOException {
        Random random = new Random(form.hashCode());
        for (int i = 0; i < LAYOUTS; i++) {
            Layout layout = Layout.random(random, form.startsWith("mapped"));
            Path file = Files.write(folder.resolve("layout"), bytes(form, layout));
            FindingBook book = new FindingBook();
            WORK.take(new ReceivedFile("a", file, Hashes.sha256(file), Files.size(file), null), book);
            assertThat(book.kept().stream()
                            .filter(f -> f.severity() == Severity.REJ_CELL)
                            .map(Finding::cell))
                    .as("%s of seed %d: %s, %s", form, i, layout, book.kept())
                    .containsExactly(layout.error());
        }
    }
}
