package org.mc2cm.pipeline.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.catalogue.ConfigException;

class TrialRulesTest {

    @TempDir
    private Path config;

    private Path says(String yaml) throws IOException {
        Files.writeString(config.resolve("rules.yaml"), yaml);
        return config;
    }

    @Test
    void rules_of_reading_and_of_judging_can_be_on_trial() throws IOException {
        assertThat(TrialRules.read(says("trial: [M27, M12, M30]\n"))).containsExactly("M12", "M27", "M30");
    }

    @Test
    void a_rule_that_cannot_be_on_trial_is_named_with_its_reason() throws IOException {
        Path said = says("trial: [M31, M27]\n");
        assertThatThrownBy(() -> TrialRules.read(said))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("M31 cannot be on trial: what it refuses is personal data");
    }
}
