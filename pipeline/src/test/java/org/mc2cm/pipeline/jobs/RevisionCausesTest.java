package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.Network;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.store.StoredSubmission;
import org.mc2cm.release.ValueKey;

/** The cause of a revision follows from what came since, and from nothing else. */
class RevisionCausesTest {

    private static final Network NETWORK =
            CatalogueReader.read(Path.of("../config")).network();
    private static final Quarter Q = new Quarter(2026, 3);

    private static StoredSubmission sent(String city, Quarter quarter, String reason) {
        return new StoredSubmission(
                city + quarter + reason,
                city + ".xlsx",
                city,
                "",
                quarter,
                null,
                null,
                !reason.isEmpty(),
                reason,
                true,
                Outcome.ACCEPTED,
                1,
                1,
                1);
    }

    private static RevisionCauses causes(List<StoredSubmission> known, List<StoredSubmission> unknown) {
        return causes(known, unknown, Set.of(), false);
    }

    private static RevisionCauses causes(
            List<StoredSubmission> known, List<StoredSubmission> unknown, Set<String> wishes, boolean otherConfig) {
        List<StoredSubmission> all = new ArrayList<>(known);
        all.addAll(unknown);
        return new RevisionCauses(NETWORK, unknown, all, wishes, otherConfig);
    }

    private static ValueKey key(String area, Quarter quarter, String window, String dimCode) {
        String level = area.equals("NETWORK") ? "network" : area.equals("ES-SEV") ? "municipality" : "participant";
        String dimName = dimCode.isEmpty() ? "" : "MEASURE";
        return new ValueKey("HOU-09", area, level, quarter.toString(), window, "F", "_T", "MIG", dimName, dimCode);
    }

    @Test
    void the_first_that_a_city_sends_for_a_quarter_is_late() {
        RevisionCauses causes = causes(List.of(sent("PT-LIS", Q, "")), List.of(sent("MA-TNG", Q, "")));
        assertThat(causes.of(key("MA-TNG", Q, "Q", ""))).isEqualTo("LATE");
        assertThat(causes.of(key("NETWORK", Q, "Q", ""))).isEqualTo("LATE");
    }

    @Test
    void what_replaces_something_sent_is_a_correction() {
        RevisionCauses causes = causes(List.of(sent("MA-TNG", Q, "")), List.of(sent("MA-TNG", Q, "typing")));
        assertThat(causes.of(key("MA-TNG", Q, "Q", ""))).isEqualTo("ERROR");
    }

    @Test
    void a_reason_that_the_workbook_states_stands() {
        RevisionCauses causes = causes(List.of(sent("MA-TNG", Q, "")), List.of(sent("MA-TNG", Q, "RECLASS")));
        assertThat(causes.of(key("MA-TNG", Q, "Q", ""))).isEqualTo("RECLASS");
    }

    @Test
    void four_quarters_change_with_each_of_them_and_a_quarter_with_itself() {
        RevisionCauses causes = causes(
                List.of(sent("MA-TNG", Q, "")), List.of(sent("MA-TNG", Q.plus(-3), ""), sent("PT-LIS", Q, "ERROR")));
        assertThat(causes.of(key("MA-TNG", Q, "R4", ""))).isEqualTo("LATE");
        assertThat(causes.of(key("MA-TNG", Q.plus(-4), "Q", "CHANGE_YEAR"))).isEqualTo("LATE");
    }

    @Test
    void a_municipality_changes_with_its_association() {
        RevisionCauses causes = causes(List.of(sent("PT-LIS", Q, "")), List.of(sent("ES-FAMSI", Q, "")));
        assertThat(causes.of(key("ES-SEV", Q, "Q", ""))).isEqualTo("LATE");
    }

    @Test
    void a_value_that_other_cities_data_hides_or_shows_has_their_cause() {
        RevisionCauses causes = causes(List.of(sent("MA-TNG", Q, "")), List.of(sent("MA-TNG", Q, "ERROR")));
        assertThat(causes.of(key("PT-LIS", Q, "Q", ""))).isEqualTo("ERROR");
    }

    @Test
    void a_city_that_holds_back_now_is_classed_anew() {
        RevisionCauses causes = causes(List.of(sent("MA-TNG", Q, "")), List.of(), Set.of("MA-TNG"), false);
        assertThat(causes.of(key("MA-TNG", Q, "Q", ""))).isEqualTo("RECLASS");
        assertThat(causes.of(key("NETWORK", Q, "Q", ""))).isEqualTo("RECLASS");
    }

    @Test
    void another_config_is_another_method_where_no_data_came() {
        RevisionCauses causes = causes(List.of(sent("MA-TNG", Q, "")), List.of(sent("PT-LIS", Q, "")), Set.of(), true);
        assertThat(causes.of(key("MA-TNG", Q, "Q", ""))).isEqualTo("METHOD");
        assertThat(causes.of(key("PT-LIS", Q, "Q", ""))).isEqualTo("LATE");
    }

    @Test
    void what_nothing_explains_is_the_program_itself() {
        assertThat(causes(List.of(sent("MA-TNG", Q, "")), List.of()).of(key("MA-TNG", Q, "Q", "")))
                .isEqualTo("METHOD");
    }
}
