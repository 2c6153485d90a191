package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.indicators.Inbox.QUARTER;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.release.QualityRow;

/** Grades of comparability, revisions, cells that reach nothing, and who answered. */
class QualityExtrasTest {

    @TempDir
    Path folder;

    private Inbox inbox;

    @BeforeEach
    void anEmptyInbox() {
        inbox = new Inbox(folder);
    }

    private static String value(Catalogue catalogue, Path store, String measure) {
        List<QualityRow> rows = new QualityFigures(catalogue).compute(store, QUARTER);
        return rows.stream()
                .filter(r -> r.area().equals("MA-TNG") && r.measure().equals(measure))
                .filter(r -> r.quarter().equals(QUARTER.toString()))
                .map(QualityRow::value)
                .findFirst()
                .orElse("none");
    }

    private String value(String indicator, String measure) {
        return value(Catalogues.of(indicator), inbox.load(), measure);
    }

    private void rate(String definition, String status) {
        inbox.row(
                "MA-TNG",
                QUARTER,
                definition,
                Inbox.observation("", "gbv_cases_registered", "F", "_T", BigDecimal.TEN, status));
        inbox.row("MA-TNG", QUARTER, definition, Inbox.observation("", "pop_migrant", "F", "_T", BigDecimal.TEN, "A"));
    }

    @Test
    void the_networks_definition_is_grade_a() {
        rate("FB", "A");
        assertThat(value("VIO-06", "comparability:VIO-06")).isEqualTo("A");
    }

    @Test
    void a_deviation_that_the_city_states_is_grade_b() {
        rate("FB", "D");
        assertThat(value("VIO-06", "comparability:VIO-06")).isEqualTo("B");
    }

    @Test
    void another_definition_of_migrants_is_grade_c() {
        rate("REGB", "A");
        assertThat(value("VIO-06", "comparability:VIO-06")).isEqualTo("C");
    }

    @Test
    void residents_that_are_carried_forward_give_the_grade_too() {
        inbox.women("MA-TNG", QUARTER, "gbv_cases_registered", 10);
        inbox.row(
                "MA-TNG",
                QUARTER.plus(-3),
                "REGB",
                Inbox.observation("", "pop_migrant", "F", "_T", BigDecimal.TEN, "A"));
        assertThat(value("VIO-06", "comparability:VIO-06")).isEqualTo("C");
    }

    @Test
    void an_indicator_that_was_not_filed_has_no_grade() {
        inbox.women("MA-TNG", QUARTER, "gbv_cases_registered", 10);
        assertThat(value("VIO-06", "comparability:VIO-06")).isEqualTo("none");
    }

    @Test
    void a_cell_of_no_indicator_is_counted_as_unused() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 1).women("MA-TNG", QUARTER, "lang_enrolled", 2);
        assertThat(value("HOU-09", "unused_cells")).isEqualTo("50.0");
    }

    @Test
    void cells_that_are_used_cost_nothing() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 1).women("MA-TNG", QUARTER, "tempacc_exits_known", 2);
        assertThat(value("HOU-09", "unused_cells")).isEqualTo("0.0");
    }

    private Path filed(int... values) {
        Path file = folder.resolve("monitor.duckdb");
        try (Store store = Store.open(file)) {
            for (int vintage = 1; vintage <= 2; vintage++) {
                SubmissionHeader header =
                        new SubmissionHeader("MA-TNG", "", QUARTER, "en", "", "FB", null, vintage == 2, "ERROR", true);
                String hash = "v" + vintage;
                store.load(
                        new Submission(
                                new ReceivedFile(hash, file, hash, 1, QUARTER.lastDay()),
                                header,
                                Outcome.ACCEPTED,
                                2,
                                2,
                                List.of(stable("F", 4), stable("M", vintage == 1 ? values[0] : values[1]))),
                        new FindingBook());
                store.recordVintage(hash, vintage, Outcome.ACCEPTED);
            }
        }
        return file;
    }

    private static org.mc2cm.pipeline.model.Observation stable(String sex, int value) {
        return Inbox.observation("", "tempacc_exits_stable", sex, "_T", BigDecimal.valueOf(value), "A");
    }

    @Test
    void a_changed_cell_of_two_is_half_revised() {
        assertThat(value(Catalogues.of("HOU-09"), filed(7, 8), "revised")).isEqualTo("50.0");
    }

    @Test
    void a_file_sent_again_as_it_was_revises_nothing() {
        assertThat(value(Catalogues.of("HOU-09"), filed(7, 7), "revised")).isEqualTo("0.0");
    }

    private Path surveyed() {
        SurveyAnswers answers = new SurveyAnswers(
                new SurveyAnswers.Wave("core", "1", LocalDate.of(2026, 7, 3), QUARTER.lastDay(), true),
                List.of("svy_resp_15p", "svy_employed"));
        for (int i = 0; i < 40; i++) {
            answers.add(0, i / 10, 1, SurveyAnswers.WOMAN, (byte) 1, true, 1, i < 4 ? 1 : 3, Double.NaN);
        }
        Path file = folder.resolve("monitor.duckdb");
        try (Store store = Store.open(file)) {
            SubmissionHeader header =
                    new SubmissionHeader("MA-TNG", "", QUARTER, "en", "", "FB", null, false, "", true);
            Submission plain = new Submission(
                    new ReceivedFile("a", file, "a", 1, QUARTER.lastDay()), header, Outcome.ACCEPTED, 0, 0, List.of());
            store.load(plain.with(List.of(answers), 40), new FindingBook());
            store.recordVintage("a", 1, Outcome.ACCEPTED);
        }
        return file;
    }

    @Test
    void respondents_of_a_survey_are_counted() {
        assertThat(value(Catalogues.of("LAB-02"), surveyed(), "survey_respondents"))
                .isEqualTo("40");
    }

    @Test
    void questions_left_out_are_item_nonresponse() {
        assertThat(value(Catalogues.of("LAB-02"), surveyed(), "item_nonresponse"))
                .isEqualTo("10.0");
    }
}
