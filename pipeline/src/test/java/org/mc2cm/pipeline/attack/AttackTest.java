package org.mc2cm.pipeline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The attacker of pipeline/attack finds leaks planted in what a release shows, and nothing where there is none. */
class AttackTest {

    private static final String HEADER = "value_id,indicator,area,area_level,quarter,window,sex,age,migstat,dim_name,"
            + "dim_code,value,lower,upper,unit,numerator,denominator,display,obs_status,conf_status,source_type,cities,"
            + "coverage,method";

    @TempDir
    Path folder;

    private final List<String> rows = new ArrayList<>();

    @BeforeEach
    void needed() throws Exception {
        Attack.needed();
    }

    @Test
    void a_small_count_is_found_from_its_total() throws Exception {
        city("LAB-09", "2026-Q3", "Q", "F", "40", "100");
        city("LAB-09", "2026-Q3", "Q", "M", "<5", "100");
        city("LAB-09", "2026-Q3", "Q", "_T", "43", "200");
        assertThat(attack()).contains("LEAK").contains(" M _T MIG").contains("3.0 to 3.0");
    }

    @Test
    void it_is_safe_beside_a_withheld_total() throws Exception {
        city("LAB-09", "2026-Q3", "Q", "F", "40", "100");
        city("LAB-09", "2026-Q3", "Q", "M", "c", "100");
        city("LAB-09", "2026-Q3", "Q", "_T", "c", "200");
        assertThat(attack()).contains(" 0 leaks");
    }

    @Test
    void a_total_that_hides_a_part_without_a_row_is_not_the_sum_of_the_parts_that_are_shown() throws Exception {
        city("LAB-09", "2026-Q3", "Q", "F", "126", "885");
        city("LAB-09", "2026-Q3", "Q", "M", "124", "885");
        city("LAB-09", "2026-Q3", "Q", "_T", "c", "885");
        assertThat(attack()).contains("1 counts withheld").contains(" 0 leaks");
    }

    @Test
    void a_member_is_found_from_the_association() throws Exception {
        area("LAB-09", "ES-SEV", "municipality", "2026-Q3", "Q", "F", "50", "100");
        area("LAB-09", "ES-CAD", "municipality", "2026-Q3", "Q", "F", "<5", "100");
        area("LAB-09", "ES-FAMSI", "participant", "2026-Q3", "Q", "F", "53", "200");
        assertThat(attack()).contains("LEAK");
    }

    @Test
    void a_quarter_is_found_from_the_rolling_value_less_the_others() throws Exception {
        city("LAB-09", "2026-Q3", "Q", "F", "30", "100");
        city("LAB-09", "2026-Q2", "Q", "F", "<5", "100");
        city("LAB-09", "2026-Q1", "Q", "F", "28", "100");
        city("LAB-09", "2025-Q4", "Q", "F", "31", "100");
        city("LAB-09", "2026-Q3", "R4", "F", "92", "400");
        assertThat(attack()).contains("LEAK");
    }

    @Test
    void a_rolling_value_is_found_between_two_that_are_shown() throws Exception {
        for (String quarter : List.of("2025-Q3", "2025-Q4", "2026-Q2", "2026-Q3")) {
            city("VIO-06", quarter, "R4", "F", "<10", "20000");
        }
        city("VIO-06", "2026-Q1", "R4", "F", "20", "20000");
        assertThat(attack()).contains("LEAK");
    }

    @Test
    void what_an_earlier_edition_showed_of_the_total_is_used() throws Exception {
        city("LAB-09", "2026-Q3", "Q", "F", "40", "100");
        city("LAB-09", "2026-Q3", "Q", "M", "c", "100");
        city("LAB-09", "2026-Q3", "Q", "_T", "43", "200");
        write("2026-Q3/edition-1");
        city("LAB-09", "2026-Q3", "Q", "F", "40", "100");
        city("LAB-09", "2026-Q3", "Q", "M", "c", "100");
        city("LAB-09", "2026-Q3", "Q", "_T", "c", "200");
        write("2026-Q3/edition-2");
        assertThat(attack()).contains("LEAK");
    }

    @Test
    void a_city_is_found_from_the_network_less_the_others() throws Exception {
        int[] x = {40, 51, 62, 33};
        List<String> areas = List.of("MA-TNG", "IT-TRN", "FR-GNB", "ES-MAD");
        for (int i = 0; i < x.length; i++) {
            area("LAB-09", areas.get(i), "participant", "2026-Q3", "Q", "F", Integer.toString(x[i]), "100");
        }
        area("LAB-09", "TN-TUN", "participant", "2026-Q3", "Q", "F", "<5", "100");
        area("LAB-09", "NETWORK", "network", "2026-Q3", "Q", "F", "189", "500");
        assertThat(attack()).contains("LEAK").contains("TN-TUN");
    }

    private void city(String indicator, String quarter, String window, String sex, String count, String of) {
        area(indicator, "MA-TNG", "participant", quarter, window, sex, count, of);
    }

    private void area(
            String code, String area, String level, String quarter, String window, String sex, String x, String n) {
        boolean hidden = x.startsWith("<") || x.equals("c");
        rows.add(String.join(
                ",",
                "id",
                code,
                area,
                level,
                quarter,
                window,
                sex,
                "_T",
                "MIG",
                "",
                "",
                hidden ? "" : "1",
                "",
                "",
                "per cent",
                hidden ? "" : x,
                n,
                hidden ? x : "1",
                hidden ? "Q" : "A",
                hidden ? "C" : "F",
                "administrative",
                level.equals("network") ? "5" : "",
                "",
                "wilson"));
    }

    private void write(String edition) throws IOException {
        Path place = Files.createDirectories(folder.resolve(edition));
        Files.writeString(place.resolve("values.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
        rows.clear();
    }

    private String attack() throws Exception {
        if (!rows.isEmpty()) {
            write("2026-Q3/edition-1");
        }
        return Attack.on(Path.of("attack/attack.py"), Path.of("../config"), folder);
    }
}
