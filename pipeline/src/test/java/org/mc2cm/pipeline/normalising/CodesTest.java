package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;

class CodesTest {

    private static VerbatimCell text(String text) {
        return new VerbatimCell(0, 0, Type.TEXT, text, Double.NaN, null, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Y15T24,Y15T24",
        "15-24,Y15T24",
        "15–24 ans,Y15T24",
        "15 à 24 ans,Y15T24",
        "من 15 إلى 24 سنة,Y15T24",
        "١٥-٢٤,Y15T24",
        "0-14,Y_LT15",
        "moins de 15 ans,Y_LT15",
        "<15,Y_LT15",
        "65+,Y_GE65",
        "65 ans et plus,Y_GE65",
        "65 سنة فأكثر,Y_GE65",
        "≥65,Y_GE65"
    })
    void an_age_in_words_composes_its_code(String text, String code) {
        assertThat(AgeText.code(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24-15", "15", "15-24-30", "1⑤-24", ">65", "ans"})
    void what_composes_no_band_has_no_code(String text) {
        assertThat(AgeText.code(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-15", "15/10/2024", "14-oct", "Oct-14", "3-Apr", "3 avr."})
    void an_age_that_became_a_date_is_known(String text) {
        assertThat(CodeCell.changed(text(text), true)).isTrue();
    }

    @Test
    void an_age_that_is_a_number_with_the_format_of_a_date_is_known() {
        VerbatimCell cell = new VerbatimCell(0, 0, Type.NUMBER, "45580", 45580, "d-mmm", false);
        assertThat(CodeCell.changed(cell, true)).isTrue();
    }

    @Test
    void a_band_is_no_date() {
        assertThat(CodeCell.changed(text("15-17"), true)).isFalse();
        assertThat(CodeCell.changed(text("Y15T17"), true)).isFalse();
    }

    @Test
    void a_code_in_powers_of_ten_is_known() {
        assertThat(CodeCell.changed(text("1.23457E+12"), false)).isTrue();
        assertThat(CodeCell.changed(text("E12"), false)).isFalse();
    }

    @Test
    void an_age_that_became_a_date_refuses_its_cell() {
        Book book = Book.of("IT-TRN", "2026-Q1");
        Object[] row = Book.row("dv_victims_police", "F", 12);
        row[4] = "2024-10-15";
        book.figures(row);
        assertThat(book.draft().observations()).isEmpty();
        assertThat(book.told()).contains("M18 REJ-CELL 02_INDICATORS!E2");
    }

    @Test
    void an_age_in_another_languages_words_is_read_and_noted() {
        Book book = Book.of("IT-TRN", "2026-Q1");
        Object[] row = Book.row("dv_victims_police", "F", 12);
        row[4] = "entre";
        Object[] other = Book.row("dv_victims_police", "F", 12);
        other[4] = "15 – 17";
        book.figures(row, other);
        assertThat(book.draft().observations()).extracting(o -> o.age()).isEqualTo(List.of("Y15T17"));
    }

    @Test
    void a_mark_of_direction_in_a_code_is_noted() {
        Book book = Book.of("IT-TRN", "2026-Q1");
        book.figures(Book.row("dv_victims_police", "\u200FF", 12));
        assertThat(book.draft().observations()).hasSize(1);
        assertThat(book.told()).contains("M10 NOTE 02_INDICATORS!D2");
    }
}
