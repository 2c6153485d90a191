package org.mc2cm.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.store.Store;

/** Published figures of Lisbon, Turin and Naples through the whole job, against cells that were noted by hand. */
class RealInputTest {

    private static final Path SHEETS = Path.of("../../shared/sheets");
    private static final Path CENSUS = SHEETS.resolve("10_pt_census21_nationality_municipality.csv");
    private static final Path MINISTRY = SHEETS.resolve("04_it_sdi_gbv_crimes_province.xlsx");

    /** "Q1.2", record 218 "Lisboa": column B, residents; column D, of foreign nationality. */
    private static final int LISBON_B218 = 545_796;

    private static final int LISBON_D218 = 55_324;

    /** Places in a denominator's indicator; the test's own, since a denominator is published only with its numerator. */
    private static final int PLACES = 420;

    /** Fills the cells that carry the tags of element and total, and takes the two residents from the census itself. */
    private static final String FILL =
            """
            import csv, openpyxl, sys
            template, census, places, out = sys.argv[1:]
            lisbon = [r for r in csv.reader(open(census, encoding='cp1252')) if r[0].strip() == 'Lisboa'][0]
            number = lambda text: int(text.replace(' ', '').replace('\\u00a0', ''))
            figures = {'pop_total|_T|_T||': number(lisbon[1]), 'pop_migrant|_T|MIG||': number(lisbon[3]),
                       'tempacc_places|_T|_T||': int(places)}
            book = openpyxl.load_workbook(template)
            for row in book['01_SUBMISSION'].iter_rows():
                if row[0].value in ('migrant_definition', 'submitted_on'):
                    row[2].value = 'FN' if row[0].value == 'migrant_definition' else '2022-11-23'
            for sheet in [s for s in book if s.title.startswith('02W_')]:
                total = [c.column for c in sheet[3] if c.value == '_T'][0]
                for row in sheet.iter_rows(min_row=4):
                    if row[0].value in figures:
                        sheet.cell(row[0].row, total).value = figures[row[0].value]
            book.save(out)
            """;

    @TempDir
    static Path folder;

    private static boolean filled;
    private static Typed run = new Typed(-1, "", "");

    @BeforeAll
    static void runTheQuarterOfTheCensus() throws IOException, InterruptedException {
        need(Files.isDirectory(SHEETS), "the published sheets are not beside this checkout");
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.copy(MINISTRY, inbox.resolve("MI-123-U-A-SD-2025-90_5.xlsx"));
        filled = fill(inbox.resolve("lisboa.xlsx"));
        run = Typed.run("2021-Q4", inbox, folder.resolve("home"));
    }

    @Test
    void the_job_runs_to_the_end() {
        assertThat(run.exitCode()).as(run.complained() + run.said()).isZero();
    }

    @Test
    void lisbons_residents_are_in_the_store_as_the_census_has_them() {
        needPython();
        Map<String, BigDecimal> filed = new TreeMap<>();
        for (Observation o : stored("PT-LIS", "2021-Q2")) {
            filed.put(o.element() + " " + o.migstat(), o.value());
        }
        assertThat(filed.get("pop_total _T")).isEqualByComparingTo(BigDecimal.valueOf(LISBON_B218));
        assertThat(filed.get("pop_migrant MIG")).isEqualByComparingTo(BigDecimal.valueOf(LISBON_D218));
    }

    @Test
    void lisbons_foreign_residents_are_a_denominator_of_the_release() throws IOException {
        needPython();
        NamedCsvRecord row = released("HOU-06", "PT-LIS", "2021-Q2");
        assertThat(row.getField("denominator")).isEqualTo(String.valueOf(LISBON_D218));
        assertThat(Double.parseDouble(row.getField("value")))
                .isCloseTo(1_000.0 * PLACES / LISBON_D218, org.assertj.core.data.Percentage.withPercentage(1e-7));
    }

    /** Sheet "Reati spia - Vittime", rows 936-943 (Naples) and 1477-1484 (Turin), columns D (2019) to I (2024). */
    @ParameterizedTest
    @CsvSource({
        "IT-NAP, 2019-Q4, 1194", // D: 17 + 19 + 91 + 246 + 345 + 267 + 102 + 107
        "IT-NAP, 2020-Q4, 1247", // E: 18 + 23 + 109 + 220 + 363 + 262 + 118 + 134
        "IT-NAP, 2021-Q4, 1272", // F: 19 + 27 + 77 + 265 + 359 + 271 + 130 + 124
        "IT-NAP, 2022-Q4, 1532", // G: 24 + 28 + 101 + 299 + 424 + 322 + 163 + 171
        "IT-NAP, 2023-Q4, 1607", // H: 28 + 31 + 98 + 305 + 404 + 376 + 180 + 185
        "IT-NAP, 2024-Q4, 1517", // I: 31 + 30 + 87 + 247 + 378 + 333 + 185 + 226
        "IT-TRN, 2019-Q4, 685", // D: 14 + 22 + 41 + 132 + 173 + 162 + 67 + 74
        "IT-TRN, 2020-Q4, 758", // E: 25 + 24 + 56 + 125 + 187 + 160 + 66 + 115
        "IT-TRN, 2021-Q4, 764", // F: 34 + 21 + 70 + 133 + 198 + 174 + 69 + 65
        "IT-TRN, 2022-Q4, 788", // G: 40 + 21 + 68 + 178 + 186 + 155 + 67 + 73
        "IT-TRN, 2023-Q4, 814", // H: 35 + 22 + 70 + 151 + 215 + 153 + 78 + 90
        "IT-TRN, 2024-Q4, 729" // I: 30 + 23 + 69 + 135 + 171 + 158 + 79 + 64
    })
    void female_victims_of_a_year_are_in_the_store_as_the_ministry_has_them(String city, String quarter, int victims) {
        List<Observation> stored = stored(city, quarter);
        assertThat(stored).hasSize(1);
        Observation o = stored.get(0);
        assertThat(List.of(o.element(), o.sex(), o.migstat())).containsExactly("dv_victims_police", "F", "_T");
        assertThat(o.value()).isEqualByComparingTo(BigDecimal.valueOf(victims));
    }

    /** The ministry does not say who of them is a migrant, so the rate of migrants stays missing. */
    @Test
    void victims_of_every_origin_are_not_published_as_migrants() throws IOException {
        NamedCsvRecord row = released("VIO-07", "IT-TRN", "2021-Q4");
        assertThat(List.of(row.getField("value"), row.getField("numerator"))).containsExactly("", "");
    }

    private static NamedCsvRecord released(String indicator, String area, String quarter) throws IOException {
        List<NamedCsvRecord> rows = Typed.table(folder.resolve("home/releases/2021-Q4/edition-1/values.csv")).stream()
                .filter(r -> r.getField("indicator").equals(indicator)
                        && r.getField("area").equals(area)
                        && r.getField("quarter").equals(quarter)
                        && r.getField("window").equals("VIO-07".equals(indicator) ? "R4" : "Q")
                        && r.getField("sex").equals("VIO-07".equals(indicator) ? "F" : "_T")
                        && r.getField("age").equals("_T")
                        && r.getField("dim_name").isEmpty())
                .toList();
        assertThat(rows).as(indicator + " " + area + " " + quarter).hasSize(1);
        return rows.get(0);
    }

    private static List<Observation> stored(String city, String quarter) {
        try (Store store = Store.open(folder.resolve("home/monitor.duckdb"))) {
            return store.observations().current(city, Quarter.parse(quarter).orElseThrow());
        }
    }

    /** Fills our template with another program; false where there is no Python with openpyxl. */
    private static boolean fill(Path workbook) throws IOException, InterruptedException {
        Typed made = Typed.mc2cm(
                "template", "--city", "PT-LIS", "--quarter", "2021-Q2", "--lang", "fr", "--out", folder.resolve("out"));
        assertThat(made.exitCode()).as(made.complained()).isZero();
        Path script = Files.writeString(folder.resolve("fill.py"), FILL);
        for (String python : List.of("python3", "/usr/bin/python3")) {
            try {
                Process process = new ProcessBuilder(
                                python,
                                script.toString(),
                                folder.resolve("out/PT-LIS_2021-Q2_fr.xlsx").toString(),
                                CENSUS.toString(),
                                String.valueOf(PLACES),
                                workbook.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("python.txt").toFile())
                        .start();
                if (process.waitFor() == 0) {
                    return true;
                }
            } catch (IOException e) {
                continue;
            }
        }
        return false;
    }

    private static void needPython() {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(filled).as("python3 with openpyxl filled the template").isTrue();
        }
        need(filled, "no python3 with openpyxl here (apt-get install python3-openpyxl)");
    }

    private static void need(boolean there, String otherwise) {
        if (!there) {
            System.out.println("NOT RUN: " + otherwise);
        }
        assumeTrue(there, "NOT RUN: " + otherwise);
    }
}
