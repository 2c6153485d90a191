package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.normalising.Book.row;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Trials;
import org.mc2cm.pipeline.model.Draft;

/** The readers' own rules on trial: what they would refuse or doubt counts, and is a note. */
class RulesOnTrialTest {

    private static final Object[] TOTAL = {"Total", "", "", "", "", "", "", "", 15};

    private static List<String> read(Book book, String rule) {
        FindingBook findings = new FindingBook(new Trials(Set.of(rule)));
        Draft draft = new Normaliser(Book.CATALOGUE, Mappings.none()).normalise(Book.FILE, book.workbook(), findings);
        List<String> told = new java.util.ArrayList<>(draft.observations().stream()
                .map(o -> o.value() + " " + o.obsStatus())
                .toList());
        findings.kept().forEach(f -> told.add(Book.brief(f)));
        return told;
    }

    private static Book tangier() {
        return Book.of("MA-TNG", "2026-Q3");
    }

    @Test
    void a_total_that_differs_doubts_nothing() {
        Book book = tangier().figures(row("recog_requests", "F", 7), row("recog_requests", "M", 5), TOTAL);
        assertThat(read(book, "M19")).containsExactly("7 A", "5 A", "M19 NOTE 02_INDICATORS!I4");
    }

    @Test
    void a_unit_of_thousands_is_loaded() {
        Book book = tangier().figures(new Object[] {"", "", "recog_requests", "F", "", "", "", "", 7, "thousands"});
        assertThat(read(book, "M30")).containsExactly("7 A", "M30 NOTE 02_INDICATORS!J2");
    }

    @Test
    void the_letter_of_mujeres_is_taken_for_what_the_code_says() {
        Book book = tangier().says("language", "es").figures(row("recog_requests", "M", 7));
        assertThat(read(book, "M28")).containsExactly("7 A", "M28 NOTE 02_INDICATORS!D2");
        assertThat(read(book, "M19")).containsExactly("M28 REJ-ROW 02_INDICATORS!D2");
    }

    @Test
    void a_period_that_contradicts_its_first_day_is_the_quarter_that_it_states() {
        Book book = tangier().says("period_start", "2026-01-01").figures(row("recog_requests", "F", 7));
        assertThat(read(book, "M23")).containsExactly("7 A", "M23 NOTE 01_SUBMISSION!C3");
        assertThat(read(book, "M19")).contains("M23 REJ-FILE 01_SUBMISSION!C3");
    }

    @Test
    void a_number_beside_a_status_that_there_is_none_counts() {
        Object[] both = {"", "", "recog_requests", "F", "", "", "", "", 7, "", "L"};
        assertThat(read(tangier().figures(both), "M13")).containsExactly("7 A", "M13 NOTE 02_INDICATORS!I2");
    }
}
