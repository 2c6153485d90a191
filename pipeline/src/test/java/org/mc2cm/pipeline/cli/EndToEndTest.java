package org.mc2cm.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        System.setProperty(
                "mc2cm.root", Path.of("..").toAbsolutePath().normalize().toString());
        Figures.write(folder.resolve("inbox"), 4);
        Files.writeString(folder.resolve("inbox/notes.xlsx"), "this is a text, whatever its name says\n");
        new RawInbox(folder.resolve("inbox"))
                .city("XX-ATL", "2026-Q3", "2026-10-20", Figures.cells("MA-TNG", "", LAST));
        exitCode = run();
        values = table(edition().resolve("values.csv"));
    }

    private static int run() {
        return Main.run(
                "run",
                "--quarter",
                "2026-Q3",
                "--inbox",
                folder.resolve("inbox").toString(),
                "--home",
                folder.resolve("home").toString());
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
        near(poisson(mean -> below(events - 1, mean) - 0.975) * scale, row, "lower");
        near(poisson(mean -> below(events, mean) - 0.025) * scale, row, "upper");
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
        List<NamedCsvRecord> rows = table(feedback("submissions.csv"));
        assertEquals(4 * 7 + 2, rows.size());
        for (NamedCsvRecord row : rows) {
            boolean bad = row.getField("file").equals("notes.xlsx")
                    || row.getField("file").endsWith("file-xx-atl.xlsx");
            assertEquals(bad, row.getField("outcome").equals("rejected"), row.toString());
        }
    }

    @Test
    void a_refused_file_is_named_with_its_rule() throws IOException {
        List<NamedCsvRecord> findings = table(feedback("findings.csv"));
        assertTrue(refused(findings, "notes.xlsx"), findings.toString());
        assertTrue(refused(findings, "2026-Q3/file-xx-atl.xlsx"), findings.toString());
    }

    @Test
    void a_second_run_has_nothing_to_do_and_the_same_exit_code() {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(exitCode, run());
        } finally {
            System.setOut(before);
        }
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("Nothing to do"), said.toString());
    }

    @Test
    void the_edition_verifies_and_can_be_derived_again() {
        assertEquals(0, Main.run("verify", edition().toString()));
        assertEquals(
                0,
                Main.run(
                        "verify",
                        edition().toString(),
                        "--home",
                        folder.resolve("home").toString()));
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

    static List<NamedCsvRecord> table(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
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
        int rounded = rounded(area + "|gbv_cases_registered|2026-Q3/R4|F|_T|" + cases, cases);
        NamedCsvRecord row = row("VIO-06", area, "R4", "F");
        assertEquals(String.valueOf(rounded), row.getField("numerator"), area);
        near(rounded * 100_000.0 / stock, row, "value");
        byar(rounded, 100_000.0 / stock, row);
    }

    /** The keyed rounding, written down a second time: first 64 bits of the HMAC against the residue. */
    private static int rounded(String message, int value) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Files.readAllBytes(folder.resolve("home/secret")), "HmacSHA256"));
        byte[] hash = mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        double u = 0;
        for (int i = 7; i >= 0; i--) {
            u = (u + (hash[i] & 0xff)) / 256;
        }
        int residue = value % 5;
        return residue == 0 || u >= residue / 5.0 ? value - residue : value - residue + 5;
    }

    private static void byar(double o, double scale, NamedCsvRecord row) {
        double low = o * Math.pow(1 - 1 / (9 * o) - Z / (3 * Math.sqrt(o)), 3);
        double up = (o + 1) * Math.pow(1 - 1 / (9 * (o + 1)) + Z / (3 * Math.sqrt(o + 1)), 3);
        near(low * scale, row, "lower");
        near(up * scale, row, "upper");
    }

    /** The chance of at most k events where {@code mean} are expected. */
    private static double below(int k, double mean) {
        double term = Math.exp(-mean);
        double sum = 0;
        for (int i = 0; i <= k; i++) {
            sum += term;
            term *= mean / (i + 1);
        }
        return sum;
    }

    /** Where a falling function of the mean is zero, by halving. */
    private static double poisson(ToDoubleFunction<Double> falling) {
        double low = 0;
        double high = 100;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
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
