package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.disclosure.Figures.At;

class DerivedTest {

    @TempDir
    Path folder;

    @Test
    void a_gap_is_women_less_men() {
        assertThat(gap(40, 50).display()).isEqualTo("-10.0");
    }

    @Test
    void a_gap_with_a_withheld_side_is_withheld() {
        assertThat(gap(40, 3).display()).isEqualTo("c");
    }

    @Test
    void a_change_on_the_year_before_is_the_difference_of_the_two() {
        At at = At.sex("MA-TNG", "Q", "F");
        Figures figures = new Figures().row("LAB-09", at, 60, 100).row("LAB-09", at.in(Figures.Q.plus(-4)), 45, 100);
        assertThat(Figures.find(figures.protect(folder), "LAB-09", at.code("MEASURE", "CHANGE_YEAR"))
                        .display())
                .isEqualTo("15.0");
    }

    private org.mc2cm.release.PublishedRow gap(int women, int men) {
        Figures figures = new Figures()
                .row("LAB-09", At.sex("MA-TNG", "Q", "F"), women, 100)
                .row("LAB-09", At.sex("MA-TNG", "Q", "M"), men, 100)
                .row("LAB-09", At.sex("MA-TNG", "Q", "_T"), women + men, 200);
        return Figures.find(
                figures.protect(folder), "LAB-09", At.sex("MA-TNG", "Q", "_T").code("MEASURE", "GAP"));
    }
}
