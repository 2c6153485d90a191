package org.mc2cm.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city that holds its figures back, cities that appear unnamed, and what their editions tell together. */
class HoldTest {

    private static final String QUARTER = "2026-Q3";
    private static final String CITY = "JO-AMM";
    private static final List<String> THREE = List.of(CITY, "PT-LIS", "ES-MAD");

    @TempDir
    static Path folder;

    private static @Nullable SmallNetwork network;
    private static final List<List<NamedCsvRecord>> EDITIONS = new ArrayList<>();
    private static Typed early = new Typed(0, "", "");
    private static Typed one = new Typed(0, "", "");
    private static Typed two = new Typed(0, "", "");
    private static Typed waiting = new Typed(0, "", "");
    private static Typed unknown = new Typed(0, "", "");
    private static Typed status = new Typed(0, "", "");
    private static Typed listed = new Typed(0, "", "");
    private static Typed derived = new Typed(0, "", "");

    @BeforeAll
    static void holdAndLift() throws IOException {
        network = new SmallNetwork(folder);
        Path inbox = folder.resolve("inbox");
        Figures.write(inbox, 1);
        edition(inbox);
        one = hold(CITY, "--until", "2999-01-01", "--reason", "the council decides");
        status = network().mc2cm("status", "--quarter", QUARTER, "--home", home());
        edition(inbox);
        derived = network().mc2cm("verify", home().resolve("releases/2026-Q3/edition-2"), "--home", home());
        early = hold(CITY, "--lift");
        hold(CITY, "--lift", "--agreed");
        THREE.subList(0, 2).forEach(city -> two = hold(city, "--unnamed"));
        waiting = network().mc2cm("hold", "--home", home());
        hold(THREE.get(2), "--unnamed");
        edition(inbox);
        unknown = hold("XX-NOW");
        listed = network().mc2cm("hold", "--home", home());
    }

    @AfterAll
    static void forget() {
        EDITIONS.clear();
    }

    private static SmallNetwork network() {
        return Objects.requireNonNull(network);
    }

    private static Path home() {
        return folder.resolve("home");
    }

    private static Typed hold(String city, String... more) {
        List<Object> words = new ArrayList<>(List.of("hold", city, "--quarter", QUARTER, "--home", home()));
        words.addAll(List.of(more));
        return network().mc2cm(words.toArray());
    }

    private static void edition(Path inbox) throws IOException {
        Typed run = network().run(QUARTER, inbox, home());
        assertThat(run.exitCode()).as(run.complained()).isZero();
        EDITIONS.add(Typed.table(home().resolve("releases/2026-Q3/edition-" + (EDITIONS.size() + 1) + "/values.csv")));
    }

    private static List<NamedCsvRecord> rows(int edition, String area, Predicate<NamedCsvRecord> wanted) {
        return EDITIONS.get(edition - 1).stream()
                .filter(r -> r.getField("area").equals(area) && wanted.test(r))
                .toList();
    }

    private static boolean filed(NamedCsvRecord r) {
        return r.getField("quarter").equals(QUARTER)
                        && !r.getField("conf_status").equals("F")
                || !r.getField("value").isEmpty()
                || !r.getField("numerator").isEmpty();
    }

    private static NamedCsvRecord headline(int edition, String area) {
        return rows(
                        edition,
                        area,
                        r -> r.getField("indicator").equals("HOU-09")
                                && r.getField("quarter").equals(QUARTER)
                                && r.getField("window").equals("Q")
                                && r.getField("sex").equals("_T")
                                && r.getField("age").equals("_T")
                                && r.getField("migstat").equals("MIG")
                                && r.getField("dim_name").isEmpty())
                .get(0);
    }

    private static int exits(List<String> towns) {
        return towns.stream()
                .mapToInt(t ->
                        Figures.of(t, "tempacc_exits_known", "F", 3) + Figures.of(t, "tempacc_exits_known", "M", 3))
                .sum();
    }

    @Test
    void a_city_that_holds_back_shows_no_figure() {
        assertThat(rows(1, CITY, r -> !r.getField("numerator").isEmpty())).isNotEmpty();
        assertThat(rows(2, CITY, HoldTest::filed))
                .isNotEmpty()
                .allMatch(r -> (r.getField("value") + r.getField("numerator") + r.getField("denominator")).isEmpty())
                .allMatch(r -> r.getField("display").equals("c"));
    }

    @Test
    void the_network_is_without_it() {
        List<String> others = new ArrayList<>(Figures.TOWNS);
        others.remove(CITY);
        assertThat(headline(1, "NETWORK").getField("denominator")).isEqualTo(String.valueOf(exits(Figures.TOWNS)));
        assertThat(headline(2, "NETWORK").getField("denominator")).isEqualTo(String.valueOf(exits(others)));
    }

    @Test
    void what_changed_is_listed_as_classed_anew_without_what_is_hidden_now() throws IOException {
        List<NamedCsvRecord> revisions = Typed.table(home().resolve("releases/2026-Q3/edition-2/revisions.csv"));
        assertThat(revisions.stream().filter(r -> r.getField("area").equals(CITY)))
                .isNotEmpty()
                .allMatch(r -> r.getField("cause").equals("RECLASS"))
                .allMatch(r -> r.getField("old_display").isEmpty());
    }

    @Test
    void its_edition_is_derived_again_from_the_home() {
        assertThat(derived.said()).contains("figures derived again and equal");
    }

    @Test
    void status_says_who_holds_back() {
        assertThat(status.said().lines().filter(l -> l.contains(CITY))).allMatch(l -> l.endsWith("held back"));
    }

    @Test
    void before_its_day_only_the_city_ends_it() {
        assertThat(one.said()).contains("held back until 2999-01-01");
        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.complained()).contains("--agreed");
    }

    @Test
    void fewer_than_three_are_held_back_instead() {
        assertThat(two.said()).contains("Fewer than 3");
        assertThat(waiting.said().lines()).hasSize(2).allMatch(l -> l.contains("held back (asked to appear unnamed"));
    }

    @Test
    void three_unnamed_cities_are_in_the_network_and_nowhere_else() {
        for (String city : THREE) {
            assertThat(rows(3, city, HoldTest::filed))
                    .isNotEmpty()
                    .allMatch(
                            r -> (r.getField("value") + r.getField("numerator") + r.getField("denominator")).isEmpty());
        }
        assertThat(headline(3, "NETWORK").getField("denominator")).isEqualTo(String.valueOf(exits(Figures.TOWNS)));
    }

    @Test
    void what_is_in_effect_is_listed() {
        assertThat(listed.said().lines()).hasSize(3).allMatch(l -> l.contains("appears unnamed"));
    }

    @Test
    void an_unknown_city_is_named_with_what_to_write() {
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.complained()).contains("XX-NOW is no participant").contains("such as");
    }
}
