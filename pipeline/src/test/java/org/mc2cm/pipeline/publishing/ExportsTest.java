package org.mc2cm.pipeline.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each export by the rules of its field guide, and all of them beside one another. */
class ExportsTest {

    @TempDir
    private static Path folder;

    private static Path exports = Path.of("");
    private static List<PublishedRow> rows = List.of();

    @BeforeAll
    static void write() throws IOException {
        Edition edition = SmallEdition.write(folder);
        rows = edition.rows();
        exports = folder.resolve("exports");
    }

    // --- SDMX-CSV 2.0 and its definition

    @Test
    void sdmx_begins_with_the_columns_of_the_field_guide() throws IOException {
        assertThat(records("sdmx.csv").get(0).getFields()).startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ");
    }

    @Test
    void sdmx_names_the_structure_and_the_action_in_each_row() throws IOException {
        assertThat(records("sdmx.csv").stream()
                        .skip(1)
                        .map(r -> String.join(" ", r.getFields().subList(0, 3))))
                .hasSize(rows.size())
                .containsOnly("dataflow MC2CM:INDICATORS(1.0.0) I");
    }

    @Test
    void sdmx_has_the_components_of_its_definition_in_their_order() throws Exception {
        Document definition = xml("sdmx-dsd.xml");
        List<String> components = new ArrayList<>();
        for (String kind : List.of("Dimension", "TimeDimension", "Measure", "Attribute")) {
            elements(definition, "str:" + kind).forEach(e -> components.add(e.getAttribute("id")));
        }
        List<String> header = records("sdmx.csv").get(0).getFields();
        assertThat(header.subList(3, header.size())).containsExactlyElementsOf(components);
    }

    @Test
    void no_dimension_of_sdmx_is_empty_and_no_key_stands_twice() throws Exception {
        int dimensions = elements(xml("sdmx-dsd.xml"), "str:Dimension").size() + 1;
        List<List<String>> keys = records("sdmx.csv").stream()
                .skip(1)
                .map(r -> r.getFields().subList(3, 3 + dimensions))
                .toList();
        assertThat(keys).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key)
                .doesNotContain(""));
    }

    @Test
    void each_code_of_sdmx_is_in_the_list_that_the_definition_names() throws Exception {
        Document definition = xml("sdmx-dsd.xml");
        Map<String, Set<String>> lists = codelists(definition);
        List<Map<String, String>> table = table("sdmx.csv", 0, 1);
        int coded = 0;
        for (String kind : List.of("str:Dimension", "str:Attribute")) {
            for (Element component : elements(definition, kind)) {
                NodeList named = component.getElementsByTagName("str:Enumeration");
                if (named.getLength() > 0) {
                    String urn = named.item(0).getTextContent();
                    String list = urn.substring(urn.lastIndexOf(':') + 1, urn.lastIndexOf('('));
                    assertThat(lists.getOrDefault(list, Set.of()))
                            .as(list)
                            .containsAll(table.stream()
                                    .map(r -> r.getOrDefault(component.getAttribute("id"), ""))
                                    .toList());
                    coded++;
                }
            }
        }
        assertThat(coded).isEqualTo(12);
    }

    // --- HXL

    @Test
    void hxl_has_a_hashtag_over_each_column_in_the_form_of_the_standard() throws IOException {
        List<CsvRecord> records = records("hxl.csv");
        assertThat(records.get(1).getFields())
                .hasSameSizeAs(records.get(0).getFields())
                .doesNotHaveDuplicates()
                .allSatisfy(tag -> assertThat(tag).matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"));
    }

    @Test
    void hxl_uses_hashtags_of_the_core_dictionary() throws IOException {
        assertThat(records("hxl.csv").get(1).getFields().stream().map(t -> t.replaceAll("\\+.*", "")))
                .containsOnly("#meta", "#indicator", "#loc", "#date", "#frequency", "#group", "#status");
    }

    @Test
    void hxl_holds_the_released_quarter() throws IOException {
        assertThat(table("hxl.csv", 1, 2).stream().map(r -> r.get("#date+quarter")))
                .hasSize(rows.size() / 2)
                .containsOnly(SmallEdition.QUARTER);
    }

    // --- IATI

    @Test
    void iati_is_valid_by_its_schema() throws Exception {
        Path schema = Stream.of("../../shared/schemas", "../shared/schemas")
                .map(p -> Path.of(p, "iati-activities-schema.xsd"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
        if (schema == null) {
            notRun("no ../shared/schemas beside the checkout");
        } else {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schema.toFile())
                    .newValidator()
                    .validate(new StreamSource(exports.resolve("iati.xml").toFile()));
        }
    }

    @Test
    void iati_has_baseline_and_actual_of_the_same_place_and_sex() throws Exception {
        for (Element indicator : elements(xml("iati.xml"), "indicator")) {
            assertThat(places(indicator, "baseline")).isNotEmpty().isEqualTo(places(indicator, "actual"));
        }
    }

    @Test
    void iati_has_a_target_where_the_network_states_one_and_nowhere_else() throws Exception {
        Map<String, List<String>> targets = new TreeMap<>();
        for (Element indicator : elements(xml("iati.xml"), "indicator")) {
            targets.put(
                    ((Element) indicator.getElementsByTagName("reference").item(0)).getAttribute("code"),
                    elements(indicator, "target").stream()
                            .map(t -> t.getAttribute("value"))
                            .toList());
        }
        assertThat(targets).isEqualTo(Map.of("GOV-02", List.of("90", "100"), "HOU-09", List.of(), "VIO-06", List.of()));
    }

    @Test
    void iati_lets_nobody_add_up_shares_and_says_which_way_is_better() throws Exception {
        assertThat(elements(xml("iati.xml"), "indicator"))
                .allMatch(i -> i.getAttribute("aggregation-status").equals("false"))
                .extracting(i -> i.getAttribute("ascending"))
                .containsExactly("", "false", "");
    }

    // --- the data package

    @Test
    void the_data_package_is_valid_and_its_table_fits_its_schema() throws Exception {
        Path modules = Path.of("../.set-up/npm").toAbsolutePath();
        if (!Files.isDirectory(modules.resolve("node_modules/datapackage"))) {
            notRun("no npm package datapackage here (.ci/set-up tests)");
        }
        Process process = new ProcessBuilder(
                        "node",
                        "src/test/npm/check-package.mjs",
                        modules.toString(),
                        exports.resolve("datapackage.json").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.strip()).isEqualTo("valid, " + rows.size() + " rows");
    }

    // --- all of them

    /** Formats that hold part of the rows are asked for these alone. */
    @Test
    void every_format_has_the_same_number_flags_and_rounding() throws Exception {
        Map<String, String> published = new TreeMap<>();
        for (Map<String, String> row : table(folder.resolve("values.csv"), 0, 1)) {
            published.put(row.getOrDefault("value_id", ""), face(row, "value", "obs_status", "conf_status", "display"));
        }
        Map<String, Map<String, String>> formats = new TreeMap<>();
        formats.put("parquet", parquet());
        formats.put(
                "sdmx",
                faces(table("sdmx.csv", 0, 1), "VALUE_ID", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "DISPLAY"));
        formats.put(
                "hxl",
                faces(
                        table("hxl.csv", 1, 2),
                        "#meta+id",
                        "#indicator+value+num",
                        "#status+obs",
                        "#status+conf",
                        "#indicator+display"));
        formats.put("iati", iati());
        formats.put("xlsx", workbook());
        formats.forEach((name, faces) -> {
            assertThat(faces).as(name).isNotEmpty();
            faces.forEach((id, face) -> assertThat(face).as(name + " " + id).isEqualTo(published.get(id)));
        });
        assertThat(formats.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()
                        .size())))
                .isEqualTo(Map.of("parquet", 20, "sdmx", 20, "hxl", 10, "iati", 16, "xlsx", 16));
    }

    @Test
    void nothing_in_any_text_is_a_formula() throws Exception {
        for (String csv : List.of("sdmx.csv", "hxl.csv")) {
            assertThat(records(csv).stream().flatMap(r -> r.getFields().stream()))
                    .noneMatch(f -> f.matches("(?s)[=+@\\t\\r].*") || f.matches("(?s)-.*") && !f.matches("-[0-9.]+"));
        }
        try (var book = WorkbookFactory.create(exports.resolve("values.xlsx").toFile(), null, true)) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void a_name_that_looks_like_a_formula_is_kept_as_text() throws IOException {
        assertThat(table("hxl.csv", 1, 2).stream().map(r -> r.getOrDefault("#indicator+name", "")))
                .contains("'@SUM(A1:A9)", "'=HYPERLINK(\"http://x.invalid\",\"look\")");
    }

    @Test
    void equal_editions_give_equal_bytes_in_any_time_zone(@TempDir Path again) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            SmallEdition.write(again);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        try (Stream<Path> files = Files.list(exports)) {
            for (Path file : files.toList()) {
                assertThat(again.resolve("exports").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    // --- reading back

    private static void notRun(String why) {
        String message = "NOT RUN: " + why;
        if ("true".equals(System.getenv("CI")) && !why.contains("shared")) {
            throw new AssertionError(message);
        }
        System.out.println(message);
        abort(message);
    }

    private static List<CsvRecord> records(String name) throws IOException {
        return records(exports.resolve(name));
    }

    private static List<CsvRecord> records(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static List<Map<String, String>> table(String name, int header, int first) throws IOException {
        return table(exports.resolve(name), header, first);
    }

    private static List<Map<String, String>> table(Path file, int header, int first) throws IOException {
        List<CsvRecord> records = records(file);
        List<String> names = records.get(header).getFields();
        return records.stream()
                .skip(first)
                .map(r -> IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, r::getField)))
                .toList();
    }

    private static Map<String, String> faces(List<Map<String, String>> table, String id, String... fields) {
        return table.stream().collect(Collectors.toMap(r -> r.getOrDefault(id, ""), r -> face(r, fields)));
    }

    private static String face(Map<String, String> row, String... fields) {
        return Stream.of(fields).map(f -> row.getOrDefault(f, "")).collect(Collectors.joining("|"));
    }

    private static Map<String, String> parquet() throws Exception {
        Map<String, String> faces = new HashMap<>();
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement();
                var read = statement.executeQuery("SELECT value_id, value, obs_status, conf_status, display FROM '"
                        + folder.resolve("values.parquet") + "'")) {
            while (read.next()) {
                Object value = read.getObject(2);
                faces.put(
                        read.getString(1),
                        (value instanceof Double number ? plain(number) : "") + "|" + read.getString(3) + "|"
                                + read.getString(4) + "|" + read.getString(5));
            }
        }
        return faces;
    }

    private static String plain(double value) {
        String text =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    private static Map<String, String> iati() throws Exception {
        Map<String, String> faces = new HashMap<>();
        for (String kind : List.of("baseline", "actual")) {
            for (Element element : elements(xml("iati.xml"), kind)) {
                Map<String, String> flags = new HashMap<>();
                for (String part : element.getElementsByTagName("comment")
                        .item(0)
                        .getTextContent()
                        .strip()
                        .split("; ", -1)) {
                    flags.put(part.substring(0, part.indexOf(' ')), part.substring(part.indexOf(' ') + 1));
                }
                flags.put("value", element.getAttribute("value"));
                faces.put(
                        flags.getOrDefault("value_id", ""),
                        face(flags, "value", "obs_status", "conf_status", "display"));
            }
        }
        return faces;
    }

    private static Map<String, String> workbook() throws IOException {
        Map<String, String> faces = new HashMap<>();
        try (var book = WorkbookFactory.create(exports.resolve("values.xlsx").toFile(), null, true)) {
            for (String name : List.of("figures", "differences", "trends")) {
                Sheet sheet = book.getSheet(name);
                List<String> header = new ArrayList<>();
                sheet.getRow(0).forEach(c -> header.add(c.getStringCellValue()));
                for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                    Map<String, String> row = new HashMap<>();
                    sheet.getRow(i)
                            .forEach(c -> row.put(
                                    header.get(c.getColumnIndex()),
                                    c.getCellType() == CellType.NUMERIC
                                            ? plain(c.getNumericCellValue())
                                            : c.getStringCellValue()));
                    faces.put(
                            row.getOrDefault("value_id", ""),
                            face(row, "value", "obs_status", "conf_status", "display"));
                }
            }
        }
        return faces;
    }

    private static Document xml(String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(exports.resolve(name).toFile());
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Map<String, Set<String>> codelists(Document definition) {
        Map<String, Set<String>> lists = new TreeMap<>();
        for (Element list : elements(definition, "str:Codelist")) {
            lists.put(
                    list.getAttribute("id"),
                    elements(list, "str:Code").stream()
                            .map(c -> c.getAttribute("id"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return lists;
    }

    private static Set<String> places(Element indicator, String kind) {
        Set<String> places = new TreeSet<>();
        for (Element value : elements(indicator, kind)) {
            List<Element> at = elements(value, "location");
            places.add((at.isEmpty() ? "network" : at.get(0).getAttribute("ref")) + " "
                    + elements(value, "dimension").get(0).getAttribute("value"));
        }
        return places;
    }
}
