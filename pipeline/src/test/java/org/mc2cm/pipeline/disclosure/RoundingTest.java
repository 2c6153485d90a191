package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.Quarter;

class RoundingTest {

    private final Rounding rounding = new Rounding(Figures.SECRET);

    @Test
    void d06_goes_down_because_u_is_over_the_residue() {
        assertThat(rounded("MA-CAS|gbv_cases_registered|2025-Q1|F|_T|12", 12)).isEqualByComparingTo("10");
    }

    @Test
    void d06_has_the_printed_u() {
        assertThat(rounding.uniform("MA-CAS|gbv_cases_registered|2025-Q1|F|_T|12")
                        .doubleValue())
                .isEqualTo(0.6723810647589298);
    }

    @Test
    void d08_goes_down() {
        assertThat(rounded("TN-TUN|gbv_cases_registered|2025-Q1|F|Y15T24|27", 27))
                .isEqualByComparingTo("25");
    }

    @Test
    void d09_a_multiple_of_five_stays() {
        assertThat(rounded("TN-TUN|gbv_cases_registered|2025-Q1|F|Y15T24|40", 40))
                .isEqualByComparingTo("40");
    }

    @Test
    void the_message_of_a_rolling_value_names_its_window() {
        assertThat(Rounding.message(key("MIG", "", ""), "MIG", new BigDecimal("12.0")))
                .isEqualTo("MA-CAS|gbv_cases_registered|2025-Q1/R4|F|_T|12");
    }

    @Test
    void the_message_of_a_breakdown_names_status_and_code() {
        assertThat(Rounding.message(key("MIG", "GBVTYPE", "RAPE"), "MIG", new BigDecimal("20")))
                .isEqualTo("MA-CAS|gbv_cases_registered|2025-Q1/R4|F|_T|MIG|GBVTYPE|RAPE|20");
    }

    @Test
    void the_message_of_another_status_names_it() {
        assertThat(Rounding.message(key("REF", "", ""), "MIG", new BigDecimal("20")))
                .isEqualTo("MA-CAS|gbv_cases_registered|2025-Q1/R4|F|_T|REF|||20");
    }

    @Test
    void the_secret_is_made_once_and_read_by_its_owner_alone(@TempDir Path home) throws Exception {
        Path file = home.resolve("secret");
        String first = Secret.readOrCreate(file).fingerprint();
        assertThat(Secret.readOrCreate(file).fingerprint()).isEqualTo(first).hasSize(16);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private BigDecimal rounded(String message, int value) {
        return rounding.round(message, BigDecimal.valueOf(value));
    }

    private static CountKey key(String migstat, String dim, String code) {
        return new CountKey(
                "gbv_cases_registered", "MA-CAS", new Quarter(2025, 1), "R4", "F", "_T", migstat, dim, code, "");
    }
}
