package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.ProjectTarget;

/** 05_PROJECTS: what becomes a target, and what is told back. */
class ProjectSheetTest {

    private static final Object[] HEAD = {
        "project_id",
        "title",
        "indicator_code",
        "sex",
        "baseline_year",
        "baseline_value",
        "target_value",
        "target_date",
        "ascending"
    };

    private final FindingBook findings = new FindingBook();

    private List<ProjectTarget> read(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = HEAD;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return new ProjectSheet(Book.CATALOGUE)
                .read(Book.of("MA-TNG", "2026-Q3").sheet("05_PROJECTS", all).workbook(), findings)
                .targets();
    }

    private static Object[] goal(Object... cells) {
        return cells;
    }

    private List<String> told() {
        return findings.kept().stream()
                .map(f -> f.message() + " " + f.severity().code() + " " + f.cell())
                .toList();
    }

    @Test
    void a_row_with_an_indicator_is_a_target() {
        assertThat(read(goal("P1", "t", "RGT-02", "", 2024, 34, 50.5, "2026-12-31", "Y")))
                .containsExactly(new ProjectTarget(
                        "P1",
                        "RGT-02",
                        "_T",
                        2024,
                        new BigDecimal("34"),
                        new BigDecimal("50.5"),
                        LocalDate.of(2026, 12, 31),
                        "G2"));
    }

    @Test
    void an_indicator_of_women_alone_is_about_women() {
        assertThat(read(goal("P1", "t", "VIO-13", "", 2024, 34, 50, "2026-12-31", "")))
                .extracting(ProjectTarget::sex)
                .containsExactly("F");
    }

    @Test
    void a_project_without_an_indicator_is_no_target_and_no_mistake() {
        assertThat(read(goal("P1", "t", "", "", "", "", "", "", ""))).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void words_in_place_of_a_code_are_not_kept() {
        assertThat(read(goal("Project of Ms Example", "t", "RGT-02", "", 2024, 34, 50, "2026-12-31", "Y")))
                .extracting(ProjectTarget::project)
                .containsExactly("row-2");
    }

    @Test
    void a_target_that_is_its_baseline_is_taken_and_told() {
        assertThat(read(goal("P1", "t", "RGT-02", "", 2024, 50, 50, "2026-12-31", "Y")))
                .hasSize(1);
        assertThat(told()).containsExactly("M41.same NOTE G2");
    }

    @Test
    void a_spreadsheets_day_is_a_day() {
        assertThat(read(goal("P1", "t", "RGT-02", "", 2024, 34, 50, 46387, "Y")))
                .extracting(ProjectTarget::targetDate)
                .containsExactly(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "XYZ-01, '', 2024, 34, 50, 2026-12-31, Y, M41.indicator REJ-ROW C2",
        "PAR-01, M, 2024, 34, 50, 2026-12-31, Y, M41.sex REJ-ROW D2",
        "RGT-02, '', soon, 34, 50, 2026-12-31, Y, M41.number REJ-ROW E2",
        "RGT-02, '', 2024, many, 50, 2026-12-31, Y, M41.number REJ-ROW F2",
        "RGT-02, '', 2024, '1.234', 50, 2026-12-31, Y, M41.number REJ-ROW F2",
        "RGT-02, '', 2024, 34, 150, 2026-12-31, Y, M41.range REJ-ROW G2",
        "RGT-02, '', 2024, 34, 50, later, Y, M41.number REJ-ROW H2",
        "RGT-02, '', 2024, 34, 50, 2024-12-31, Y, M41.date REJ-ROW H2",
        "RGT-02, '', 2024, 34, 50, 2026-12-31, N, M41.direction REJ-ROW I2",
    })
    void what_cannot_be_a_target_is_refused_at_its_cell(
            String indicator,
            String sex,
            String year,
            String baseline,
            String target,
            String day,
            String ascending,
            String finding) {
        assertThat(read(goal("P1", "t", indicator, sex, year, baseline, target, day, ascending)))
                .isEmpty();
        assertThat(told()).containsExactly(finding);
    }

    @Test
    void a_second_target_of_one_project_and_indicator_is_refused() {
        assertThat(read(
                        goal("P1", "t", "RGT-02", "", 2024, 34, 50, "2026-12-31", "Y"),
                        goal("P1", "t", "RGT-02", "", 2024, 34, 60, "2026-12-31", "Y")))
                .hasSize(1);
        assertThat(told()).containsExactly("M41.twice REJ-ROW G3");
    }

    @Test
    void a_sheet_without_the_columns_of_targets_is_told_once() {
        new ProjectSheet(Book.CATALOGUE)
                .read(
                        Book.of("MA-TNG", "2026-Q3")
                                .sheet("05_PROJECTS", goal("project_id", "indicator_code"), goal("P1", "RGT-02"))
                                .workbook(),
                        findings);
        assertThat(told()).containsExactly("M41.columns WARN ");
    }
}
