package org.mc2cm.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a printed number back to the cells, with the commands as they are typed. */
class TraceTest {

    @TempDir
    static Path folder;

    private static List<NamedCsvRecord> values = List.of();

    @BeforeAll
    static void runTheQuarter() throws IOException {
        Figures.write(folder.resolve("inbox"), 4);
        new SmallNetwork(folder).run("2026-Q3", folder.resolve("inbox"), folder.resolve("home"));
        values = Typed.table(folder.resolve("home/releases/2026-Q3/edition-1/values.csv")).stream()
                .filter(r -> r.getField("quarter").equals("2026-Q3")
                        && r.getField("dim_name").isEmpty()
                        && List.of("HOU-09", "VIO-06").contains(r.getField("indicator")))
                .toList();
    }

    @Test
    void a_quarters_share_leads_to_one_file_of_the_city() {
        Typed typed = trace("HOU-09", "MA-TNG", "Q", "F");
        assertThat(typed.exitCode()).as(typed.complained()).isZero();
        assertThat(cells(typed)).hasSize(2).allMatch(line -> line.contains("MA-TNG 2026-Q3") && line.contains("!"));
    }

    @Test
    void a_sum_of_four_quarters_leads_to_the_four_files() {
        List<String> counts = cells(trace("VIO-06", "TN-TUN", "R4", "F")).subList(0, 4);
        for (String quarter : List.of("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3")) {
            assertThat(counts).anyMatch(line -> line.contains("TN-TUN " + quarter));
        }
    }

    @Test
    void a_total_that_was_not_stated_leads_to_women_and_men() {
        assertThat(cells(trace("HOU-09", "MA-TNG", "Q", "_T")))
                .anyMatch(line -> line.contains(" F _T ") && line.contains("added up"))
                .anyMatch(line -> line.contains(" M _T ") && line.contains("added up"));
    }

    @Test
    void a_figure_of_the_network_leads_to_every_city_that_filed() {
        assertThat(cells(trace("HOU-09", "NETWORK", "Q", "F"))).hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void the_public_trace_names_no_file_and_no_cell() {
        Typed typed = trace("HOU-09", "MA-TNG", "Q", "F", "--public");
        assertThat(cells(typed)).isEmpty();
        assertThat(typed.said()).contains("tempacc_exits_stable").doesNotContain(".xlsx", "sha256", "!");
    }

    @Test
    void an_unknown_value_is_a_sentence_and_exit_code_one() {
        Typed typed = Typed.mc2cm("trace", "0123456789", "--home", folder.resolve("home"));
        assertThat(typed.exitCode()).isEqualTo(1);
        assertThat(typed.complained()).contains("No edition of this home has a value 0123456789");
    }

    private static List<String> cells(Typed typed) {
        return typed.said().lines().filter(line -> line.contains("sha256")).toList();
    }

    private static Typed trace(String indicator, String area, String window, String sex, String... more) {
        String id = values.stream()
                .filter(r -> r.getField("indicator").equals(indicator)
                        && r.getField("area").equals(area)
                        && r.getField("quarter").equals("2026-Q3")
                        && r.getField("window").equals(window)
                        && r.getField("sex").equals(sex)
                        && r.getField("age").equals("_T")
                        && r.getField("migstat").equals("MIG")
                        && r.getField("dim_name").isEmpty())
                .findFirst()
                .orElseThrow()
                .getField("value_id");
        List<Object> line = new java.util.ArrayList<>(List.of("trace", id, "--home", folder.resolve("home")));
        line.addAll(List.of(more));
        return Typed.mc2cm(line.toArray());
    }
}
