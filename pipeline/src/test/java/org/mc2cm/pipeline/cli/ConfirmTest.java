package org.mc2cm.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question to a city, its answer, what makes another run, and what other rules would say of the files kept. */
class ConfirmTest {

    private static final String CITY = Figures.TOWNS.get(0);
    /** FAMSI's two members come in one. */
    private static final int FILES = Figures.TOWNS.size() - 1;

    private static final String QUARTER = "2026-Q3";

    @TempDir
    static Path folder;

    private static Typed asked = new Typed(0, "", "");
    private static Typed elsewhere = new Typed(0, "", "");
    private static Typed confirmed = new Typed(0, "", "");
    private static Typed again = new Typed(0, "", "");
    private static Typed settled = new Typed(0, "", "");
    private static Typed rules = new Typed(0, "", "");
    private static Typed unchanged = new Typed(0, "", "");
    private static Typed stricter = new Typed(0, "", "");
    private static Typed milder = new Typed(0, "", "");
    private static List<NamedCsvRecord> findings = List.of();

    @BeforeAll
    static void askAndConfirm() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path home = folder.resolve("home");
        Figures.write(inbox, 1);
        List<RawInbox.Cell> cells = new ArrayList<>(Figures.cells(CITY, "", 3));
        int sum = Figures.of(CITY, "recog_granted", "F", 3) + Figures.of(CITY, "recog_granted", "M", 3);
        cells.add(new RawInbox.Cell("", "recog_granted", "_T", sum + 1));
        Path file = new RawInbox(inbox).city(CITY, QUARTER, "2026-10-12", cells);
        SmallNetwork network = new SmallNetwork(folder);
        Path config = network.config();
        asked = network.run(QUARTER, inbox, home);
        findings = Typed.table(home.resolve("feedback/2026-Q3/findings.csv"));
        String path = inbox.relativize(file).toString();
        elsewhere = network.mc2cm("confirm", path, "02_INDICATORS!A1", "--home", home);
        confirmed = network.mc2cm("confirm", path, "--home", home, "--reason", "counted again");
        again = network.run(QUARTER, inbox, home);
        settled = network.mc2cm("confirm", path, "--home", home);
        Files.writeString(config.resolve("rules.yaml"), "trial: [M20]\n");
        unchanged = Typed.mc2cm("replay", "--home", home);
        milder = Typed.mc2cm("replay", "--home", home, "--config", config);
        Path elements = config.resolve("elements.yaml");
        String told = Files.readString(elements);
        int at = told.indexOf("class:", told.indexOf("\nevictions_executed:"));
        Files.writeString(elements, told.substring(0, at) + "sexes: F\n  " + told.substring(at));
        Path housing = config.resolve("indicators/housing.yaml");
        String shares = Files.readString(housing);
        Files.writeString(housing, shares.replace("[SEX, ORIGIN, MIGSTAT]", "[ORIGIN, MIGSTAT]"));
        stricter = Typed.mc2cm("replay", "--home", home, "--config", config);
        Files.writeString(elements, told);
        Files.writeString(housing, shares);
        rules = Typed.mc2cm("run", "--quarter", QUARTER, "--inbox", inbox, "--home", home, "--config", config);
    }

    @Test
    void a_total_that_is_one_off_is_asked_about() {
        assertThat(findings)
                .filteredOn(f -> f.getField("rule").equals("M20"))
                .extracting(f -> f.getField("severity"))
                .containsExactly("WARN");
        assertThat(asked.exitCode()).isZero();
    }

    @Test
    void a_cell_that_is_not_in_question_cannot_be_confirmed() {
        assertThat(elsewhere.exitCode()).isEqualTo(1);
        assertThat(elsewhere.complained() + elsewhere.said()).contains("Not in question");
    }

    @Test
    void a_confirmed_value_is_no_question_any_more() {
        assertThat(confirmed.exitCode()).isZero();
        assertThat(confirmed.said()).contains("Confirmed: 1 values");
        assertThat(settled.exitCode()).isEqualTo(1);
        assertThat(settled.said() + settled.complained()).contains("is in question");
    }

    @Test
    void an_answer_makes_another_run() {
        assertThat(again.exitCode()).isZero();
        assertThat(again.said() + again.complained()).doesNotContainIgnoringCase("nothing to do");
    }

    @Test
    void another_rules_file_is_another_run() {
        assertThat(rules.exitCode()).isZero();
        assertThat(rules.said() + rules.complained()).doesNotContainIgnoringCase("nothing to do");
    }

    @Test
    void todays_rules_say_of_the_files_kept_what_they_said() {
        assertThat(unchanged.said()).isEqualTo(FILES + " files read again, 0 would newly fail.\n");
    }

    @Test
    void a_rule_on_trial_makes_no_file_fail() {
        assertThat(milder.said()).endsWith(", 0 would newly fail.\n");
    }

    @Test
    void a_stricter_rule_names_each_file_that_would_newly_fail() {
        assertThat(stricter.complained()).isEmpty();
        assertThat(stricter.said().lines().filter(l -> l.startsWith("would fail: 2026-Q3/file-")))
                .hasSize(FILES)
                .allMatch(l -> l.matches(".*: accepted(_with_warnings)? -> partial, M28 \\+[12]"));
        assertThat(stricter.said()).endsWith(FILES + " would newly fail.\n");
    }
}
