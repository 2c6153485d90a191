package org.mc2cm.pipeline.validating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.History;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;

class ValidatorTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    private static final ReceivedFile FILE = new ReceivedFile("a.xlsx", Path.of("a.xlsx"), "0".repeat(64), 1, null);
    private static final SubmissionHeader HEADER =
            new SubmissionHeader("MA-TNG", "", new Quarter(2026, 3), "fr", "", "FB", null, false, "", false);

    private final FindingBook book = new FindingBook();
    private final List<Observation> observations = new ArrayList<>();

    private static Observation figure(int row, String element, String sex, String value) {
        String migstat = CATALOGUE.element(element).population();
        return new Observation(
                "",
                element,
                sex,
                "_T",
                migstat,
                "",
                "",
                new BigDecimal(value),
                null,
                null,
                "A",
                "F",
                "",
                "",
                "02_INDICATORS",
                "I" + (row + 1),
                row,
                value);
    }

    private ValidatorTest with(String element, String sex, String value) {
        observations.add(figure(observations.size() + 1, element, sex, value));
        return this;
    }

    private Submission judged() {
        return judged(observations.size(), 0, Set.of());
    }

    private Submission judged(int read, int refused, Set<String> refusedElements) {
        Draft draft = new Draft(HEADER, observations, read, refused, refusedElements);
        return new Validator(CATALOGUE).validate(FILE, draft, book);
    }

    private List<String> told() {
        return book.kept().stream()
                .map(f -> f.rule() + " " + f.severity().code() + " " + f.cell())
                .toList();
    }

    @Test
    void a_good_workbook_is_accepted_without_a_finding() {
        assertThat(with("recog_requests", "F", "7").judged().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(told()).isEmpty();
    }

    private ValidatorTest from(String source, String element, String value) {
        Observation o = figure(observations.size() + 1, element, "F", value);
        observations.add(new Observation(
                "",
                element,
                "F",
                "_T",
                o.migstat(),
                "",
                "",
                o.value(),
                null,
                null,
                "A",
                "F",
                source,
                "",
                o.sheet(),
                o.cell(),
                o.row(),
                value));
        return this;
    }

    @Test
    void what_a_survey_says_is_not_taken_for_what_a_register_counts() {
        assertThat(from("survey prevalence", "gbv_cases_registered", "40")
                        .judged()
                        .observations())
                .isEmpty();
        assertThat(told()).contains("M43 REJ-ROW I2");
    }

    @Test
    void residents_may_come_from_a_survey() {
        assertThat(from("survey prevalence", "pop_migrant", "4000").judged().rowsLoaded())
                .isEqualTo(1);
    }

    @Test
    void a_register_is_taken_as_one() {
        assertThat(from("administrative", "gbv_cases_registered", "40").judged().rowsLoaded())
                .isEqualTo(1);
    }

    @Test
    void sexes_that_add_up_pass() {
        with("recog_requests", "F", "7").with("recog_requests", "M", "5").with("recog_requests", "_T", "12");
        assertThat(judged().rowsLoaded()).isEqualTo(3);
        assertThat(told()).isEmpty();
    }

    @Test
    void sexes_within_two_of_the_total_are_doubted() {
        with("recog_requests", "F", "7").with("recog_requests", "M", "5").with("recog_requests", "_T", "14");
        Submission judged = judged();
        assertThat(judged.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_WARNINGS);
        assertThat(judged.observations()).extracting(Observation::obsStatus).containsExactly("A", "A", "V");
        assertThat(told()).containsExactly("M20 WARN I4");
    }

    @Test
    void sexes_that_do_not_add_up_are_refused_with_all_five_numbers() {
        with("recog_requests", "F", "7").with("recog_requests", "M", "5").with("recog_requests", "_T", "15");
        Submission judged = judged();
        assertThat(judged.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(judged.rowsLoaded()).isZero();
        assertThat(book.kept().get(0).arguments()).containsExactly("7", "5", "–", "–", "15");
    }

    @Test
    void the_same_figure_twice_is_taken_once() {
        assertThat(with("recog_requests", "F", "7")
                        .with("recog_requests", "F", "7")
                        .judged()
                        .rowsLoaded())
                .isEqualTo(1);
        assertThat(told()).containsExactly("M21 NOTE I3");
    }

    @Test
    void two_values_for_one_figure_refuse_both_and_name_both_cells() {
        assertThat(with("recog_requests", "F", "7")
                        .with("recog_requests", "F", "8")
                        .judged()
                        .rowsLoaded())
                .isZero();
        assertThat(told()).containsExactly("M21 REJ-ROW I2", "M21 REJ-ROW I3");
        assertThat(book.kept().get(0).arguments()).contains("02_INDICATORS!I3");
    }

    @Test
    void a_part_over_its_whole_is_refused() {
        with("recog_granted", "F", "9").with("recog_decided", "F", "8").judged();
        assertThat(told()).containsExactly("M26 REJ-ROW I2", "M26 REJ-ROW I3");
    }

    @Test
    void a_part_that_is_its_whole_passes() {
        with("recog_granted", "F", "8").with("recog_decided", "F", "8").judged();
        assertThat(told()).isEmpty();
    }

    @Test
    void occupied_nights_are_noted_over_100_per_cent_and_refused_over_150() {
        with("tempacc_nights_occupied", "_T", "150")
                .with("tempacc_nights_available", "_T", "100")
                .judged();
        assertThat(told()).containsExactly("M26 NOTE I2");
        observations.clear();
        with("tempacc_nights_occupied", "_T", "151")
                .with("tempacc_nights_available", "_T", "100")
                .judged();
        assertThat(told()).contains("M26 REJ-ROW I2");
    }

    @Test
    void spending_over_the_plan_is_noted() {
        with("budget_spent", "_T", "300.5")
                .with("budget_voted_ytd", "_T", "100")
                .judged();
        assertThat(told()).containsExactly("M26 NOTE I2");
    }

    @Test
    void negative_counts_and_decimals_are_refused() {
        with("recog_requests", "F", "-1").with("recog_requests", "M", "1.5").judged();
        assertThat(told()).containsExactly("M26 REJ-ROW I2", "M26 REJ-ROW I3");
    }

    @Test
    void a_stated_estimate_may_have_decimals() {
        observations.add(figure(1, "recog_requests", "F", "1.5").withObsStatus("E"));
        assertThat(judged().rowsLoaded()).isEqualTo(1);
    }

    @Test
    void an_element_of_women_alone_has_sex_f() {
        with("shelter_req", "_T", "4").judged();
        assertThat(told()).contains("M28 REJ-ROW I2");
    }

    @Test
    void a_refused_element_of_the_most_sensitive_class_refuses_the_file() {
        assertThat(with("recog_requests", "F", "7")
                        .judged(2, 1, Set.of("gbv_cases_registered"))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void over_a_tenth_of_twenty_rows_refused_refuses_the_file() {
        assertThat(judged(20, 2, Set.of("recog_requests")).outcome()).isNotEqualTo(Outcome.REJECTED);
        assertThat(judged(20, 3, Set.of("recog_requests")).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void three_bad_rows_of_nineteen_leave_the_file_partial() {
        Draft draft = new Draft(HEADER, observations, 19, 3, Set.of("recog_requests"));
        assertThat(new Validator(CATALOGUE).validate(FILE, draft, book).outcome())
                .isEqualTo(Outcome.PARTIAL);
    }

    @Test
    void zero_for_women_after_four_quarters_with_cases_is_doubted() {
        History history =
                (city, quarter) -> Map.of(figure(1, "recog_requests", "F", "7").key(), BigDecimal.valueOf(7));
        Submission judged = with("recog_requests", "F", "0").judged();
        Submission checked = new HistoryCheck(history).check(judged, book);
        assertThat(checked.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_WARNINGS);
        assertThat(told()).containsExactly("M13 WARN I2");
    }

    @Test
    void zero_for_women_without_a_history_passes() {
        new HistoryCheck((city, quarter) -> Map.of())
                .check(with("recog_requests", "F", "0").judged(), book);
        assertThat(told()).isEmpty();
    }

    @Test
    void figures_copied_from_last_quarter_are_doubted() {
        Map<Observation.Key, BigDecimal> before = new HashMap<>();
        CATALOGUE.elements().values().stream()
                .filter(e -> "ALL".equals(e.sexes()) && e.count())
                .limit(12)
                .forEach(e -> with(e.id(), "F", "7"));
        observations.forEach(o -> before.put(o.key(), BigDecimal.valueOf(7)));
        Submission checked = new HistoryCheck((city, quarter) -> before).check(judged(), book);
        assertThat(told()).containsExactly("M23 WARN ");
        assertThat(checked.observations()).extracting(Observation::obsStatus).containsOnly("V");
    }

    @Test
    void a_changed_file_that_is_no_revision_is_refused() {
        assertThat(HistoryCheck.refuseUnrevised(with("recog_requests", "F", "7").judged(), book)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
        assertThat(told()).containsExactly("M22 REJ-FILE ");
    }

    @Test
    void vintages_are_numbered_by_day_then_revision_then_hash() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        var first = new Vintages.Candidate("c", day, false);
        var revision = new Vintages.Candidate("b", day, true);
        var other = new Vintages.Candidate("a", day.plusDays(1), false);
        assertThat(Vintages.number(List.of(other, revision, first)))
                .containsExactly(
                        new Vintages.Numbered(first, 1),
                        new Vintages.Numbered(revision, 2),
                        new Vintages.Numbered(other, Vintages.REFUSED));
    }

    private static Map<Observation.Key, BigDecimal> filed(String value) {
        return Map.of(figure(1, "recog_requests", "F", "7").key(), new BigDecimal(value));
    }

    private List<String> afterQuartersOf(String before, String now) {
        with("recog_requests", "F", now);
        new HistoryCheck((city, quarter) -> filed(before)).check(judged(), book);
        return told();
    }

    @Test
    void a_figure_far_from_the_usual_is_doubted() {
        assertThat(afterQuartersOf("40", "212")).containsExactly("M27 WARN I2");
    }

    @Test
    void a_figure_within_the_usual_passes() {
        assertThat(afterQuartersOf("40", "58")).isEmpty();
    }

    @Test
    void a_change_of_up_to_twenty_cases_passes_however_rare() {
        assertThat(afterQuartersOf("1", "21")).isEmpty();
    }

    @Test
    void ten_times_the_last_figure_is_doubted_as_a_unit() {
        assertThat(afterQuartersOf("140", "1400")).containsExactly("M30 WARN I2");
    }

    @Test
    void a_struck_figure_is_refused_and_an_unstruck_one_passes() {
        with("recog_requests", "F", "7").with("recog_requests", "M", "5");
        Draft draft = new Draft(HEADER, observations, 2, 0, Set.of());
        Draft left = LooksOfCells.check(
                draft, List.of(new org.mc2cm.pipeline.model.CellMark("02_INDICATORS", "I2", true, false)), book);
        assertThat(left.observations()).extracting(Observation::cell).containsExactly("I3");
        assertThat(told()).containsExactly("M35 REJ-CELL I2");
    }

    @Test
    void a_few_coloured_figures_are_asked_about_once_and_all_of_one_colour_pass() {
        with("recog_requests", "F", "7").with("recog_requests", "M", "5").with("recog_decided", "F", "5");
        Draft draft = new Draft(HEADER, observations, 3, 0, Set.of());
        List<org.mc2cm.pipeline.model.CellMark> marks = new ArrayList<>();
        for (String cell : List.of("I2", "I3", "I4")) {
            marks.add(new org.mc2cm.pipeline.model.CellMark("02_INDICATORS", cell, false, true));
        }
        LooksOfCells.check(draft, marks, book);
        assertThat(told()).isEmpty();
        LooksOfCells.check(draft, marks.subList(0, 1), book);
        assertThat(told()).containsExactly("M35 WARN I2");
    }

    @Test
    void a_rule_on_trial_reports_and_refuses_nothing() {
        with("recog_requests", "F", "7").with("recog_requests", "M", "5").with("recog_requests", "_T", "15");
        Draft draft = new Draft(HEADER, observations, 3, 0, Set.of());
        Submission judged = new Validator(CATALOGUE, Set.of("M20")).validate(FILE, draft, book);
        assertThat(judged.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(judged.rowsLoaded()).isEqualTo(3);
        assertThat(told()).containsExactly("M20 NOTE I2", "M20 NOTE I3", "M20 NOTE I4");
    }

    private ValidatorTest ages(int last, String total) {
        List<String> ages = List.of("Y_LT15", "Y15T17", "Y18T24", "Y25T34", "Y35T44", "Y45T54", "Y55T64", "Y_GE65");
        for (String age : ages) {
            aged("recog_requests", age, age.equals("Y_GE65") ? Integer.toString(last) : "10");
        }
        return aged("recog_requests", "_T", total);
    }

    private ValidatorTest aged(String element, String age, String value) {
        Observation o = figure(observations.size() + 1, element, "F", value);
        observations.add(new Observation(
                o.member(),
                o.element(),
                o.sex(),
                age,
                o.migstat(),
                o.dimName(),
                o.dimCode(),
                o.value(),
                null,
                null,
                o.obsStatus(),
                o.confStatus(),
                o.sourceType(),
                o.indicatorCode(),
                o.sheet(),
                o.cell(),
                o.row(),
                o.raw()));
        return this;
    }

    @Test
    void age_bands_that_give_the_total_pass() {
        ages(30, "100").judged();
        assertThat(told()).isEmpty();
    }

    @Test
    void age_bands_that_do_not_give_the_total_are_asked_about() {
        Submission judged = ages(30, "110").judged();
        assertThat(judged.observations()).extracting(Observation::obsStatus).containsOnly("V");
        assertThat(told()).containsExactly("M19 WARN I10");
    }

    @Test
    void a_rule_on_trial_doubts_nothing_of_earlier_quarters() {
        with("recog_requests", "F", "100000");
        Map<Observation.Key, BigDecimal> before = Map.of(observations.get(0).key(), new BigDecimal("100"));
        Submission checked = new HistoryCheck((city, quarter) -> before, Set.of("M30")).check(judged(), book);
        assertThat(told()).containsExactly("M30 NOTE I2");
        assertThat(checked.observations()).extracting(Observation::obsStatus).containsExactly("A");
    }
}
