package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.indicators.WorkedExamplesTest.same;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ProjectTarget;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.TargetRow;
import org.mc2cm.release.ValueKey;

/** Published values beside what they should reach. */
class TargetFiguresTest {

    private static final Quarter Q = new Quarter(2026, 3);

    @TempDir
    Path folder;

    private final List<PublishedRow> published = new ArrayList<>();
    private final List<ProjectTarget> goals = new ArrayList<>();

    private void shown(String indicator, String quarter, String window, String value, int x, int n) {
        String migstat = indicator.startsWith("HOU") ? "MIG" : "_T";
        published.add(new PublishedRow(
                new ValueKey(indicator, "MA-TNG", "participant", quarter, window, "_T", "_T", migstat, "", ""),
                value.isEmpty()
                        ? new PublishedValue.Withheld(null)
                        : new PublishedValue.Shown(
                                new BigDecimal(value), null, null, BigDecimal.valueOf(x), BigDecimal.valueOf(n)),
                "per cent",
                value.isEmpty() ? "c" : value,
                "A",
                value.isEmpty() ? "C" : "F",
                "administrative",
                null,
                "",
                "wilson"));
    }

    private void goal(String indicator, String baseline, String target) {
        goals.add(new ProjectTarget(
                "P1",
                indicator,
                "_T",
                2024,
                new BigDecimal(baseline),
                new BigDecimal(target),
                LocalDate.of(2026, 12, 31),
                "G2"));
    }

    private TargetRow row() {
        Path file = folder.resolve("monitor.duckdb");
        try (Store store = Store.open(file)) {
            SubmissionHeader header = new SubmissionHeader("MA-TNG", "", Q, "en", "", "FB", null, false, "", true);
            Submission plain = new Submission(
                    new ReceivedFile("a", file, "a", 1, Q.lastDay()), header, Outcome.ACCEPTED, 0, 0, List.of());
            store.load(plain.aiming(goals, goals.size()), new FindingBook());
            store.recordVintage("a", 1, Outcome.ACCEPTED);
        }
        List<TargetRow> rows = new TargetFigures(Catalogues.shipped()).compute(file, Q, published);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void progress_is_the_part_of_the_way_gone() {
        shown("RGT-02", "2026-Q3", "Q", "41", 41, 100);
        goal("RGT-02", "34", "50");
        same(Objects.requireNonNull(row().progress()).doubleValue(), 43.75);
    }

    @Test
    void the_milestone_is_that_of_the_values_own_quarter() {
        shown("RGT-02", "2026-Q3", "Q", "41", 41, 100);
        goal("RGT-02", "34", "50");
        // 638 of the 730 days from 2024-12-31 to 2026-12-31
        same(Objects.requireNonNull(row().milestone()).doubleValue(), 34 + 16 * 638.0 / 730);
    }

    @Test
    void more_than_a_tenth_of_the_way_behind_the_line_is_off() {
        shown("RGT-02", "2026-Q3", "Q", "41", 41, 100);
        goal("RGT-02", "34", "50");
        assertThat(row().status()).isEqualTo("off");
    }

    @Test
    void what_should_fall_is_on_track_below_the_line() {
        shown("HOU-09", "2024-Q4", "R4", "30", 30, 100);
        shown("HOU-09", "2026-Q3", "R4", "20.5", 41, 200);
        goal("HOU-09", "30", "20");
        assertThat(row().status()).isEqualTo("on_track");
    }

    @Test
    void a_target_that_is_its_baseline_has_no_progress() {
        shown("RGT-02", "2026-Q3", "Q", "41", 41, 100);
        goal("RGT-02", "50", "50");
        TargetRow row = row();
        assertThat(row.status()).isEqualTo("refused-same");
        assertThat(row.progress()).isNull();
    }

    @Test
    void the_baseline_of_a_protected_class_is_the_published_one() {
        shown("HOU-09", "2024-Q4", "R4", "31.5", 63, 200);
        shown("HOU-09", "2026-Q3", "R4", "25", 50, 200);
        goal("HOU-09", "30", "20");
        assertThat(row().baseline()).isEqualByComparingTo("31.5");
    }

    @Test
    void a_baseline_whose_value_was_withheld_is_refused_and_not_told() {
        shown("HOU-09", "2024-Q4", "R4", "", 0, 0);
        shown("HOU-09", "2026-Q3", "R4", "25", 50, 200);
        goal("HOU-09", "30", "20");
        TargetRow row = row();
        assertThat(row.status()).isEqualTo("refused-baseline");
        assertThat(row.baseline()).isNull();
        assertThat(row.progress()).isNull();
    }

    @Test
    void without_a_published_value_there_is_no_progress() {
        goal("RGT-02", "34", "50");
        assertThat(row().status()).isEqualTo("refused-value");
    }

    @Test
    void a_withheld_value_gives_way_to_the_newest_published_one() {
        shown("RGT-02", "2026-Q2", "Q", "41", 41, 100);
        shown("RGT-02", "2026-Q3", "Q", "", 0, 0);
        goal("RGT-02", "34", "50");
        assertThat(row().quarter()).isEqualTo("2026-Q2");
    }

    @Test
    void a_quota_is_met_by_the_exact_fraction_alone() {
        shown("PAR-01", "2026-Q3", "Q", "49.6", 62, 125);
        assertThat(row().status()).isEqualTo("not_met");
    }

    @Test
    void half_of_the_seats_meet_a_quota_of_a_half() {
        shown("PAR-01", "2026-Q3", "Q", "50", 7, 14);
        assertThat(row().status()).isEqualTo("met");
    }

    @Test
    void a_value_over_its_band_is_above_it() {
        shown("GOV-02", "2026-Q3", "Q", "100.1", 1001, 1000);
        assertThat(row().status()).isEqualTo("above");
    }
}
