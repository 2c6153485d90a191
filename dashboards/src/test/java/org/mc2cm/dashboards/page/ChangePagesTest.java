package org.mc2cm.dashboards.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mc2cm.dashboards.SyntheticEdition;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Edition;
import org.mc2cm.release.RevisionRow;
import org.mc2cm.release.ValueKey;

/** A reader who holds the edition before sees what is printed differently now. */
class ChangePagesTest {

    private static Edition revised(List<RevisionRow> revisions) {
        Edition plain = SyntheticEdition.plain();
        return new Edition(
                plain.folder(),
                plain.manifest(),
                plain.rows(),
                plain.indicators(),
                plain.areas(),
                plain.quality(),
                revisions);
    }

    private static RevisionRow row(String area, String dim, String old, String now, String cause) {
        String level = area.equals("NETWORK") ? "network" : "participant";
        ValueKey key = new ValueKey(
                "HOU-09", area, level, "2026-Q3", "Q", "F", "_T", "MIG", dim.isEmpty() ? "" : "ORIGIN", dim);
        return new RevisionRow(key, 1, old, now, cause);
    }

    private static String network(List<RevisionRow> revisions) {
        return NetworkPages.screen(new Figures(revised(revisions)), Words.of("en"))
                .html()
                .getDocumentElement()
                .getTextContent();
    }

    @Test
    void a_first_edition_has_no_such_page() {
        assertThat(network(List.of())).doesNotContain("Changed since");
    }

    @Test
    void a_printed_figure_stands_with_what_it_was_and_why_it_changed() {
        assertThat(network(List.of(row("NETWORK", "", "41.7", "43.2", "LATE"))))
                .contains("Changed since edition 1")
                .contains("41.743.2data that came late");
    }

    @Test
    void what_is_hidden_now_does_not_say_what_it_was() {
        assertThat(network(List.of(row("NETWORK", "", "", "c", "ERROR")))).contains("\u2013ca correction");
    }

    @Test
    void cities_and_breakdowns_are_counted() {
        assertThat(network(List.of(
                        row("MA-TNG", "", "41.7", "43.2", "LATE"), row("MA-TNG", "015", "41.7", "43.2", "ERROR"))))
                .contains("2 published forms differ")
                .contains("Tangier2a correction: 1; data that came late: 1");
    }
}
