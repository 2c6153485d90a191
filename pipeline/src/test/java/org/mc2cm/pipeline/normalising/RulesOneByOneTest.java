package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.normalising.Book.row;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.VerbatimCell;

/** What a rule must catch or let pass, where no other test says so. */
class RulesOneByOneTest {

    private static final String Q = "2026-Q3";
    private final FindingBook book = new FindingBook();

    private static Object[] estimate(Object value) {
        return new Object[] {"", "", "recog_requests", "F", "", "", "", "", value, "", "E"};
    }

    private Optional<Value> typed(VerbatimCell.Type type, String text, @Nullable String format, boolean formula) {
        double number = type == VerbatimCell.Type.NUMBER ? Double.parseDouble(text) : Double.NaN;
        VerbatimCell cell = new VerbatimCell(1, 8, type, text, number, format, formula);
        boolean share = format != null && format.endsWith("%");
        return new ValueReader(NumberFormat.UNDECLARED, new Reported(book))
                .read("S", cell, "x", new ValueText.Quantity(share, ""));
    }

    private List<String> told() {
        return book.kept().stream().map(Finding::message).toList();
    }

    @Test
    void a_decimal_comma_that_nobody_declared_is_noted() {
        Book made = Book.of("MA-TNG", Q).figures(estimate("12,5"));
        assertThat(made.draft().observations())
                .extracting(o -> String.valueOf(o.value()))
                .containsExactly("12.5");
        assertThat(made.told()).containsExactly("M06 NOTE 02_INDICATORS!I2");
    }

    @Test
    void a_declared_decimal_comma_passes() {
        Book made = Book.of("MA-TNG", Q).says("number_format", "1 234,5").figures(estimate("12,5"));
        assertThat(made.draft().observations()).hasSize(1);
        assertThat(made.told()).isEmpty();
    }

    @Test
    void a_small_count_that_is_not_hidden_passes() {
        Book made = Book.of("MA-TNG", Q).figures(row("recog_requests", "F", 3));
        assertThat(made.draft().observations())
                .extracting(Observation::confStatus)
                .containsExactly("F");
        assertThat(made.told()).isEmpty();
    }

    @Test
    void a_workbook_without_hidden_parts_passes() {
        Book made = Book.of("MA-TNG", Q).figures(row("recog_requests", "F", 3));
        assertThat(HiddenSheets.emptied(made.workbook())).isEqualTo(made.workbook());
    }

    @Test
    void an_error_in_place_of_a_figure_is_refused() {
        assertThat(typed(VerbatimCell.Type.ERROR, "#REF!", null, true)).isEmpty();
        assertThat(told()).containsExactly("M25.noValue");
    }

    @Test
    void a_formula_with_its_value_is_read_and_noted() {
        assertThat(typed(VerbatimCell.Type.NUMBER, "7", null, true).map(Value::number))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("7"));
        assertThat(told()).containsExactly("M25.cached");
    }

    @Test
    void a_typed_share_with_a_format_of_per_cent_passes() {
        assertThat(typed(VerbatimCell.Type.NUMBER, "0.45", "0.0%", false).map(Value::number))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("45"));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_percentage_is_no_count_however_it_is_typed() {
        VerbatimCell cell = new VerbatimCell(1, 8, VerbatimCell.Type.NUMBER, "0.45", 0.45, "0%", false);
        assertThat(new ValueReader(NumberFormat.UNDECLARED, new Reported(book)).read("S", cell, "x"))
                .isEmpty();
        assertThat(told()).containsExactly("M14.percent");
    }
}
