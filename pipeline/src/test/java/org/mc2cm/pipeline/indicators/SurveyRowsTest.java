package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.indicators.WorkedExamplesTest.same;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.SurveyRow;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;
import org.mc2cm.pipeline.store.Store;

/** From the store to the estimates of a city's survey. */
class SurveyRowsTest {

    private static final Quarter Q = new Quarter(2026, 3);
    private static final List<String> ELEMENTS = List.of("svy_resp_15p", "svy_employed");

    @TempDir
    Path folder;

    /** Women of even places; every fourth of all is employed; the tenth left the question out. */
    private static SurveyAnswers answers(String wave, LocalDate last) {
        SurveyAnswers answers =
                new SurveyAnswers(new SurveyAnswers.Wave("core", wave, last.minusDays(20), last, true), ELEMENTS);
        for (int i = 0; i < 120; i++) {
            byte sex = i % 2 == 0 ? SurveyAnswers.WOMAN : SurveyAnswers.MAN;
            long known = i == 9 ? 1 : 3;
            answers.add(
                    i / 60, i / 10, 1 + i % 3, sex, (byte) (i % 3), i != 119, i % 4 == 0 ? 3 : 1, known, Double.NaN);
        }
        return answers;
    }

    private List<SurveyRow> rows(String member, SurveyAnswers... waves) {
        Path file = folder.resolve("monitor.duckdb");
        try (Store store = Store.open(file)) {
            SubmissionHeader header = new SubmissionHeader("MA-TNG", member, Q, "en", "", "FB", null, false, "", true);
            Submission plain = new Submission(
                    new ReceivedFile("a", file, "a", 1, Q.lastDay()), header, Outcome.ACCEPTED, 0, 0, List.of());
            store.load(plain.with(List.of(waves), 120), new FindingBook());
            store.recordVintage("a", 1, Outcome.ACCEPTED);
        }
        return new IndicatorEngine(Catalogues.of("LAB-02")).compute(file, Q).surveys();
    }

    private static @Nullable Estimate at(List<SurveyRow> rows, String quarter, String sex, String age) {
        return rows.stream()
                .filter(r -> r.key().area().equals("MA-TNG")
                        && r.key().quarter().equals(quarter)
                        && r.key().sex().equals(sex)
                        && r.key().age().equals(age))
                .findFirst()
                .orElseThrow()
                .estimate();
    }

    @Test
    void a_share_is_that_of_the_weights() {
        Estimate all = Objects.requireNonNull(at(rows("", answers("1", Q.lastDay())), "2026-Q3", "_T", "_T"));
        double weight = 0;
        double employed = 0;
        for (int i = 0; i < 119; i++) {
            weight += i == 9 ? 0 : 1 + i % 3;
            employed += i % 4 == 0 ? 1 + i % 3 : 0;
        }
        same(all.value(), employed / weight * 100);
        assertThat(all.respondents()).isEqualTo(118);
    }

    @Test
    void degrees_of_freedom_are_psus_less_strata() {
        Estimate all = at(rows("", answers("1", Q.lastDay())), "2026-Q3", "_T", "_T");
        assertThat(Objects.requireNonNull(all).degrees()).isEqualTo(10);
        assertThat(all.method()).isEqualTo("taylor-logit");
    }

    @Test
    void women_and_bands_have_their_own_rows() {
        List<SurveyRow> rows = rows("", answers("1", Q.lastDay()));
        assertThat(Objects.requireNonNull(at(rows, "2026-Q3", "F", "_T")).respondents())
                .isEqualTo(60);
        assertThat(Objects.requireNonNull(at(rows, "2026-Q3", "F", "Y_LT25")).respondents())
                .isEqualTo(20);
    }

    @Test
    void a_wave_stands_at_the_quarter_in_which_it_ended() {
        List<SurveyRow> rows = rows("", answers("1", LocalDate.of(2026, 2, 3)));
        assertThat(at(rows, "2026-Q1", "F", "_T")).isNotNull();
        assertThat(at(rows, "2026-Q3", "F", "_T")).isNull();
    }

    @Test
    void two_waves_are_two_quarters() {
        List<SurveyRow> rows = rows("", answers("1", LocalDate.of(2025, 8, 3)), answers("2", Q.lastDay()));
        assertThat(at(rows, "2025-Q3", "F", "_T")).isNotNull();
        assertThat(at(rows, "2026-Q3", "F", "_T")).isNotNull();
    }

    @Test
    void a_survey_that_was_sent_by_itself_is_the_citys() {
        List<SurveyRow> rows = rows(SubmissionHeader.SURVEY, answers("1", Q.lastDay()));
        assertThat(at(rows, "2026-Q3", "F", "_T")).isNotNull();
    }

    @Test
    void each_area_and_quarter_has_its_rows_whatever_was_asked() {
        long areas = rows("", answers("1", Q.lastDay())).stream()
                .map(r -> r.key().area())
                .distinct()
                .count();
        assertThat(areas).isEqualTo(23);
        assertThat(rows("")).hasSize(23 * 12 * 15);
    }
}
