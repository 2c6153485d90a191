package org.mc2cm.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.reading.WorkbookReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A quarter of another program's workbooks, from the command line to the edition; every figure worked out again here. */
class EndToEndTest {

    private static final double Z = 1.9599639845400542;
    private static final int LAST = 3;

    @TempDir
    static Path folder;

    private static int exitCode;
    private static List<NamedCsvRecord> values = List.of();

    @BeforeAll
    static void runTheQuarter() throws IOException {
        Figures.write(folder.resolve("inbox"), 4);
        Files.writeString(folder.resolve("inbox/notes.xlsx"), "this is a text, whatever its name says\n");
        new RawInbox(folder.resolve("inbox"))
                .city("XX-ATL", "2026-Q3", "2026-10-20", Figures.cells("MA-TNG", "", LAST));
        exitCode = run().exitCode();
        values = Typed.table(edition().resolve("values.csv"));
    }

    /** Half a million rows are no use to the tests that follow. */
    @AfterAll
    static void forget() {
        values = List.of();
    }

    private static Typed run() {
        return Typed.run("2026-Q3", folder.resolve("inbox"), folder.resolve("home"));
    }

    private static Path edition() {
        return folder.resolve("home/releases/2026-Q3/edition-1");
    }

    @Test
    void a_refused_file_makes_the_exit_code_three() {
        assertEquals(3, exitCode);
    }

    @Test
    void a_share_of_a_city_and_its_wilson_interval_are_right() {
        for (String town : List.of("MA-TNG", "ES-MAD")) {
            share("HOU-09", town, "_T", t -> both(t, "tempacc_exits_stable"), t -> both(t, "tempacc_exits_known"));
            share("LAB-13", town, "_T", t -> both(t, "train_completed"), t -> both(t, "train_ended"));
        }
    }

    @Test
    void a_share_of_women_is_made_of_women_alone() {
        share("LAB-09", "JO-AMM", "F", t -> one(t, "recog_granted", "F"), t -> one(t, "recog_decided", "F"));
        share("LAB-09", "JO-AMM", "M", t -> one(t, "recog_granted", "M"), t -> one(t, "recog_decided", "M"));
    }

    @Test
    void a_share_of_the_network_pools_the_counts() {
        share("HOU-09", "NETWORK", "_T", t -> both(t, "tempacc_exits_stable"), t -> both(t, "tempacc_exits_known"));
        share("LAB-09", "NETWORK", "F", t -> one(t, "recog_granted", "F"), t -> one(t, "recog_decided", "F"));
    }

    @Test
    void a_rate_of_few_events_has_the_exact_interval() {
        NamedCsvRecord row = row("HOU-04", "MA-TNG", "Q", "_T");
        int events = Figures.evictions("MA-TNG");
        double scale = 4 * 1_000.0 / Figures.households("MA-TNG");
        assertEquals("poisson-exact", row.getField("method"));
        near(events * scale, row, "value");
        near(ByHand.poisson(mean -> ByHand.below(events - 1, mean) - 0.975) * scale, row, "lower");
        near(ByHand.poisson(mean -> ByHand.below(events, mean) - 0.025) * scale, row, "upper");
    }

    @Test
    void a_rate_of_the_network_pools_events_and_households() {
        NamedCsvRecord row = row("HOU-04", "NETWORK", "Q", "_T");
        int events = sum(Figures::evictions);
        double scale = 4 * 1_000.0 / sum(Figures::households);
        near(events * scale, row, "value");
        byar(events, scale, row);
    }

    @Test
    void four_quarters_of_violence_are_summed_rounded_by_the_key_and_divided_by_the_mean_stock() throws Exception {
        for (String town : List.of("TN-TUN", "PT-LIS")) {
            violence(town, t -> year(t, "gbv_cases_registered"), t -> year(t, "pop_migrant"), List.of(town));
        }
        violence("NETWORK", t -> year(t, "gbv_cases_registered"), t -> year(t, "pop_migrant"), Figures.TOWNS);
    }

    @Test
    void the_members_of_famsi_are_one_participant() {
        NamedCsvRecord network = row("HOU-09", "NETWORK", "Q", "_T");
        assertEquals("7", network.getField("cities"));
        NamedCsvRecord famsi = row("HOU-09", "ES-FAMSI", "Q", "_T");
        int known = both("ES-SEV", "tempacc_exits_known") + both("ES-CAD", "tempacc_exits_known");
        assertEquals(String.valueOf(known), famsi.getField("denominator"));
        assertEquals("municipality", row("HOU-09", "ES-SEV", "Q", "_T").getField("area_level"));
    }

    @Test
    void a_city_that_filed_nothing_is_missing_and_not_zero() {
        NamedCsvRecord row = row("HOU-09", "AT-VIE", "Q", "_T");
        assertEquals("..", row.getField("display"));
        assertEquals("", row.getField("value"));
    }

    @Test
    void every_file_has_its_row_in_the_submissions() throws IOException {
        List<NamedCsvRecord> rows = Typed.table(feedback("submissions.csv"));
        assertEquals(4 * 7 + 2, rows.size());
        for (NamedCsvRecord row : rows) {
            boolean bad = row.getField("file").equals("notes.xlsx")
                    || row.getField("file").endsWith("file-xx-atl.xlsx");
            assertEquals(bad, row.getField("outcome").equals("rejected"), row.toString());
        }
    }

    @Test
    void a_refused_file_is_named_with_its_rule() throws IOException {
        List<NamedCsvRecord> findings = Typed.table(feedback("findings.csv"));
        assertTrue(refused(findings, "notes.xlsx"), findings.toString());
        assertTrue(refused(findings, "2026-Q3/file-xx-atl.xlsx"), findings.toString());
    }

    @Test
    void a_second_run_has_nothing_to_do_and_the_same_exit_code() {
        Typed again = run();
        assertEquals(exitCode, again.exitCode());
        assertTrue(again.said().contains("Nothing to do"), again.said());
    }

    @Test
    void the_edition_verifies_and_can_be_derived_again() {
        assertEquals(0, Typed.mc2cm("verify", edition()).exitCode());
        Typed again = Typed.mc2cm("verify", edition(), "--home", folder.resolve("home"));
        assertEquals(0, again.exitCode(), again.said());
    }

    @Test
    void a_changed_figure_is_found_by_verify() throws IOException {
        Path copy = folder.resolve("copy");
        SmallNetwork.copy(edition(), copy);
        String published = Files.readString(copy.resolve("values.csv"));
        Files.writeString(copy.resolve("values.csv"), published.replaceFirst("wilson", "Wilson"));
        Typed verify = Typed.mc2cm("verify", copy);
        assertEquals(1, verify.exitCode());
        assertTrue(verify.said().contains("values.csv"), verify.said());
    }

    @Test
    void status_says_who_has_reported_and_who_has_not() {
        Typed status = status();
        assertEquals(0, status.exitCode());
        assertTrue(status.said().contains("7 reported, 0 in part, 0 refused, 13 missing"), status.said());
    }

    @Test
    void status_for_other_programs_is_json() {
        JsonNode root = JsonMapper.builder().build().readTree(status("--json").said());
        assertEquals("2026-Q3", root.get("quarter").asString());
        assertEquals(20, root.get("cities").size());
        JsonNode tangier = root.get("cities")
                .valueStream()
                .filter(c -> c.get("id").asString().equals("MA-TNG"))
                .findFirst()
                .orElseThrow();
        assertEquals("reported", tangier.get("state").asString());
        assertEquals("2026-10-20", tangier.get("received_at").asString());
    }

    @Test
    void the_next_template_has_the_accepted_figures_beside_the_empty_cells() {
        Path out = folder.resolve("templates");
        Path home = folder.resolve("home");
        Typed typed = Typed.mc2cm(
                "template", "--city", "MA-TNG", "--quarter", "2026-Q4", "--lang", "fr", "--home", home, "--out", out);
        assertEquals(0, typed.exitCode(), typed.complained());
        List<String> cells = new ArrayList<>();
        WorkbookReader.read(out.resolve("MA-TNG_2026-Q4_fr.xlsx"), Limits.CITY, new FindingBook())
                .orElseThrow()
                .sheets()
                .forEach(s -> s.rows().forEach(r -> r.cells().forEach(c -> cells.add(c.text()))));
        String women = String.valueOf(one("MA-TNG", "pop_migrant", "F"));
        assertTrue(cells.contains(women), women + " is not in " + cells);
    }

    private static Typed status(String... more) {
        List<Object> line =
                new ArrayList<>(List.of("status", "--quarter", "2026-Q3", "--home", folder.resolve("home")));
        line.addAll(List.of(more));
        return Typed.mc2cm(line.toArray());
    }

    private static boolean refused(List<NamedCsvRecord> findings, String file) {
        return findings.stream()
                .anyMatch(f -> f.getField("file").equals(file)
                        && f.getField("severity").equals("REJ-FILE")
                        && !f.getField("rule").isEmpty());
    }

    private static Path feedback(String name) {
        return folder.resolve("home/feedback/2026-Q3").resolve(name);
    }

    private static NamedCsvRecord row(String indicator, String area, String window, String sex) {
        List<NamedCsvRecord> rows = values.stream()
                .filter(r -> r.getField("indicator").equals(indicator)
                        && r.getField("area").equals(area)
                        && r.getField("quarter").equals("2026-Q3")
                        && r.getField("window").equals(window)
                        && r.getField("sex").equals(sex)
                        && r.getField("age").equals("_T")
                        && r.getField("migstat").equals("MIG")
                        && r.getField("dim_name").isEmpty())
                .toList();
        assertEquals(1, rows.size(), indicator + " " + area + " " + window + " " + sex);
        return rows.get(0);
    }

    private static void share(
            String indicator, String area, String sex, ToIntFunction<String> part, ToIntFunction<String> whole) {
        List<String> towns = area.equals("NETWORK") ? Figures.TOWNS : List.of(area);
        double x = towns.stream().mapToInt(part).sum();
        double n = towns.stream().mapToInt(whole).sum();
        NamedCsvRecord row = row(indicator, area, "Q", sex);
        double p = x / n;
        double root = Z * Math.sqrt(Z * Z + 4 * x * (1 - p));
        near(100 * p, row, "value");
        near(100 * (2 * x + Z * Z - root) / (2 * (n + Z * Z)), row, "lower");
        near(100 * (2 * x + Z * Z + root) / (2 * (n + Z * Z)), row, "upper");
    }

    private static void violence(
            String area, ToIntFunction<String> events, ToIntFunction<String> stocks, List<String> towns)
            throws Exception {
        int cases = towns.stream().mapToInt(events).sum();
        double stock = towns.stream().mapToInt(stocks).sum() / 4.0;
        int rounded = ByHand.rounded(
                folder.resolve("home/secret"), area + "|gbv_cases_registered|2026-Q3/R4|F|_T|" + cases, cases);
        NamedCsvRecord row = row("VIO-06", area, "R4", "F");
        assertEquals(String.valueOf(rounded), row.getField("numerator"), area);
        near(rounded * 100_000.0 / stock, row, "value");
        byar(rounded, 100_000.0 / stock, row);
    }

    private static void byar(double o, double scale, NamedCsvRecord row) {
        double low = o * Math.pow(1 - 1 / (9 * o) - Z / (3 * Math.sqrt(o)), 3);
        double up = (o + 1) * Math.pow(1 - 1 / (9 * (o + 1)) + Z / (3 * Math.sqrt(o + 1)), 3);
        near(low * scale, row, "lower");
        near(up * scale, row, "upper");
    }

    private static void near(double expected, NamedCsvRecord row, String column) {
        String text = row.getField(column);
        assertTrue(!text.isEmpty(), "empty " + column + " in " + row);
        assertEquals(1, Double.parseDouble(text) / expected, 1e-9, column + " in " + row);
    }

    private static int one(String town, String element, String sex) {
        return Figures.of(town, element, sex, LAST);
    }

    private static int both(String town, String element) {
        return one(town, element, "F") + one(town, element, "M");
    }

    private static int year(String town, String element) {
        int sum = 0;
        for (int q = 0; q < 4; q++) {
            sum += Figures.of(town, element, "F", q);
        }
        return sum;
    }

    private static int sum(ToIntFunction<String> of) {
        return Figures.TOWNS.stream().mapToInt(of).sum();
    }
}
