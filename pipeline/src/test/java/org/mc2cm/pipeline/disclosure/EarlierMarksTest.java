package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.release.Edition;

/** What is asked of a cell that an earlier edition withheld. */
class EarlierMarksTest {

    @TempDir
    Path folder;

    @Test
    void a_small_denominator_that_was_withheld_without_its_class_needs_only_its_width() {
        At old = At.sex("MA-TNG", "Q", "F").in(Figures.Q.plus(-3));
        CheckedTable first = with(old).protect(folder.resolve("first"));
        Edition earlier = PartnersTest.edition(first);
        // three open quarters and their sum leave 2 to 8 for the fourth: its class was never told
        Figures next = with(old);
        for (int back = 0; back < 3; back++) {
            next.row("MEN-01", old.in(Figures.Q.plus(-back)), 5, 7);
        }
        next.row("MEN-01", At.sex("MA-TNG", "R4", "F"), 18, 24);
        IndicatorTable table = next.table();
        Earlier known = new Earlier(List.of(earlier), table);
        Plan plan = new Plan(table, Figures.CATALOGUE, new Rounding(Figures.SECRET), known);
        Cell cell = plan.table("mentor_goals_due").cells.stream()
                .filter(c -> c.key.quarter().equals(old.quarter()))
                .findFirst()
                .orElseThrow();
        assertThat(cell.mark).isEqualTo(Mark.PARTNER);
    }

    private static Figures with(At at) {
        return new Figures().row("MEN-01", at, 1, 3);
    }
}
