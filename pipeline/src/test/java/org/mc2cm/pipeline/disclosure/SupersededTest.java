package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.pipeline.model.IndicatorTable;

/** Two editions of one quarter: what the difference of their network values would tell. */
class SupersededTest {

    private static final String[] SIX = {"MA-TNG", "IT-TRN", "TN-TUN", "JO-AMM", "PT-LIS", "ES-MAD"};
    private static final At NETWORK = At.sex("NETWORK", "Q", "F");

    @TempDir
    Path folder;

    /** The first five cities have 40 of 100 each, the last as many as are given, or does not come. */
    private static Figures cities(@Nullable Integer last, int second) {
        Figures figures = new Figures();
        for (int i = 0; i < SIX.length; i++) {
            Integer granted = i == 1 ? Integer.valueOf(second) : i < 5 ? Integer.valueOf(40) : last;
            figures.row("LAB-09", At.sex(SIX[i], "Q", "F"), granted, granted == null ? null : 100);
        }
        return figures.network("LAB-09", NETWORK, SIX);
    }

    private String displayAfter(Figures first, IndicatorTable now) {
        CheckedTable old = first.protect(folder.resolve("old"));
        CheckedTable table = Protection.protect(
                now, Figures.CATALOGUE, Figures.SECRET, List.of(PartnersTest.edition(old)), Figures.PLAIN, folder);
        return Figures.find(table, "LAB-09", NETWORK).display();
    }

    @Test
    void a_late_city_with_a_small_count_is_not_the_difference_of_two_editions() {
        assertThat(displayAfter(cities(null, 40), cities(3, 40).table())).isEqualTo("c");
    }

    @Test
    void a_late_city_whose_count_is_shown_may_be() {
        assertThat(displayAfter(cities(null, 40), cities(33, 40).table())).isNotEqualTo("c");
    }

    @Test
    void a_count_that_was_corrected_shows_where_nothing_is_withheld() {
        assertThat(displayAfter(cities(33, 40), cities(33, 45).table())).isNotEqualTo("c");
    }

    @Test
    void a_small_count_that_was_corrected_does_not_show() {
        assertThat(displayAfter(cities(3, 40), cities(2, 40).table())).isEqualTo("c");
    }

    @Test
    void cities_that_appear_unnamed_are_counted_and_not_shown() {
        IndicatorTable named = cities(33, 40).table();
        Set<IndicatorTable.Unnamed> three = Set.of(
                new IndicatorTable.Unnamed(SIX[3], Figures.Q),
                new IndicatorTable.Unnamed(SIX[4], Figures.Q),
                new IndicatorTable.Unnamed(SIX[5], Figures.Q));
        IndicatorTable table =
                new IndicatorTable(named.quarter(), named.counts(), named.rows(), named.surveys(), Set.of(), three);
        CheckedTable made =
                Protection.protect(table, Figures.CATALOGUE, Figures.SECRET, List.of(), Figures.PLAIN, folder);
        assertThat(Figures.find(made, "LAB-09", NETWORK).display()).isNotEqualTo("c");
        assertThat(Figures.find(made, "LAB-09", At.sex(SIX[3], "Q", "F")).display())
                .isEqualTo("c");
    }

    @Test
    void one_unnamed_city_among_named_ones_is_not_what_they_leave_of_the_network() {
        IndicatorTable named = cities(33, 40).table();
        IndicatorTable table = new IndicatorTable(
                named.quarter(),
                named.counts(),
                named.rows(),
                named.surveys(),
                Set.of(),
                Set.of(new IndicatorTable.Unnamed(SIX[5], Figures.Q)));
        CheckedTable made =
                Protection.protect(table, Figures.CATALOGUE, Figures.SECRET, List.of(), Figures.PLAIN, folder);
        String network = Figures.find(made, "LAB-09", NETWORK).method()
                + Figures.find(made, "LAB-09", NETWORK).display();
        assertThat(network).matches("nonec|.*-r5.*");
    }
}
