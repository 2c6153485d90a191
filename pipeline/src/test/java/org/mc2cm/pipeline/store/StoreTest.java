package org.mc2cm.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;

class StoreTest {

    private static final Quarter QUARTER = new Quarter(2026, 3);

    @TempDir
    Path folder;

    static Observation observation(String element, String value) {
        BigDecimal number = value.isEmpty() ? null : new BigDecimal(value);
        return new Observation(
                "",
                element,
                "F",
                "_T",
                "MIG",
                "",
                "",
                number,
                null,
                null,
                "A",
                "F",
                "",
                "",
                "02_INDICATORS",
                "J4",
                3,
                value);
    }

    static Submission submission(String name, boolean revision, Observation... observations) {
        ReceivedFile file = new ReceivedFile(name + ".xlsx", Path.of(name), name.repeat(4), 10, null);
        SubmissionHeader header = new SubmissionHeader(
                "MA-TNG", "", QUARTER, "fr", "", "FB", LocalDate.of(2026, 10, 20), revision, "", true);
        return new Submission(
                file, header, Outcome.ACCEPTED, observations.length, observations.length, List.of(observations));
    }

    private Store open() {
        return Store.open(folder.resolve("monitor.duckdb"));
    }

    @Test
    void an_observation_comes_back_with_its_cell_and_its_raw_text() {
        try (Store store = open()) {
            store.load(submission("a", false, observation("pop_migrant", "1234.5")), new FindingBook());
            assertThat(store.observations().ofFile("aaaa")).containsExactly(observation("pop_migrant", "1234.5"));
        }
    }

    @Test
    void loading_the_same_bytes_again_changes_nothing() {
        try (Store store = open()) {
            store.load(submission("a", false, observation("pop_migrant", "1")), new FindingBook());
            assertThat(store.load(submission("a", false), new FindingBook())).isFalse();
            assertThat(store.observations().ofFile("aaaa")).hasSize(1);
        }
    }

    @Test
    void a_load_that_fails_leaves_nothing_behind() {
        Observation tooLarge = observation("pop_migrant", "1" + "0".repeat(30));
        try (Store store = open()) {
            assertThatThrownBy(() -> store.load(submission("a", false, tooLarge), new FindingBook()))
                    .isInstanceOf(StoreException.class);
            assertThat(store.contains("aaaa")).isFalse();
        }
    }

    @Test
    void only_the_newest_accepted_vintage_is_current() {
        try (Store store = open()) {
            store.load(submission("a", false, observation("pop_migrant", "1")), new FindingBook());
            store.load(submission("b", true, observation("pop_migrant", "2")), new FindingBook());
            store.load(submission("c", false, observation("pop_migrant", "3")), new FindingBook());
            store.recordVintage("aaaa", 1, Outcome.ACCEPTED);
            store.recordVintage("bbbb", 2, Outcome.ACCEPTED);
            store.recordVintage("cccc", 0, Outcome.REJECTED);
            assertThat(store.acceptedValues("MA-TNG", QUARTER).values()).containsExactly(new BigDecimal("2"));
        }
    }

    @Test
    void a_superseded_vintage_stays_in_the_store() {
        try (Store store = open()) {
            store.load(submission("a", false, observation("pop_migrant", "1")), new FindingBook());
            store.recordVintage("aaaa", 1, Outcome.ACCEPTED);
            store.load(submission("b", true, observation("pop_migrant", "2")), new FindingBook());
            store.recordVintage("bbbb", 2, Outcome.ACCEPTED);
            assertThat(store.observations().ofFile("aaaa")).containsExactly(observation("pop_migrant", "1"));
        }
    }

    @Test
    void a_status_decided_later_stands_beside_the_observation() {
        Observation observation = observation("pop_migrant", "0");
        try (Store store = open()) {
            store.load(submission("a", false, observation), new FindingBook());
            store.recordVintage("aaaa", 1, Outcome.ACCEPTED_WITH_WARNINGS);
            store.recordLater(List.of("M13"), List.of(new Store.Later("aaaa", List.of(), List.of(observation.key()))));
            assertThat(store.observations().current("MA-TNG", QUARTER)).containsExactly(observation.withObsStatus("V"));
        }
    }

    @Test
    void findings_come_back_in_their_order() {
        Finding first =
                new Finding("02_INDICATORS", "J9", "M20", Severity.REJ_ROW, "x", "7", "sum_differs", List.of("7", "8"));
        Finding second = new Finding("", "", "M24", Severity.WARN, "", "", "hidden_sheet", List.of());
        FindingBook book = new FindingBook();
        book.add(first);
        book.add(second);
        try (Store store = open()) {
            store.load(submission("a", false), book);
            assertThat(store.findings().get("aaaa")).containsExactly(first, second);
        }
    }

    @Test
    void the_day_of_receipt_is_the_day_of_submission_where_none_is_stated() {
        try (Store store = open()) {
            store.load(submission("a", false), new FindingBook());
            assertThat(store.submissions())
                    .extracting(StoredSubmission::receivedAt)
                    .containsExactly(LocalDate.of(2026, 10, 20));
        }
    }

    @Test
    void a_day_that_nobody_stated_is_no_part_of_what_makes_two_runs_the_same() {
        try (Store store = open()) {
            store.load(submission("a", false), new FindingBook());
            assertThat(store.inputs()).containsExactly(new Input("aaaa", null));
        }
    }

    @Test
    void what_was_loaded_is_there_after_closing_and_opening() {
        try (Store store = open()) {
            store.load(submission("a", false), new FindingBook());
            store.recordVintage("aaaa", 1, Outcome.ACCEPTED);
        }
        try (Store store = open()) {
            assertThat(store.candidates()).extracting(StoredSubmission::vintage).containsExactly(1);
        }
    }

    /** A second program; prints what {@link Store#open} says. */
    static final class SecondProgram {
        public static void main(String[] arguments) {
            try (Store store = Store.open(Path.of(arguments[0]))) {
                System.out.print("opened with " + store.inputs().size());
            } catch (StoreException e) {
                System.out.print(e.getMessage());
            }
        }
    }

    @Test
    void a_second_program_gets_a_sentence() throws IOException, InterruptedException {
        Path file = folder.resolve("monitor.duckdb");
        try (Store store = Store.open(file)) {
            assertThat(store.inputs()).isEmpty();
            assertThat(say(file))
                    .isEqualTo("The store " + file
                            + " is in use by another program: wait until it has ended, then try again.");
        }
    }

    private static String say(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondProgram.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(30, TimeUnit.SECONDS);
        return said;
    }
}
