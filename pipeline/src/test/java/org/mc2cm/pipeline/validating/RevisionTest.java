package org.mc2cm.pipeline.validating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Observation;

class RevisionTest {

    private static Observation figure(String cell, String sex, String value) {
        return new Observation(
                "",
                "recog_requests",
                sex,
                "_T",
                "MIG",
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
                cell,
                1,
                value);
    }

    private static List<String> told(List<Observation> before, List<Observation> now) {
        FindingBook book = new FindingBook();
        Revision.changes(before, now, book);
        return book.kept().stream()
                .map(f -> f.message() + " " + f.cell() + " " + f.arguments())
                .toList();
    }

    @Test
    void a_changed_figure_is_named_with_both_values() {
        assertThat(told(List.of(figure("I2", "F", "7")), List.of(figure("I9", "F", "8"))))
                .containsExactly("M22.changed I9 [7, 8]");
    }

    @Test
    void what_is_new_and_what_is_gone_is_named() {
        assertThat(told(List.of(figure("I2", "F", "7")), List.of(figure("I3", "M", "5"))))
                .containsExactly("M22.added I3 [5]", "M22.gone I2 [7]");
    }

    @Test
    void the_same_figure_elsewhere_or_in_question_is_no_change() {
        assertThat(told(
                        List.of(figure("I2", "F", "7")),
                        List.of(figure("I5", "F", "7.0").withObsStatus("V"))))
                .isEmpty();
    }

    @Test
    void after_a_withdrawal_the_next_need_not_be_a_revision() {
        var next = new Vintages.Candidate("a", null, false);
        assertThat(Vintages.number(1, false, List.of(next))).containsExactly(new Vintages.Numbered(next, 2));
        assertThat(Vintages.number(1, true, List.of(next)))
                .containsExactly(new Vintages.Numbered(next, Vintages.REFUSED));
    }
}
