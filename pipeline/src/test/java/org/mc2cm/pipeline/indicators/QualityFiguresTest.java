package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.indicators.Inbox.QUARTER;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.release.QualityRow;

class QualityFiguresTest {

    @TempDir
    Path folder;

    private Inbox inbox;

    @BeforeEach
    void anEmptyInbox() {
        inbox = new Inbox(folder);
    }

    private String value(String area, String measure) {
        List<QualityRow> rows = new QualityFigures(Catalogues.of("HOU-09")).compute(inbox.load(), QUARTER);
        return rows.stream()
                .filter(r -> r.area().equals(area) && r.measure().equals(measure))
                .filter(r -> r.quarter().equals(QUARTER.toString()))
                .map(QualityRow::value)
                .findFirst()
                .orElse("none");
    }

    @Test
    void three_of_four_cells_are_three_quarters_complete() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 1).women("MA-TNG", QUARTER, "tempacc_exits_known", 2);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_known", "M", "_T", 2);
        assertThat(value("MA-TNG", "completeness")).isEqualTo("75.0");
    }

    @Test
    void an_element_needs_women_and_men_to_count_as_with_sex() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 1).women("MA-TNG", QUARTER, "tempacc_exits_known", 2);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_known", "M", "_T", 2);
        assertThat(value("MA-TNG", "with_sex")).isEqualTo("50.0");
    }

    @Test
    void a_cell_that_does_not_apply_is_not_expected() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 1).women("MA-TNG", QUARTER, "tempacc_exits_known", 2);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_known", "M", "_T", 2);
        inbox.row("MA-TNG", QUARTER, Inbox.observation("", "tempacc_exits_stable", "M", "_T", null, "M"));
        assertThat(value("MA-TNG", "completeness")).isEqualTo("100.0");
    }

    @Test
    void the_days_run_from_the_end_of_the_quarter() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 1);
        assertThat(value("MA-TNG", "timeliness")).isEqualTo("20");
    }

    @Test
    void a_silent_city_has_not_reported() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 1);
        assertThat(value("TN-TUN", "reported")).isEqualTo("no");
    }

    @Test
    void an_association_with_one_member_has_reported_in_part() {
        inbox.row("ES-FAMSI", QUARTER, Inbox.member("ES-SEV", "tempacc_exits_stable", 10));
        assertThat(value("ES-FAMSI", "reported")).isEqualTo("partial");
    }

    @Test
    void the_network_counts_the_participants_on_time() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 1).women("TN-TUN", QUARTER, "tempacc_exits_stable", 1);
        assertThat(value("NETWORK", "on_time")).isEqualTo("2");
    }
}
