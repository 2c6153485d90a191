package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.indicators.WorkedExamplesTest.same;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.SurveyRow;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;
import org.mc2cm.pipeline.model.SurveyTableRow;
import org.mc2cm.pipeline.store.Store;

/** Estimates that a city made itself. */
class SurveyTablesTest {

    private static final Quarter Q = new Quarter(2026, 3);

    @TempDir
    Path folder;

    @Test
    void the_interval_is_that_of_the_effective_size() {
        Estimate e = SurveyTables.estimate(400, 160, 0.4, 1.6, 40);
        double half = Quantiles.student(1 - Interval.TAIL, 40) / Math.sqrt(0.4 * 0.6 * 250);
        double logit = Math.log(0.4 / 0.6);
        same(e.lower(), 100 / (1 + Math.exp(half - logit)));
        same(e.upper(), 100 / (1 + Math.exp(-half - logit)));
        same(e.effective(), 250);
    }

    @Test
    void without_degrees_of_freedom_it_is_less_reliable() {
        assertThat(SurveyTables.estimate(400, 160, 0.4, 1.6, 0).doubtful()).isTrue();
        assertThat(SurveyTables.estimate(400, 160, 0.4, 1.6, 40).doubtful()).isFalse();
    }

    @Test
    void a_single_respondent_has_an_interval_too() {
        assertThat(SurveyTables.estimate(1, 0, 0.5, 1, 0).effective()).isEqualTo(1);
    }

    @Test
    void nobody_and_everybody_have_finite_intervals() {
        for (double share : new double[] {0, 1}) {
            Estimate e = SurveyTables.estimate(400, (int) (400 * share), share, 1.6, 40);
            assertThat(e.lower()).isBetween(0.0, 100.0);
            assertThat(e.upper()).isBetween(e.lower(), 100.0);
        }
    }

    @Test
    void a_citys_table_is_its_value_of_the_quarter_in_which_fieldwork_ended() {
        Path file = folder.resolve("monitor.duckdb");
        try (Store store = Store.open(file)) {
            SubmissionHeader header = new SubmissionHeader("MA-TNG", "", Q, "en", "", "FB", null, false, "", true);
            Submission plain = new Submission(
                    new ReceivedFile("a", file, "a", 1, Q.lastDay()), header, Outcome.ACCEPTED, 0, 0, List.of());
            SurveyTableRow row = new SurveyTableRow(
                    Q.firstDay().plusDays(40), "LAB-02", "F", "_T", true, 400, 160, 0.4, 1.6, 40, "H2");
            store.load(plain.estimating(List.of(row), 1), new FindingBook());
            store.recordVintage("a", 1, Outcome.ACCEPTED);
        }
        SurveyRow found = new IndicatorEngine(Catalogues.of("LAB-02"))
                .compute(file, Q).surveys().stream()
                        .filter(r -> r.estimate() != null)
                        .reduce((one, other) -> {
                            throw new AssertionError("two rows");
                        })
                        .orElseThrow();
        assertThat(found.key().area() + found.key().quarter() + found.key().sex())
                .isEqualTo("MA-TNG2026-Q3F");
        assertThat(Objects.requireNonNull(found.estimate()).method()).isEqualTo("deff-logit");
    }
}
