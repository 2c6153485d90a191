package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.normalising.Book.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SubmissionHeader;

class NormaliserTest {

    private static final String Q = "2026-Q3";

    private static Observation only(Draft draft) {
        assertThat(draft.observations()).hasSize(1);
        return draft.observations().get(0);
    }

    private static Observation read(Object value, String numberFormat) {
        Book book = Book.of("MA-TNG", Q);
        if (!numberFormat.isEmpty()) {
            book.says("number_format", numberFormat);
        }
        return only(book.figures(row("recog_requests", "F", value)).draft());
    }

    private static List<String> refusal(Object value) {
        Book book = Book.of("MA-TNG", Q).figures(row("recog_requests", "F", value));
        assertThat(book.draft().observations()).isEmpty();
        return book.told();
    }

    @Test
    void a_plain_workbook_gives_its_figure_with_sheet_cell_row_and_raw_text() {
        Observation o = read("12", "");
        assertThat(o.value()).isEqualByComparingTo("12");
        assertThat(List.of(o.sheet(), o.cell(), o.raw())).containsExactly("02_INDICATORS", "I2", "12");
        assertThat(o.row()).isEqualTo(1);
    }

    @Test
    void blank_dimensions_mean_the_elements_own_population_and_totals() {
        Book book = Book.of("MA-TNG", Q)
                .figures(row("pop_total", "", 10), row("shelter_req", "", 4), row("recog_requests", "", 3));
        assertThat(book.draft().observations())
                .extracting(o -> o.sex() + " " + o.age() + " " + o.migstat())
                .containsExactly("_T _T _T", "F _T MIG", "_T _T MIG");
    }

    @Test
    void rows_are_counted_whatever_became_of_them() {
        Draft draft = Book.of("MA-TNG", Q)
                .figures(row("pop_total", "", 10), row("nonsense", "", 4), row("pop_migrant", "", ""))
                .draft();
        assertThat(List.of(draft.rowsRead(), draft.rowsRefused())).containsExactly(3, 1);
    }

    @Test
    void a_blank_value_is_no_observation_unless_it_has_a_status() {
        Object[] collected = {"", "", "pop_migrant", "", "", "", "", "", "", "", "L"};
        Draft draft = Book.of("MA-TNG", Q)
                .figures(row("pop_total", "", ""), collected)
                .draft();
        assertThat(only(draft).obsStatus()).isEqualTo("L");
    }

    @Test
    void a_header_that_starts_lower_is_found_and_noted() {
        Book book = Book.of("MA-TNG", Q)
                .sheet(
                        "02_INDICATORS",
                        new Object[] {"Commune of Tangier"},
                        new Object[] {},
                        Book.HEADER,
                        row("pop_total", "", 10));
        assertThat(only(book.draft()).cell()).isEqualTo("I4");
        assertThat(book.told()).containsExactly("M01 NOTE 02_INDICATORS!A3");
    }

    @Test
    void a_sheet_without_a_header_refuses_the_file() {
        Book book = Book.of("MA-TNG", Q).sheet("02_INDICATORS", new Object[] {"pop_total", 10});
        book.draft();
        assertThat(book.told()).containsExactly("M01 REJ-FILE 02_INDICATORS");
    }

    @Test
    void columns_may_stand_in_any_order_and_only_the_needed_ones() {
        Book book = Book.of("MA-TNG", Q)
                .sheet("02_INDICATORS", new Object[] {"value", "sex", "element_id"}, new Object[] {
                    7, "F", "recog_requests"
                });
        assertThat(only(book.draft()).cell()).isEqualTo("A2");
        assertThat(book.told()).isEmpty();
    }

    @Test
    void a_header_of_hxl_tags_is_enough() {
        Book book = Book.of("MA-TNG", Q)
                .sheet(
                        "02_INDICATORS",
                        new Object[] {"Was", "Geschlecht", "Zahl"},
                        new Object[] {"#indicator+element", "#group +sex", "#indicator+num+value"},
                        new Object[] {"recog_requests", "F", 7});
        assertThat(only(book.draft()).sex()).isEqualTo("F");
    }

    @Test
    void label_and_tag_rows_below_the_header_are_no_figures() {
        Book book = Book.of("MA-TNG", Q)
                .sheet(
                        "02_INDICATORS",
                        new Object[] {"element_id", "sex", "value"},
                        new Object[] {"Élément de données", "Sexe", "Valeur"},
                        new Object[] {"#indicator+element", "#group+sex", "#indicator+value+num"},
                        new Object[] {"recog_requests", "F", 7});
        assertThat(book.draft().rowsRead()).isEqualTo(1);
    }

    @Test
    void two_columns_on_one_name_refuse_the_file() {
        Book book = Book.of("MA-TNG", Q).sheet("02_INDICATORS", new Object[] {"element_id", "value", "value"});
        book.draft();
        assertThat(book.told()).containsExactly("M03 REJ-FILE 02_INDICATORS!C1");
    }

    @Test
    void a_translated_heading_is_noted_and_read() {
        Book book = Book.of("MA-TNG", Q)
                .sheet("02_INDICATORS", new Object[] {"element_id", "SEXE", "value"}, new Object[] {
                    "recog_requests", "F", 7
                });
        assertThat(only(book.draft()).sex()).isEqualTo("F");
        assertThat(book.told()).containsExactly("M03 NOTE 02_INDICATORS!B1");
    }

    @Test
    void a_missing_needed_column_refuses_the_file_and_is_named() {
        Book book = Book.of("MA-TNG", Q).sheet("02_INDICATORS", new Object[] {"element_id", "sex", "age"});
        book.draft();
        assertThat(book.told()).containsExactly("M04 REJ-FILE 02_INDICATORS!A1");
        assertThat(book.findings.kept().get(0).arguments()).containsExactly("value");
    }

    @Test
    void an_extra_column_is_noted() {
        Book book = Book.of("MA-TNG", Q)
                .sheet("02_INDICATORS", new Object[] {"element_id", "value", "service code"}, new Object[] {
                    "pop_total", 7, "x"
                });
        assertThat(only(book.draft()).value()).isEqualByComparingTo("7");
        assertThat(book.told()).containsExactly("M05 NOTE 02_INDICATORS!C1");
    }

    @Test
    void a_column_of_personal_data_refuses_the_file_and_its_heading_is_not_repeated() {
        for (String heading : List.of("Phone", "Tél.", "هاتف", "Passport No", "Nom", "nome e cognome")) {
            Book book = Book.of("MA-TNG", Q).sheet("02_INDICATORS", new Object[] {"element_id", "value", heading});
            book.draft();
            assertThat(book.told()).containsExactly("M05 REJ-FILE 02_INDICATORS!C1");
            assertThat(book.findings.kept().get(0).seen()).isEmpty();
        }
    }

    @Test
    void an_ambiguous_number_is_refused_with_both_readings() {
        assertThat(refusal("1.234")).containsExactly("M07 REJ-CELL 02_INDICATORS!I2");
        Book book = Book.of("MA-TNG", Q).figures(row("recog_requests", "F", "1,234"));
        book.draft();
        assertThat(book.findings.kept().get(0).arguments()).containsExactly("1234", "1.234");
    }

    @Test
    void the_declared_number_format_decides_an_ambiguous_number() {
        assertThat(read("1.234", "1.234,5").value()).isEqualByComparingTo("1234");
        assertThat(read("1.234", "1,234.5").value()).isEqualByComparingTo("1.234");
        assertThat(read("1,234", "1 234,5").value()).isEqualByComparingTo("1.234");
    }

    @Test
    void anything_that_is_no_plain_number_is_refused() {
        assertThat(refusal("12 (dont 3 mineures)")).containsExactly("M33 REJ-CELL 02_INDICATORS!I2");
        assertThat(refusal("12?")).containsExactly("M33 REJ-CELL 02_INDICATORS!I2");
        assertThat(refusal("+1234")).containsExactly("M33 REJ-CELL 02_INDICATORS!I2");
        assertThat(refusal("1.2E3")).containsExactly("M33 REJ-CELL 02_INDICATORS!I2");
        assertThat(refusal("-")).containsExactly("M12 REJ-CELL 02_INDICATORS!I2");
        assertThat(refusal("1٢")).containsExactly("M09 REJ-CELL 02_INDICATORS!I2");
    }

    @Test
    void a_small_count_that_the_city_hides_keeps_its_bounds() {
        Observation o = read("< 5", "");
        assertThat(o.value()).isNull();
        assertThat(List.of(o.low(), o.high())).containsExactly(BigDecimal.ONE, BigDecimal.valueOf(4));
        assertThat(o.obsStatus() + o.confStatus()).isEqualTo("QA");
        assertThat(read("<10", "").high()).isEqualByComparingTo("9");
        assertThat(read("أقل من 5", "").high()).isEqualByComparingTo("4");
        assertThat(read("*", "").high()).isNull();
    }

    @Test
    void reserved_answers_are_no_numbers() {
        assertThat(read("NA_NOT_APPLICABLE", "").obsStatus()).isEqualTo("M");
        assertThat(read("NA_NOT_COLLECTED", "").obsStatus()).isEqualTo("L");
        assertThat(read("NA_CONFIDENTIAL", "").confStatus()).isEqualTo("C");
    }

    @Test
    void a_value_that_the_city_marks_confidential_is_hidden() {
        Object[] marked = {"", "", "recog_requests", "F", "", "", "", "", 12, "", "", "C"};
        Observation o = only(Book.of("MA-TNG", Q).figures(marked).draft());
        assertThat(o.value()).isNull();
        assertThat(o.obsStatus() + o.confStatus()).isEqualTo("QC");
    }

    @Test
    void a_total_without_a_code_is_a_check_and_is_not_loaded() {
        Book book = Book.of("MA-TNG", Q).figures(row("pop_total", "", 10), row("المجموع", "", 10));
        assertThat(only(book.draft()).element()).isEqualTo("pop_total");
        assertThat(book.told()).containsExactly("M19 NOTE 02_INDICATORS!I3");
    }

    @Test
    void a_total_with_a_code_is_loaded() {
        Book book = Book.of("MA-TNG", Q).figures(row("recog_requests", "Total", 10));
        assertThat(only(book.draft()).sex()).isEqualTo("_T");
    }

    @Test
    void a_label_or_an_alias_stands_for_its_code_and_is_noted() {
        Book book = Book.of("MA-TNG", Q).says("language", "fr").figures(row("recog_requests", "H", 10));
        assertThat(only(book.draft()).sex()).isEqualTo("M");
        assertThat(book.told()).containsExactly("M28 NOTE 02_INDICATORS!D2");
    }

    @Test
    void the_drop_down_form_is_the_code() {
        Book book = Book.of("MA-TNG", Q).figures(row("recog_requests", "F - Femmes", 10));
        assertThat(only(book.draft()).sex()).isEqualTo("F");
        assertThat(book.told()).isEmpty();
    }

    @Test
    void an_alias_of_another_language_is_not_guessed() {
        Book book = Book.of("MA-TNG", Q).says("language", "en").figures(row("recog_requests", "H", 10));
        assertThat(book.draft().rowsRefused()).isEqualTo(1);
        assertThat(book.told()).containsExactly("M28 REJ-ROW 02_INDICATORS!D2");
    }

    @Test
    void an_unknown_code_lists_the_allowed_ones() {
        Book book = Book.of("MA-TNG", Q).figures(row("recog_requests", "X", 10));
        book.draft();
        assertThat(book.findings.kept().get(0).arguments().get(1)).startsWith("F, M, _O");
    }

    @Test
    void a_matrix_gives_the_same_observations_and_last_quarters_values_are_not_read() {
        Book book = Book.of("MA-TNG", Q)
                .sheet(
                        "02W_LAB",
                        new Object[] {"", "Labour"},
                        new Object[] {},
                        new Object[] {"#mc2cm+matrix", "", "F", "prev", "M"},
                        new Object[] {"", "Recognition"},
                        new Object[] {"recog_requests|_T|MIG||", "Requests", 7, 6, 5});
        assertThat(book.draft().observations())
                .extracting(o -> o.sex() + o.value() + o.cell())
                .containsExactly("F7C5", "M5E5");
    }

    @Test
    void a_changed_matrix_tag_refuses_the_row() {
        Book book = Book.of("MA-TNG", Q)
                .sheet("02W_LAB", new Object[] {"#mc2cm+matrix", "F"}, new Object[] {"recog|_T|MIG||", 7});
        assertThat(book.draft().rowsRefused()).isEqualTo(1);
        assertThat(book.told()).containsExactly("M28 REJ-ROW 02W_LAB!A2");
    }

    @Test
    void the_submission_sheet_is_read_in_any_row_order() {
        SubmissionHeader header = Book.of("ES-FAMSI", Q)
                .says("submitted_on", 45658)
                .says("member_id", "ES-SEV")
                .says("is_revision", "Y")
                .says("synthetic", "Y")
                .draft()
                .header();
        Objects.requireNonNull(header);
        assertThat(header.participant() + header.member()).isEqualTo("ES-FAMSIES-SEV");
        assertThat(header.submittedOn()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(header.revision() && header.synthetic()).isTrue();
    }

    @Test
    void serial_days_of_the_1904_calendar_are_its_own() {
        SubmissionHeader header = Book.of("MA-TNG", Q)
                .in1904()
                .says("submitted_on", 44196)
                .draft()
                .header();
        Objects.requireNonNull(header);
        assertThat(header.submittedOn()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void an_unknown_city_or_quarter_refuses_the_file() {
        Book city = Book.of("MA-XXX", Q);
        assertThat(city.draft().header()).isNull();
        assertThat(city.told()).contains("M23 REJ-FILE 01_SUBMISSION!C1");
        Book quarter = Book.of("MA-TNG", "T1");
        assertThat(quarter.draft().header()).isNull();
        assertThat(quarter.told()).contains("M23 REJ-FILE 01_SUBMISSION!C2");
    }

    @Test
    void a_quarter_in_words_is_read_and_noted() {
        Book book = Book.of("MA-TNG", "الربع الأول 2026");
        assertThat(Objects.requireNonNull(book.draft().header()).quarter()).isEqualTo(new Quarter(2026, 1));
        assertThat(book.told()).contains("M16 NOTE 01_SUBMISSION!C2");
    }

    @Test
    void a_day_of_two_readings_is_refused_where_no_language_decides() {
        Book book = Book.of("MA-TNG", Q).says("language", "en").says("submitted_on", "03/04/2026");
        assertThat(Objects.requireNonNull(book.draft().header()).submittedOn()).isNull();
        assertThat(book.told()).contains("M16 REJ-CELL 01_SUBMISSION!C4");
        Book french = Book.of("MA-TNG", Q).says("language", "fr").says("submitted_on", "03/04/2026");
        assertThat(Objects.requireNonNull(french.draft().header()).submittedOn())
                .isEqualTo("2026-04-03");
    }

    @Test
    void a_city_name_or_day_that_contradicts_refuses_the_file() {
        Book city = Book.of("MA-TNG", Q).says("city_name", "Rabat");
        assertThat(city.draft().header()).isNull();
        Book day = Book.of("MA-TNG", Q).says("period_start", "2026-04-01");
        assertThat(day.draft().header()).isNull();
        assertThat(day.told()).contains("M23 REJ-FILE 01_SUBMISSION!C3");
    }

    @Test
    void a_city_is_known_by_its_name_and_aliases() {
        Book book = new Book().says("city_name", "Commune of Oujda").says("period", Q);
        SubmissionHeader header = book.draft().header();
        Objects.requireNonNull(header);
        assertThat(header.participant()).isEqualTo("MA-OUD");
        assertThat(book.told()).contains("M29 NOTE 01_SUBMISSION!C1");
    }

    @Test
    void tripoli_is_not_resolved_on_its_name_alone() {
        Book alone = new Book().says("city_name", "طرابلس").says("period", Q);
        assertThat(alone.draft().header()).isNull();
        assertThat(alone.told()).contains("M29 REJ-FILE 01_SUBMISSION!C1");
        SubmissionHeader header = new Book()
                .says("city_name", "Tripoli (Libya)")
                .says("period", Q)
                .draft()
                .header();
        Objects.requireNonNull(header);
        assertThat(header.participant()).isEqualTo("LY-TIP");
    }

    @Test
    void a_lyon_file_without_a_member_is_the_citys() {
        Draft draft = Book.of("FR-LYO", Q).figures(row("pop_total", "", 10)).draft();
        assertThat(only(draft).member()).isEqualTo("FR-LYO-C");
    }

    @Test
    void a_mistyped_code_gets_a_suggestion_and_is_not_taken() {
        Book book = Book.of("MA-TNG", "2026-Q3").figures(Book.row("recog_requests", "femmess", 7));
        assertThat(book.draft().observations()).isEmpty();
        assertThat(book.findings.kept().get(0).message()).isEqualTo("M28.near");
        assertThat(book.findings.kept().get(0).arguments()).endsWith("F");
    }

    @Test
    void a_code_near_nothing_gets_the_list_alone() {
        Book book = Book.of("MA-TNG", "2026-Q3").figures(Book.row("recog_requests", "quelconque", 7));
        book.draft();
        assertThat(book.findings.kept().get(0).message()).isEqualTo("M28.unknown");
    }

    @Test
    void a_unit_of_thousands_is_refused_where_cases_are_counted() {
        Object[] row = {"", "", "recog_requests", "F", "", "", "", "", 7, "milliers"};
        Book book = Book.of("MA-TNG", "2026-Q3").figures(row);
        assertThat(book.draft().observations()).isEmpty();
        assertThat(book.told()).containsExactly("M30 REJ-ROW 02_INDICATORS!J2");
    }

    @Test
    void a_unit_in_other_words_passes() {
        Object[] row = {"", "", "recog_requests", "F", "", "", "", "", 7, "demandes"};
        assertThat(Book.of("MA-TNG", "2026-Q3").figures(row).draft().observations())
                .hasSize(1);
    }

    @Test
    void a_template_of_an_unknown_version_is_refused_by_name() {
        Book book =
                Book.of("MA-TNG", "2026-Q3").says("template_version", "7").figures(Book.row("recog_requests", "F", 7));
        assertThat(book.draft().header()).isNull();
        assertThat(book.told()).containsExactly("M01 REJ-FILE 01_SUBMISSION!C3");
    }

    @Test
    void a_template_of_this_version_is_read() {
        Book book =
                Book.of("MA-TNG", "2026-Q3").says("template_version", 1).figures(Book.row("recog_requests", "F", 7));
        assertThat(book.draft().observations()).hasSize(1);
    }
}
