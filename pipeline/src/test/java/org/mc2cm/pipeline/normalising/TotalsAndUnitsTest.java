package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.normalising.Book.row;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Observation;

/** M15, M19 and M30: shares in place of counts, printed totals as checks, units and currencies. */
class TotalsAndUnitsTest {

    private static final String Q = "2026-Q3";

    private static Object[] total(Object value) {
        return new Object[] {"Total", "", "", "", "", "", "", "", value};
    }

    private static Object[] money(Object value, String unit) {
        return new Object[] {"", "", "budget_spent", "", "", "", "", "", value, unit};
    }

    private static Object[] share(String code, Object value, String unit) {
        return new Object[] {"", code, "", "F", "", "", "", "", value, unit};
    }

    private static String shareCode() {
        return Book.CATALOGUE.indicators().values().stream()
                .filter(i -> i.unit().equals("per cent"))
                .map(i -> i.code())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_printed_total_that_its_rows_give_is_noted() {
        Book book =
                Book.of("MA-TNG", Q).figures(row("recog_requests", "F", 7), row("recog_requests", "M", 5), total(12));
        assertThat(book.draft().observations()).hasSize(2);
        assertThat(book.told()).containsExactly("M19 NOTE 02_INDICATORS!I4");
    }

    @Test
    void a_printed_total_that_its_rows_do_not_give_is_asked_about() {
        Book book =
                Book.of("MA-TNG", Q).figures(row("recog_requests", "F", 7), row("recog_requests", "M", 5), total(15));
        assertThat(book.draft().observations())
                .extracting(Observation::obsStatus)
                .containsExactly("V", "V");
        assertThat(book.told()).containsExactly("M19 WARN 02_INDICATORS!I4");
        assertThat(book.findings.kept().get(0).arguments()).containsExactly("12", "I2:I3");
    }

    @Test
    void a_total_of_all_below_subtotals_is_right() {
        Book book = Book.of("MA-TNG", Q)
                .figures(
                        row("recog_requests", "F", 7),
                        total(7),
                        row("recog_requests", "M", 5),
                        total(5),
                        row("pop_migrant", "F", 3),
                        total(15));
        book.draft();
        assertThat(book.findings.has(Severity.WARN)).isFalse();
    }

    @Test
    void a_total_over_a_hidden_count_cannot_be_checked() {
        Book book = Book.of("MA-TNG", Q)
                .figures(row("recog_requests", "F", "<5"), row("recog_requests", "M", 5), total(15));
        book.draft();
        assertThat(book.told()).contains("M19 NOTE 02_INDICATORS!I4");
    }

    @Test
    void a_percentage_in_place_of_counts_is_kept_as_reported_and_asked_about() {
        Book book = Book.of("MA-TNG", Q).figures(share(shareCode(), "45 %", ""));
        List<Observation> kept = book.draft().observations();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).element()).isEqualTo(shareCode());
        assertThat(kept.get(0).value()).isEqualByComparingTo(new BigDecimal("45"));
        assertThat(kept.get(0).obsStatus()).isEqualTo("V");
        assertThat(book.told()).containsExactly("M15 WARN 02_INDICATORS!I2");
    }

    @Test
    void a_row_of_an_indicator_in_persons_is_no_percentage() {
        Book book = Book.of("MA-TNG", Q).figures(share(shareCode(), 45, "persons"));
        assertThat(book.draft().observations()).isEmpty();
        assertThat(book.told()).containsExactly("M28 REJ-ROW 02_INDICATORS!C2");
    }

    @Test
    void a_share_over_a_hundred_is_refused() {
        Book book = Book.of("MA-TNG", Q).figures(share(shareCode(), 145, "%"));
        assertThat(book.draft().observations()).isEmpty();
        assertThat(book.told()).containsExactly("M14 REJ-CELL 02_INDICATORS!I2");
    }

    @Test
    void a_share_under_one_without_a_sign_is_asked_about() {
        Book book = Book.of("MA-TNG", Q).figures(share(shareCode(), 0.45, "per cent"));
        assertThat(book.draft().observations())
                .extracting(o -> String.valueOf(o.value()))
                .containsExactly("0.45");
        assertThat(book.told()).containsExactly("M14 WARN 02_INDICATORS!I2", "M15 WARN 02_INDICATORS!I2");
    }

    @Test
    void an_amount_in_the_citys_currency_is_read() {
        Book book = Book.of("MA-TNG", Q).figures(money(1200, "MAD"));
        assertThat(book.draft().observations()).hasSize(1);
        assertThat(book.told()).isEmpty();
    }

    @Test
    void an_amount_in_another_currency_is_refused() {
        Book book = Book.of("MA-TNG", Q).figures(money(1200, "EUR"));
        assertThat(book.draft().observations()).isEmpty();
        assertThat(book.told()).containsExactly("M30 REJ-ROW 02_INDICATORS!J2");
    }

    @Test
    void an_amount_without_a_currency_is_refused() {
        Book book = Book.of("MA-TNG", Q).figures(money(1200, ""));
        assertThat(book.draft().observations()).isEmpty();
        assertThat(book.findings.kept().get(0).message()).isEqualTo("M30.noCurrency");
    }

    @Test
    void three_decimals_of_a_dinar_are_decimals() {
        Book book = Book.of("TN-TUN", Q).figures(money("12.500", "TND"));
        assertThat(book.draft().observations())
                .extracting(o -> String.valueOf(o.value()))
                .containsExactly("12.5");
    }

    @Test
    void figures_of_a_matrix_row_without_a_tag_are_named() {
        Book book = Book.of("MA-TNG", Q)
                .sheet(
                        "02W_LAB",
                        new Object[] {"#mc2cm+matrix", "", "F", "M"},
                        new Object[] {"recog_requests|_T|MIG||", "Requests", 7, 5},
                        new Object[] {"", "Others", 3, 4},
                        new Object[] {"", "Total", 10, 9});
        assertThat(book.draft().observations()).hasSize(2);
        assertThat(book.told()).containsExactly("M28 REJ-ROW 02W_LAB!A3", "M19 NOTE 02W_LAB!A4");
    }

    @Test
    void a_total_row_of_a_matrix_is_a_check_of_each_of_its_columns() {
        Book book = matrix(
                new Object[] {"recog_requests|Y15T24|MIG||", "15-24", 7, 5},
                new Object[] {"recog_requests|Y25T34|MIG||", "25-34", 3, 4},
                new Object[] {"", "Total", 10, 90});
        assertThat(book.draft().observations())
                .extracting(Observation::obsStatus)
                .containsExactly("A", "V", "A", "V");
        assertThat(book.told()).containsExactly("M19 WARN 02W_LAB!D4");
    }

    @Test
    void a_total_row_below_a_refused_figure_is_no_check() {
        Book book = matrix(
                new Object[] {"recog_requests|Y15T24|MIG||", "15-24", 7, "12?"},
                new Object[] {"recog_requests|Y25T34|MIG||", "25-34", 3, 4},
                new Object[] {"", "Total", 10, 16});
        book.draft();
        assertThat(book.told()).containsExactly("M33 REJ-CELL 02W_LAB!D2", "M19 NOTE 02W_LAB!A4");
    }

    @Test
    void a_total_of_the_bands_of_the_last_element_alone_is_right() {
        Book book = matrix(
                new Object[] {"pop_migrant|_T|MIG||", "Migrants", 70, 50},
                new Object[] {"recog_requests|_T|MIG||", "All", 10, 9},
                new Object[] {"recog_requests|Y15T24|MIG||", "15-24", 7, 5},
                new Object[] {"recog_requests|Y25T34|MIG||", "25-34", 3, 4},
                new Object[] {"", "Total", 10, 9});
        book.draft();
        assertThat(book.told()).containsExactly("M19 NOTE 02W_LAB!A6");
    }

    @Test
    void a_total_column_beside_a_matrix_is_a_check_of_each_row() {
        Book book = Book.of("MA-TNG", Q)
                .sheet(
                        "02W_LAB",
                        new Object[] {"", "", "Women", "Men", "Total"},
                        new Object[] {"#mc2cm+matrix", "", "F", "M", ""},
                        new Object[] {"recog_requests|_T|MIG||", "Requests", 7, 5, 12},
                        new Object[] {"pop_migrant|_T|MIG||", "Migrants", 70, 50, 130});
        assertThat(book.draft().observations())
                .extracting(Observation::obsStatus)
                .containsExactly("A", "A", "V", "V");
        assertThat(book.told()).containsExactly("M19 WARN 02W_LAB!E4", "M19 NOTE 02W_LAB!E3");
    }

    @Test
    void a_printed_total_below_a_refused_row_is_no_check() {
        Book book = Book.of("MA-TNG", Q)
                .figures(row("recog_requests", "F", "12?"), row("recog_requests", "M", 5), total(15));
        assertThat(book.draft().observations())
                .extracting(Observation::obsStatus)
                .containsExactly("A");
        assertThat(book.told()).containsExactly("M33 REJ-CELL 02_INDICATORS!I2", "M19 NOTE 02_INDICATORS!I4");
    }

    private static Book matrix(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = new Object[] {"#mc2cm+matrix", "", "F", "M"};
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Book.of("MA-TNG", Q).sheet("02W_LAB", all);
    }

    @Test
    void figures_beside_a_matrix_are_named() {
        Book book = Book.of("MA-TNG", Q)
                .sheet("02W_LAB", new Object[] {"#mc2cm+matrix", "", "F", "prev", ""}, new Object[] {
                    "recog_requests|_T|MIG||", "Requests", 7, 6, 9
                });
        assertThat(book.draft().observations()).hasSize(1);
        assertThat(book.told()).containsExactly("M05 NOTE 02W_LAB!E2");
    }
}
