package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.release.Edition;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

class PartnersTest {

    @TempDir
    Path folder;

    @Test
    void d01_the_smallest_other_code_goes_with_the_small_one() {
        At total = At.sex("MA-TNG", "Q", "F");
        Figures figures = new Figures().row("LAB-09", total, 70, 400);
        String[] codes = {"015", "202", "145", "X_AS"};
        int[] x = {24, 22, 3, 21};
        for (int i = 0; i < 4; i++) {
            figures.row("LAB-09", total.code("ORIGIN", codes[i]), x[i], 100);
        }
        CheckedTable table = figures.protect(folder);
        assertThat(display(table, "LAB-09", total.code("ORIGIN", "145"))).isEqualTo("c");
        assertThat(display(table, "LAB-09", total.code("ORIGIN", "X_AS"))).isEqualTo("c");
        assertThat(display(table, "LAB-09", total.code("ORIGIN", "202"))).isNotEqualTo("c");
        assertThat(display(table, "LAB-09", total)).isNotEqualTo("c");
    }

    @Test
    void for_sex_the_total_goes_first_and_women_stay() {
        CheckedTable table = sexes("LAB-09", "Q", 40, 3, 43, 100, 100, 200).protect(folder);
        assertThat(display(table, "LAB-09", At.sex("MA-TNG", "Q", "F"))).isEqualTo("40.0");
        assertThat(display(table, "LAB-09", At.sex("MA-TNG", "Q", "M"))).isEqualTo("c");
        assertThat(display(table, "LAB-09", At.sex("MA-TNG", "Q", "_T"))).isEqualTo("c");
    }

    @Test
    void age_bands_go_as_a_whole_before_the_total() {
        At total = At.sex("MA-TNG", "Q", "F");
        Figures figures = new Figures().row("LAB-09", total, 63, 300);
        String[] ages = {"Y_LT25", "Y25T44", "Y_GE45"};
        int[] x = {20, 40, 3};
        for (int i = 0; i < 3; i++) {
            figures.row("LAB-09", new At("MA-TNG", Figures.Q, "Q", "F", ages[i], "", ""), x[i], 100);
        }
        CheckedTable table = figures.protect(folder);
        for (String age : ages) {
            assertThat(display(table, "LAB-09", new At("MA-TNG", Figures.Q, "Q", "F", age, "", "")))
                    .isEqualTo("c");
        }
        assertThat(display(table, "LAB-09", total)).isEqualTo("21.0");
    }

    @Test
    void unknown_sex_that_no_row_shows_is_not_found_by_subtraction() {
        Figures figures = sexes("LAB-09", "Q", 40, 30, 72, 100, 100, 200);
        figures.count("recog_granted", At.sex("MA-TNG", "Q", "_O"), 2);
        assertThat(display(figures.protect(folder), "LAB-09", At.sex("MA-TNG", "Q", "_T")))
                .isEqualTo("c");
    }

    @Test
    void what_the_city_hid_is_not_found_by_subtraction() {
        Figures figures = sexes("LAB-09", "Q", 40, 30, 43, 100, 100, 200);
        At men = At.sex("MA-TNG", "Q", "M");
        figures.row(
                "LAB-09",
                men,
                Figures.hiddenByCity(Figures.numeratorKey("LAB-09", men), 4),
                Figures.count(Figures.denominatorKey("LAB-09", men), 100),
                "Q");
        assertThat(display(figures.protect(folder), "LAB-09", At.sex("MA-TNG", "Q", "_T")))
                .isEqualTo("c");
    }

    @Test
    void a_member_is_not_the_association_less_the_other() {
        Figures figures = new Figures();
        figures.row("LAB-09", At.sex("ES-SEV", "Q", "F"), 50, 100)
                .row("LAB-09", At.sex("ES-CAD", "Q", "F"), 3, 100)
                .row("LAB-09", At.sex("ES-FAMSI", "Q", "F"), 53, 200);
        CheckedTable table = figures.protect(folder);
        assertThat(table.rows()).filteredOn(r -> r.display().equals("c")).hasSize(2);
    }

    @Test
    void one_withheld_city_makes_the_network_rounded_or_withheld() {
        Figures figures = new Figures();
        String[] areas = {"MA-TNG", "IT-TRN", "TN-TUN", "FR-GNB", "ES-MAD"};
        int[] x = {40, 51, 3, 62, 33};
        for (int i = 0; i < 5; i++) {
            figures.row("LAB-09", At.sex(areas[i], "Q", "F"), x[i], 100);
        }
        At network = At.sex("NETWORK", "Q", "F");
        PublishedRow row = figures.network("LAB-09", network, areas).published(folder, "LAB-09", network);
        boolean rounded = row.method().endsWith("-r5");
        boolean withheld = row.value() instanceof PublishedValue.Withheld;
        assertThat(rounded || withheld).isTrue();
    }

    @Test
    void a_rolling_value_with_a_withheld_quarter_is_withheld() {
        At at = At.sex("MA-TNG", "Q", "F");
        Figures figures = new Figures();
        int[] x = {30, 3, 28, 31};
        for (int i = 0; i < 4; i++) {
            figures.row("LAB-09", at.in(Figures.Q.plus(-i)), x[i], 100);
        }
        At rolling = At.sex("MA-TNG", "R4", "F");
        PublishedRow row = figures.row("LAB-09", rolling, 92, 400).published(folder, "LAB-09", rolling);
        assertThat(row.display() + row.obsStatus() + row.confStatus()).isEqualTo("cQC");
    }

    @Test
    void a_rolling_series_that_gives_itself_away_is_shown_in_fourth_quarters_only() {
        At at = At.sex("MA-TNG", "R4", "F");
        Figures figures = new Figures();
        int[] x = {9, 9, 20, 9, 9};
        for (int i = 0; i < x.length; i++) {
            figures.row("VIO-06", at.in(Figures.Q.plus(-i)), x[i], 20000);
        }
        CheckedTable table = figures.protect(folder);
        assertThat(table.rows())
                .filteredOn(r -> !r.key().quarter().endsWith("Q4"))
                .noneMatch(r -> r.value() instanceof PublishedValue.Shown);
    }

    @Test
    void a_past_quarter_is_copied_from_its_edition_and_no_longer_provisional() {
        At at = At.sex("MA-TNG", "Q", "F");
        At past = at.in(Figures.Q.plus(-1));
        CheckedTable old =
                new Figures(Figures.Q.plus(-1)).row("LAB-09", past, 50, 100).protect(folder.resolve("old"));
        Figures now = new Figures().row("LAB-09", past, 80, 100).row("LAB-09", at, 60, 100);
        CheckedTable table = Protection.protect(
                now.table(), Figures.CATALOGUE, Figures.SECRET, List.of(edition(old)), Figures.PLAIN, folder);
        PublishedRow row = Figures.find(table, "LAB-09", past);
        assertThat(row.display() + " " + row.obsStatus()).isEqualTo("50.0 A");
    }

    @Test
    void what_an_earlier_edition_showed_is_no_partner() {
        Figures before = sexes("LAB-09", "Q", 40, 30, 70, 100, 100, 200);
        CheckedTable old = before.protect(folder.resolve("old"));
        Figures now = sexes("LAB-09", "Q", 40, 3, 43, 100, 100, 200);
        CheckedTable table = Protection.protect(
                now.table(), Figures.CATALOGUE, Figures.SECRET, List.of(edition(old)), Figures.PLAIN, folder);
        // women were shown before and are still 40: only the total can go with men
        assertThat(display(table, "LAB-09", At.sex("MA-TNG", "Q", "_T"))).isEqualTo("c");
        assertThat(display(table, "LAB-09", At.sex("MA-TNG", "Q", "M"))).isEqualTo("c");
    }

    @Test
    void the_same_table_gives_the_same_bytes() {
        String one = sexes("LAB-09", "Q", 40, 3, 43, 100, 100, 200)
                .protect(folder.resolve("a"))
                .sha256();
        String two = sexes("LAB-09", "Q", 40, 3, 43, 100, 100, 200)
                .protect(folder.resolve("b"))
                .sha256();
        assertThat(one).isEqualTo(two);
    }

    static Edition edition(CheckedTable table) {
        String quarter = table.rows().get(0).key().quarter();
        Manifest manifest = new Manifest(
                1,
                quarter,
                1,
                "2026-11-01",
                true,
                List.of("en"),
                java.util.Map.of(),
                "",
                java.util.Map.of(),
                "",
                List.of());
        return new Edition(
                java.util.Objects.requireNonNull(table.draft().getParent()),
                manifest,
                table.rows(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Figures sexes(String code, String window, int f, int m, int t, int nf, int nm, int nt) {
        return new Figures()
                .row(code, At.sex("MA-TNG", window, "F"), f, nf)
                .row(code, At.sex("MA-TNG", window, "M"), m, nm)
                .row(code, At.sex("MA-TNG", window, "_T"), t, nt);
    }

    private static String display(CheckedTable table, String code, At at) {
        return Figures.find(table, code, at).display();
    }
}
