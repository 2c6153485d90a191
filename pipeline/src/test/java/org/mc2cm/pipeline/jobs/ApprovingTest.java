package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.catalogue.ConfigException;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.tracing.ApprovalRule;

/** Two people, two roles, and a chain that shows what was changed in it. */
class ApprovingTest {

    private static final Quarter Q = new Quarter(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path home;

    private Path edition = Path.of("");

    private final Approving approving() {
        return new Approving(new ApprovalRule(true, List.of("statistics", "protection")), home);
    }

    @BeforeEach
    void makeAnEdition() {
        edition = Editions.write(home, Q, 1);
    }

    @Test
    void an_edition_waits_for_every_role() {
        assertThat(approving().state(edition))
                .hasValueSatisfying(s -> assertThat(s).contains("NOT APPROVED").contains("statistics and protection"));
        approving().approve(Q, "statistics", "A. B.", DAY);
        assertThat(approving().state(edition))
                .hasValueSatisfying(s -> assertThat(s).contains("waits for protection"));
        approving().approve(Q, "protection", "C. D.", DAY);
        assertThat(approving().state(edition)).isEmpty();
    }

    @Test
    void one_person_is_not_two() {
        approving().approve(Q, "statistics", "A. B.", DAY);
        assertThatThrownBy(() -> approving().approve(Q, "protection", "a. b.", DAY))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("two people");
    }

    @Test
    void the_next_edition_has_no_approval_of_the_one_before() {
        approving().approve(Q, "statistics", "A. B.", DAY);
        approving().approve(Q, "protection", "C. D.", DAY);
        Path next = Editions.write(home, Q, 2);
        assertThat(approving().state(next)).isPresent();
    }

    @Test
    void a_changed_line_breaks_the_chain() throws IOException {
        approving().approve(Q, "statistics", "A. B.", DAY);
        approving().approve(Q, "protection", "C. D.", DAY);
        Path file = home.resolve("approvals.csv");
        Files.writeString(file, Files.readString(file).replace("A. B.", "E. F."));
        assertThat(approving().state(edition))
                .hasValueSatisfying(s -> assertThat(s).contains("Line 2"));
    }

    @Test
    void a_line_that_was_taken_out_breaks_the_chain() throws IOException {
        approving().approve(Q, "statistics", "A. B.", DAY);
        approving().approve(Q, "protection", "C. D.", DAY);
        Path file = home.resolve("approvals.csv");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(2)));
        assertThat(approving().state(edition))
                .hasValueSatisfying(s -> assertThat(s).contains("NOT APPROVED"));
    }

    @Test
    void a_damaged_edition_cannot_be_approved() throws IOException {
        Files.writeString(edition.resolve("values.csv"), "x");
        assertThatThrownBy(() -> approving().approve(Q, "statistics", "A. B.", DAY))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("cannot be approved");
    }

    @Test
    void a_role_that_config_does_not_have_is_named() {
        assertThatThrownBy(() -> approving().approve(Q, "mayor", "A. B.", DAY))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("statistics, protection");
    }

    @Test
    void where_config_asks_for_none_nothing_is_missing() {
        assertThat(new Approving(ApprovalRule.read(Path.of("../config")), home).state(edition))
                .isEmpty();
    }

    @Test
    void a_mistake_in_the_config_has_file_and_line() throws IOException {
        Files.writeString(home.resolve("release.yaml"), "# first\napproval: yes please\n");
        assertThatThrownBy(() -> ApprovalRule.read(home)).isInstanceOfSatisfying(ConfigException.class, e -> assertThat(
                        e.problems().get(0))
                .startsWith("release.yaml:2: "));
    }
}
