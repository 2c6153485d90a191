package org.mc2cm.pipeline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.finding.rules.Mess;
import org.mc2cm.pipeline.finding.rules.Messes;

/** A rule on trial reports, and refuses and doubts nothing. */
class TrialsTest {

    private static Severity tried(String rule, String message) {
        FindingBook book = new FindingBook(new Trials(Set.of(rule)));
        book.add(Messes.of(rule).at("S", "A1", "", "", message));
        assertThat(book.refusesFile()).isFalse();
        return book.kept().get(0).severity();
    }

    @Test
    void every_rule_that_asks_or_refuses_can_be_on_trial_or_says_why_not() {
        for (Mess rule : Messes.ALL) {
            boolean asks = rule.messages().entrySet().stream()
                    .anyMatch(m -> m.getValue() == Severity.WARN
                            || m.getValue().refuses() && new Trials(Set.of(rule.code())).tries(m.getKey()));
            assertThat(asks)
                    .as(rule.code())
                    .isEqualTo(Trials.impossible(rule.code()).isEmpty());
        }
    }

    @Test
    void a_warning_of_a_rule_on_trial_is_a_note() {
        assertThat(tried("M12", "M12.answer")).isEqualTo(Severity.NOTE);
    }

    @Test
    void a_refusal_of_what_can_be_read_is_a_note() {
        assertThat(tried("M30", "M30.unit")).isEqualTo(Severity.NOTE);
    }

    @Test
    void what_has_no_reading_stays_refused_and_other_rules_stay_as_they_are() {
        assertThat(tried("M14", "M14.percent")).isEqualTo(Severity.REJ_CELL);
        FindingBook book = new FindingBook(new Trials(Set.of("M12")));
        book.add(Messes.of("M31").at("S", "A1", "", "", "M31.name"));
        assertThat(book.refusesFile()).isTrue();
    }
}
