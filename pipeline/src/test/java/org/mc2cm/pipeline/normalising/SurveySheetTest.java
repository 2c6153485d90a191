package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;

/** What becomes of a survey's rows: good ones kept as numbers, each bad one with its finding. */
class SurveySheetTest {

    private static final SurveyDefinition CORE = Objects.requireNonNull(
            CatalogueReader.read(Path.of("../config")).surveys().get("core"));

    private final FindingBook book = new FindingBook();
    private final List<Map<String, String>> people = new ArrayList<>();
    private Optional<VerbatimSheet> form = Optional.empty();

    /** Twenty interviews in four PSUs of two strata. */
    SurveySheetTest() {
        for (int i = 0; i < 20; i++) {
            Map<String, String> p = new LinkedHashMap<>();
            p.put("end", "2026-08-" + (10 + i) + "T10:00:00.000+02:00");
            p.put("_uuid", "id" + i);
            p.put("wave", "2026");
            p.put("stratum", "S" + i % 2);
            p.put("psu", "P" + i % 4);
            p.put("weight", Integer.toString(100 + i));
            p.put("migrant", "yes");
            p.put("sex", i % 2 == 0 ? "female" : "male");
            p.put("age", Integer.toString(20 + i));
            p.put("activity", i % 3 == 0 ? "employed" : "inactive");
            people.add(p);
        }
    }

    private SurveySheetTest person(int i, String question, String answer) {
        people.get(i).put(question, answer);
        return this;
    }

    private List<SurveyAnswers> read() {
        SurveySheet sheet = new SurveySheet(CORE, form, SurveySheet.SHEET, book);
        List<String> columns =
                people.stream().flatMap(p -> p.keySet().stream()).distinct().toList();
        IntStream.range(0, columns.size()).forEach(c -> sheet.cell(0, c, columns.get(c)));
        for (int r = 0; r < people.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                String text = people.get(r).getOrDefault(columns.get(c), "");
                if (!text.isEmpty()) {
                    sheet.cell(r + 1, c, text);
                }
            }
        }
        return sheet.finish();
    }

    private List<String> said(Severity severity) {
        return book.kept().stream()
                .filter(f -> f.severity() == severity)
                .map(Finding::message)
                .toList();
    }

    private void none(String column) {
        people.forEach(p -> p.remove(column));
    }

    @Test
    void a_wave_ends_on_its_last_interview() {
        SurveyAnswers wave = read().get(0);
        assertThat(wave.size()).isEqualTo(20);
        assertThat(wave.wave().last()).isEqualTo(LocalDate.of(2026, 8, 29));
        assertThat(wave.wave().quarter()).hasToString("2026-Q3");
    }

    @Test
    void respondents_stand_by_stratum_and_psu() {
        SurveyAnswers wave = read().get(0);
        assertThat(IntStream.range(0, 20).map(wave::psu)).isSorted();
        assertThat(IntStream.range(0, 20).map(wave::stratum).distinct()).containsExactly(0, 1);
    }

    @Test
    void the_order_of_the_rows_changes_no_number_of_a_psu() {
        int[] before = psus(read().get(0));
        java.util.Collections.reverse(people);
        assertThat(psus(read().get(0))).containsExactly(before);
    }

    private static int[] psus(SurveyAnswers wave) {
        return IntStream.range(0, wave.size()).map(wave::psu).toArray();
    }

    @Test
    void an_answer_is_yes_no_or_not_known() {
        person(2, "activity", "");
        SurveyAnswers wave = read().get(0);
        long bit = 1L << wave.elements().indexOf("svy_employed");
        long known =
                IntStream.range(0, 20).filter(i -> (wave.known(i) & bit) != 0).count();
        long yes = IntStream.range(0, 20).filter(i -> (wave.yes(i) & bit) != 0).count();
        assertThat(known).isEqualTo(19);
        assertThat(yes).isEqualTo(7);
    }

    @Test
    void columns_of_persons_are_never_read() {
        person(0, "name", "somebody").person(0, "_submitted_by", "user1").person(0, "_geolocation", "35.7 -5.8");
        assertThat(read().get(0).size()).isEqualTo(20);
        assertThat(said(Severity.NOTE)).contains("M36.personal");
        assertThat(book.kept()).noneMatch(f -> (f.seen() + f.arguments()).contains("somebody"));
    }

    @Test
    void a_question_that_nobody_knows_is_named() {
        person(0, "favourite_colour", "blue");
        read();
        assertThat(said(Severity.NOTE)).contains("M36.unread");
    }

    @Test
    void a_pilot_is_left_out() {
        person(0, "phase", "pilot").person(1, "phase", "pilot");
        assertThat(read().get(0).size()).isEqualTo(18);
        assertThat(said(Severity.NOTE)).contains("M40.leftOut");
    }

    @Test
    void an_interview_that_was_not_approved_is_left_out() {
        person(4, "_validation_status", "validation_status_not_approved");
        assertThat(read().get(0).size()).isEqualTo(19);
    }

    @Test
    void a_weight_of_zero_or_less_is_refused() {
        person(0, "weight", "0").person(1, "weight", "-2");
        assertThat(read().get(0).size()).isEqualTo(18);
        assertThat(said(Severity.REJ_ROW)).containsExactly("M38.weight", "M38.weight");
    }

    @Test
    void a_missing_weight_is_refused() {
        person(0, "weight", "");
        assertThat(read().get(0).size()).isEqualTo(19);
    }

    @Test
    void a_survey_without_weights_is_not_taken() {
        none("weight");
        assertThat(read()).isEmpty();
        assertThat(said(Severity.REJ_ROW)).containsExactly("M36.needed");
    }

    @Test
    void the_same_interview_twice_counts_once() {
        people.add(new LinkedHashMap<>(people.get(3)));
        assertThat(read().get(0).size()).isEqualTo(20);
        assertThat(said(Severity.NOTE)).contains("M39.same");
    }

    @Test
    void two_interviews_of_one_id_that_differ_do_not_count() {
        people.add(new LinkedHashMap<>(people.get(3)));
        person(20, "age", "64");
        assertThat(read().get(0).size()).isEqualTo(19);
        assertThat(said(Severity.REJ_ROW)).containsExactly("M39.differs");
    }

    @Test
    void a_choice_that_the_question_does_not_have_is_no_answer() {
        person(0, "activity", "retired");
        SurveyAnswers wave = read().get(0);
        long bit = 1L << wave.elements().indexOf("svy_employed");
        assertThat(IntStream.range(0, 20)
                        .filter(i -> (wave.known(i) & bit) != 0)
                        .count())
                .isEqualTo(19);
        assertThat(said(Severity.REJ_CELL)).containsExactly("M37.choice");
    }

    @Test
    void a_choice_that_the_form_does_not_hold_is_no_answer() {
        form = Optional.of(sheet(
                List.of("type", "name", "label::Français (fr)"),
                List.of("select_one act", "activity", "activité"),
                List.of("list_name", "name", "label::Français (fr)"),
                List.of("act", "inactive", "inactive")));
        read();
        assertThat(said(Severity.REJ_CELL)).hasSize(7).containsOnly("M37.choice");
    }

    @SafeVarargs
    private static VerbatimSheet sheet(List<String>... rows) {
        List<VerbatimRow> all = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            List<VerbatimCell> cells = new ArrayList<>();
            for (int c = 0; c < rows[r].size(); c++) {
                cells.add(new VerbatimCell(r, c, VerbatimCell.Type.TEXT, rows[r].get(c), Double.NaN, null, false));
            }
            all.add(new VerbatimRow(r, false, cells));
        }
        return new VerbatimSheet("07_XLSFORM", VerbatimSheet.Visibility.VISIBLE, all, List.of());
    }

    @Test
    void waves_that_overlap_are_not_taken() {
        person(10, "wave", "2025");
        assertThat(read()).isEmpty();
        assertThat(said(Severity.REJ_ROW)).containsExactly("M40.overlap", "M40.overlap");
    }

    @Test
    void waves_one_after_the_other_are_two() {
        IntStream.range(0, 10).forEach(i -> person(i, "wave", "2025"));
        assertThat(read()).extracting(SurveyAnswers::size).containsExactly(10, 10);
    }

    @Test
    void a_survey_with_over_a_tenth_refused_is_not_taken() {
        IntStream.range(0, 3).forEach(i -> person(i, "end", "yesterday"));
        assertThat(read()).isEmpty();
        assertThat(said(Severity.REJ_ROW)).contains("M38.ended", "M40.tenth");
    }

    @Test
    void a_stratum_of_one_psu_is_noted() {
        person(0, "stratum", "alone").person(0, "psu", "alone");
        read();
        assertThat(said(Severity.NOTE)).contains("M40.lonely");
    }

    @Test
    void without_strata_and_psus_the_design_is_unknown() {
        none("stratum");
        none("psu");
        assertThat(read().get(0).wave().designKnown()).isFalse();
        assertThat(said(Severity.NOTE)).contains("M40.design");
    }

    @Test
    void with_strata_alone_each_respondent_is_a_psu() {
        none("psu");
        assertThat(psus(read().get(0))).doesNotHaveDuplicates();
    }

    @Test
    void a_number_that_a_spreadsheet_made_of_a_day_is_read() {
        assertThat(SurveySheet.day("46235.4")).contains(LocalDate.of(2026, 8, 1));
        assertThat(SurveySheet.day("2026-13-01")).isEmpty();
    }
}
