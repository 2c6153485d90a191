package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.SurveyTableRow;

/** 07_SURVEY_TABLE: a city's own estimates, and what is told back. */
class SurveyTableTest {

    private static final Object[] HEAD = {
        "fieldwork_end", "indicator_code", "sex", "age", "migstat", "n", "cases", "value", "design_effect", "degrees"
    };

    private final FindingBook findings = new FindingBook();

    private List<SurveyTableRow> read(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = HEAD;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return new SurveyTable(Book.CATALOGUE)
                .read(Book.of("MA-TNG", "2026-Q3").sheet("07_SURVEY_TABLE", all).workbook(), findings)
                .estimates();
    }

    private static Object[] line(Object... cells) {
        return cells;
    }

    private List<String> told() {
        return findings.kept().stream()
                .map(f -> f.message() + " " + f.severity().code() + " " + f.cell())
                .toList();
    }

    @Test
    void a_row_is_an_estimate() {
        assertThat(read(line("2026-09-10", "LAB-01", "F", "", "", 400, 212, 53.5, 1.4, 46)))
                .containsExactly(new SurveyTableRow(
                        LocalDate.of(2026, 9, 10), "LAB-01", "F", "_T", true, 400, 212, 0.535, 1.4, 46, "H2"));
    }

    @Test
    void without_cases_a_plain_item_has_those_of_its_share() {
        assertThat(read(line("2026-09-10", "LAB-01", "F", "", "", 400, "", 53.5, 1.4, "")))
                .extracting(SurveyTableRow::cases)
                .containsExactly(214);
    }

    @Test
    void without_cases_a_sensitive_item_is_refused() {
        assertThat(read(line("2026-09-10", "VIO-01", "F", "", "", 400, "", 12, 1.4, "")))
                .isEmpty();
        assertThat(told()).containsExactly("M42.cases REJ-ROW B2");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-10, HOU-09, F, _T, MIG, 400, 1, 50, 1.4, M42.indicator REJ-ROW B2",
        "2026-09-10, LAB-18, _T, _T, MIG, 400, 1, 50, 1.4, M42.indicator REJ-ROW B2",
        "2026-09-10, VIO-01, M, _T, MIG, 400, 40, 10, 1.4, M42.code REJ-ROW C2",
        "2026-09-10, LAB-01, F, Y15T24, MIG, 400, 1, 50, 1.4, M42.code REJ-ROW D2",
        "2026-09-10, LAB-01, F, _T, IRR, 400, 1, 50, 1.4, M42.code REJ-ROW E2",
        "in autumn, LAB-01, F, _T, MIG, 400, 1, 50, 1.4, M42.number REJ-ROW A2",
        "2026-09-10, LAB-01, F, _T, MIG, 0, 0, 50, 1.4, M42.number REJ-ROW F2",
        "2026-09-10, LAB-01, F, _T, MIG, 400, 401, 50, 1.4, M42.number REJ-ROW G2",
        "2026-09-10, LAB-01, F, _T, MIG, 400, 0, 12, 1.4, M42.number REJ-ROW G2",
        "2026-09-10, LAB-01, F, _T, MIG, 400, 400, 50, 1.4, M42.number REJ-ROW G2",
        "2026-09-10, LAB-01, F, _T, MIG, 400, 1, 101, 1.4, M42.number REJ-ROW H2",
        "2026-09-10, LAB-01, F, _T, MIG, 400, 1, 50, 0, M42.number REJ-ROW I2",
    })
    void what_cannot_be_an_estimate_is_refused_at_its_cell(
            String end,
            String indicator,
            String sex,
            String age,
            String migstat,
            String n,
            String cases,
            String value,
            String effect,
            String finding) {
        assertThat(read(line(end, indicator, sex, age, migstat, n, cases, value, effect, "46")))
                .isEmpty();
        assertThat(told()).containsExactly(finding);
    }

    @Test
    void a_second_estimate_of_the_same_persons_is_refused() {
        assertThat(read(
                        line("2026-09-10", "LAB-01", "F", "", "", 400, 212, 53.5, 1.4, 46),
                        line("2026-09-11", "LAB-01", "F", "", "", 500, 212, 53.5, 1.4, 46)))
                .hasSize(1);
        assertThat(told()).containsExactly("M42.twice REJ-ROW H3");
    }

    @Test
    void two_of_three_bands_of_a_sensitive_item_are_refused() {
        assertThat(read(
                        line("2026-09-10", "VIO-01", "F", "_T", "", 400, 60, 15, 1.4, 46),
                        line("2026-09-10", "VIO-01", "F", "Y_LT25", "", 150, 30, 20, 1.4, 46),
                        line("2026-09-10", "VIO-01", "F", "Y25T44", "", 150, 28, 19, 1.4, 46)))
                .extracting(SurveyTableRow::age)
                .containsExactly("_T");
        assertThat(told()).containsExactly("M42.parts REJ-ROW H3", "M42.parts REJ-ROW H4");
    }

    @Test
    void all_three_bands_of_a_sensitive_item_are_taken() {
        assertThat(read(
                        line("2026-09-10", "VIO-01", "F", "Y_GE45", "", 100, 12, 12, 1.4, 46),
                        line("2026-09-10", "VIO-01", "F", "Y_LT25", "", 150, 30, 20, 1.4, 46),
                        line("2026-09-10", "VIO-01", "F", "Y25T44", "", 150, 28, 19, 1.4, 46)))
                .hasSize(3);
    }

    @Test
    void a_sensitive_total_beside_one_sex_alone_is_refused() {
        assertThat(read(
                        line("2026-09-10", "VIO-08", "_T", "", "", 800, 90, 11, 1.4, 46),
                        line("2026-09-10", "VIO-08", "F", "", "", 400, 60, 15, 1.4, 46)))
                .extracting(SurveyTableRow::sex)
                .containsExactly("F");
        assertThat(told()).containsExactly("M42.parts REJ-ROW H2");
    }

    @Test
    void a_workbook_with_a_weighted_table_and_no_figures_lacks_no_sheet() {
        Book alone = Book.of("MA-TNG", "2026-Q3").sheet("07_SURVEY_TABLE", new Object[][] {HEAD});
        new Normaliser(Book.CATALOGUE, Mappings.none()).normalise(Book.FILE, alone.workbook(), alone.findings);
        assertThat(alone.findings.kept()).extracting(Finding::rule).doesNotContain("M01");
    }
}
