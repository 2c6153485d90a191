package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.normalising.ValueText.Quantity;
import org.mc2cm.pipeline.normalising.ValueText.Result;

/** The parsing tests of the workbook's domain description, each a test, and what lies next to them. */
class ValueTextTest {

    private static final NumberFormat FRENCH = NumberFormat.SPACE_COMMA;
    private static final NumberFormat GERMAN = NumberFormat.DOT_COMMA;
    private static final NumberFormat ENGLISH = NumberFormat.COMMA_DOT;
    private static final NumberFormat NONE = NumberFormat.UNDECLARED;
    private static final Quantity SHARE = new Quantity(true, "");

    /** The number, or the rule that refuses it, or the status of an answer. */
    private static String read(String text, NumberFormat format, Quantity quantity) {
        Result result = new ValueText(format).read(text, quantity);
        return result.value()
                .map(v -> v.number() != null
                        ? v.number().stripTrailingZeros().toPlainString()
                        : v.low() != null ? "[" + v.low() + "," + v.high() + "]" : v.obsStatus())
                .orElse(result.rule());
    }

    private static String read(String text, NumberFormat format) {
        return read(text, format, Quantity.COUNT);
    }

    private static String read(String text) {
        return read(text, NONE);
    }

    private static Severity severity(String text) {
        return new ValueText(NONE).read(text).severity();
    }

    @Test
    void a_french_number_has_a_decimal_comma() {
        assertThat(read("1 234,5", FRENCH)).isEqualTo("1234.5");
    }

    @Test
    void a_german_italian_or_spanish_number_has_points_between_thousands() {
        assertThat(read("1.234,50", GERMAN)).isEqualTo("1234.5");
    }

    @Test
    void an_arabic_number_is_read_with_its_own_marks() {
        assertThat(read("١٬٢٣٤٫٥")).isEqualTo("1234.5");
        assertThat(read("١٬٢٣٤٫٥", ENGLISH)).isEqualTo("1234.5");
    }

    @Test
    void persian_and_full_width_digits_are_digits() {
        assertThat(read("۱۲۳۴")).isEqualTo("1234");
        assertThat(read("１２３４")).isEqualTo("1234");
    }

    @Test
    void digits_of_two_scripts_in_one_cell_are_refused() {
        assertThat(read("1٢3")).isEqualTo("M09");
        assertThat(read("٤۴")).isEqualTo("M09");
    }

    @Test
    void a_written_percentage_is_one_only_where_a_share_is_asked() {
        assertThat(read("12,5 %", FRENCH, SHARE)).isEqualTo("12.5");
        assertThat(read("٪١٢٫٥", NONE, SHARE)).isEqualTo("12.5");
        assertThat(read("45 pour cent", NONE, SHARE)).isEqualTo("45");
        assertThat(read("12,5 %", FRENCH)).isEqualTo("M14");
    }

    @Test
    void a_negative_of_accountants_is_refused() {
        assertThat(read("(12)")).isEqualTo("M33");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234", "1\u00A0234", "1\u2009234", "1\u202F234", "1\u2007234", "1'234", "1’234", "1٬234"})
    void thousands_marks_that_are_no_decimal_mark_are_stripped(String text) {
        assertThat(read(text)).isEqualTo("1234");
        assertThat(read(text, ENGLISH)).isEqualTo("1234");
        assertThat(severity(text)).isEqualTo(Severity.NOTE);
    }

    @Test
    void three_digits_behind_a_point_are_decimals_of_a_currency_that_has_three() {
        assertThat(read("12.500", NONE, Quantity.of("TND"))).isEqualTo("12.5");
        assertThat(read("12.500", NONE, Quantity.of("MAD"))).isEqualTo("M07");
        assertThat(read("12.500", GERMAN, Quantity.of("TND"))).isEqualTo("12500");
    }

    @ParameterizedTest
    @CsvSource({"<5,'[1,4]'", "< 5,'[1,4]'", "moins de 5,'[1,4]'", "أقل من 5,'[1,4]'", "أقل من ٥,'[1,4]'", "1-4,'[1,4]'"
    })
    void a_hidden_small_count_keeps_its_bounds(String text, String bounds) {
        assertThat(read(text)).isEqualTo(bounds);
    }

    @Test
    void a_star_hides_a_count_without_bounds() {
        assertThat(read("*")).isEqualTo("Q");
    }

    @Test
    void leading_zeros_of_a_count_do_not_count() {
        assertThat(read("007")).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1234", "1.2E3", "12¹", "1O0", "TRUE", "12 34", "1-4¹", "①", "½", "1\n234", "1\t234", "12?", "~12"
            })
    void what_is_no_plain_number_is_refused(String text) {
        assertThat(new ValueText(NONE).read(text).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 (dont 3 mineures)",
                "12 env.",
                "1.23.456",
                "12,34,567",
                "0 123",
                "1 2345",
                "1,234 567",
                "--5",
                "12-"
            })
    void several_values_and_broken_groups_are_refused(String text) {
        assertThat(new ValueText(FRENCH).read(text).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "n/d", "ND", "n.d.", "غير متوفر", "s/d", ":", "non disponible"})
    void not_available_is_said_in_many_ways_and_is_a_warning(String text) {
        assertThat(read(text)).isEqualTo("O");
        assertThat(severity(text)).isEqualTo(Severity.WARN);
    }

    @Test
    void not_applicable_and_not_collected_are_told_apart() {
        assertThat(read("sans objet")).isEqualTo("M");
        assertThat(read("لا ينطبق")).isEqualTo("M");
        assertThat(read("non collecté")).isEqualTo("L");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "n/a", "NC", "–", "."})
    void what_may_mean_two_things_is_refused(String text) {
        assertThat(read(text)).isEqualTo("M12");
        assertThat(new ValueText(NONE).read(text).value()).isEmpty();
    }

    @Test
    void an_undeclared_format_reads_what_can_be_one_number_only() {
        assertThat(read("1 234,0")).isEqualTo("1234");
        assertThat(read("1234")).isEqualTo("1234");
        assertThat(read("12,5")).isEqualTo("12.5");
        assertThat(read("1.234,50")).isEqualTo("1234.5");
        assertThat(read("1.234.567")).isEqualTo("1234567");
        assertThat(read("0,125")).isEqualTo("0.125");
        assertThat(read("1.234")).isEqualTo("M07");
    }

    @Test
    void two_readings_are_refused_with_both() {
        Result result = new ValueText(NONE).read("1,234");
        assertThat(result.value()).isEqualTo(Optional.empty());
        assertThat(result.note().arguments()).containsExactly("1234", "1.234");
        assertThat(new ValueText(FRENCH).read("1.234").note().arguments()).containsExactly("1234", "1.234");
        assertThat(new ValueText(NONE).read("١,٢٣٤").note().arguments()).containsExactly("1234", "1.234");
    }

    @Test
    void the_declared_format_decides() {
        assertThat(read("1,234", FRENCH)).isEqualTo("1.234");
        assertThat(read("1,234", ENGLISH)).isEqualTo("1234");
        assertThat(read("1.234", GERMAN)).isEqualTo("1234");
        assertThat(read("1.234", ENGLISH)).isEqualTo("1.234");
    }

    @Test
    void marks_of_direction_do_not_count() {
        assertThat(read("\u200F\u202B1234\u202C")).isEqualTo("1234");
    }

    @Test
    void an_error_as_text_is_known() {
        assertThat(read("#REF!")).isEqualTo("M25");
    }
}
