package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValuesCsv;

/** Leaks planted in a draft: the audit must find each. */
class DraftAuditTest {

    private static final At WOMEN = At.sex("MA-TNG", "Q", "F");
    private static final At MEN = At.sex("MA-TNG", "Q", "M");
    private static final At ALL = At.sex("MA-TNG", "Q", "_T");

    @TempDir
    static Path folder;

    @Test
    void a_total_minus_rows_is_found() {
        Figures figures = new Figures()
                .row("LAB-09", WOMEN, 40, 100)
                .row("LAB-09", MEN, 3, 100)
                .row("LAB-09", ALL, 43, 200);
        assertThat(audit(figures.table(), List.of())).isFalse();
    }

    @Test
    void a_network_minus_its_cities_is_found() {
        Figures figures = new Figures();
        String[] areas = {"MA-TNG", "IT-TRN", "TN-TUN", "FR-GNB", "ES-MAD"};
        int[] x = {40, 51, 3, 62, 33};
        for (int i = 0; i < 5; i++) {
            figures.row("LAB-09", At.sex(areas[i], "Q", "F"), x[i], 100);
        }
        figures.network("LAB-09", At.sex("NETWORK", "Q", "F"), areas);
        assertThat(audit(figures.table(), List.of())).isFalse();
    }

    @Test
    void a_member_is_found_from_the_association() {
        Figures figures = new Figures()
                .row("LAB-09", At.sex("ES-SEV", "Q", "F"), 50, 100)
                .row("LAB-09", At.sex("ES-CAD", "Q", "F"), 3, 100)
                .row("LAB-09", At.sex("ES-FAMSI", "Q", "F"), 53, 200);
        assertThat(audit(figures.table(), List.of())).isFalse();
    }

    @Test
    void rolling_values_that_bound_each_other_are_found() {
        At at = At.sex("MA-TNG", "R4", "F");
        Figures figures = new Figures();
        int[] x = {9, 9, 20, 9, 9};
        for (int i = 0; i < x.length; i++) {
            figures.row("VIO-06", at.in(Figures.Q.plus(-i)), x[i], 20000);
        }
        assertThat(audit(figures.table(), List.of())).isFalse();
    }

    @Test
    void a_partner_that_an_earlier_edition_showed_is_found() {
        Figures figures = new Figures()
                .row("LAB-09", WOMEN, 40, 100)
                .row("LAB-09", MEN, 3, 100)
                .row("LAB-09", ALL, 43, 200);
        List<PublishedRow> draft = new ArrayList<>(naive(figures.table()));
        hide(draft, ALL);
        assertThat(audit(figures.table(), draft, List.of())).isTrue();
        Figures old = new Figures().row("LAB-09", ALL, 43, 200);
        Edition earlier = PartnersTest.edition(
                new CheckedTable(Path.of("x/values.csv"), "", naive(old.table()), new java.util.TreeMap<>(), ""));
        assertThat(audit(figures.table(), draft, List.of(earlier))).isFalse();
    }

    @Test
    void a_value_made_of_the_true_count_is_found() {
        At at = At.sex("MA-TNG", "R4", "F");
        Figures figures = new Figures().row("VIO-06", at, 12, 18450);
        List<PublishedRow> draft = new ArrayList<>(naive(figures.table()));
        PublishedRow r = draft.get(0);
        PublishedValue.Shown s = (PublishedValue.Shown) r.value();
        BigDecimal exact = BigDecimal.valueOf(1200).divide(BigDecimal.valueOf(18450), new java.math.MathContext(15));
        draft.set(
                0,
                new PublishedRow(
                        r.key(),
                        new PublishedValue.Shown(exact, s.lower(), s.upper(), s.numerator(), s.denominator()),
                        r.unit(),
                        r.display(),
                        r.obsStatus(),
                        r.confStatus(),
                        r.sourceType(),
                        r.cities(),
                        r.coverage(),
                        r.method()));
        assertThat(audit(figures.table(), draft, List.of())).isFalse();
    }

    @Test
    void a_quarter_of_s1_is_found() {
        assertThat(audit(new Figures().row("VIO-06", WOMEN, 50, 18450).table(), List.of()))
                .isFalse();
    }

    @Test
    void a_median_of_the_cities_with_a_hidden_one_is_found() {
        assertThat(stray("STAT", "MEDIAN", new BigDecimal("3"))).isFalse();
    }

    @Test
    void the_smallest_of_the_cities_when_it_is_hidden_is_found() {
        assertThat(stray("STAT", "MIN", new BigDecimal("3"))).isFalse();
    }

    @Test
    void a_gap_to_a_hidden_value_is_found() {
        assertThat(stray("MEASURE", "GAP", new BigDecimal("37"))).isFalse();
    }

    @Test
    void a_subtotal_of_ages_is_found() {
        At total = At.sex("MA-TNG", "Q", "F");
        Figures figures = new Figures().row("LAB-09", total, 63, 300);
        String[] ages = {"Y_LT25", "Y25T44", "Y_GE45"};
        int[] x = {20, 40, 3};
        for (int i = 0; i < 3; i++) {
            figures.row("LAB-09", new At("MA-TNG", Figures.Q, "Q", "F", ages[i], "", ""), x[i], 100);
        }
        assertThat(audit(figures.table(), List.of())).isFalse();
    }

    @Test
    void a_quarter_is_found_from_the_rolling_sum_less_the_others() {
        At at = At.sex("MA-TNG", "Q", "F");
        Figures figures = new Figures();
        int[] x = {30, 3, 28, 31};
        for (int i = 0; i < 4; i++) {
            figures.row("LAB-09", at.in(Figures.Q.plus(-i)), x[i], 100);
        }
        assertThat(audit(
                        figures.row("LAB-09", At.sex("MA-TNG", "R4", "F"), 92, 400)
                                .table(),
                        List.of()))
                .isFalse();
    }

    @Test
    void a_share_beside_its_hidden_numerator_is_found() {
        Figures figures = new Figures().row("LAB-09", MEN, 3, 100);
        List<PublishedRow> draft = new ArrayList<>(naive(figures.table()));
        PublishedRow r = draft.get(0);
        draft.set(0, shown(r, new PublishedValue.Shown(new BigDecimal("3"), null, null, null, new BigDecimal("100"))));
        assertThat(audit(figures.table(), draft, List.of())).isFalse();
    }

    @Test
    void a_rounded_rate_that_gives_its_hidden_numerator_back_is_found() {
        Figures figures = new Figures().row("VIO-06", At.sex("MA-TNG", "R4", "F"), 3, 18450);
        List<PublishedRow> draft = new ArrayList<>(naive(figures.table()));
        draft.set(
                0,
                shown(
                        draft.get(0),
                        new PublishedValue.Shown(new BigDecimal("16"), null, null, null, new BigDecimal("18450"))));
        assertThat(audit(figures.table(), naive(figures.table()), List.of())).isTrue();
        assertThat(audit(figures.table(), draft, List.of())).isFalse();
    }

    @Test
    void a_count_that_another_table_shows_is_found() {
        Figures figures = new Figures().row("LAB-09", MEN, 0, 3).row("LAB-10", MEN, null, 3);
        List<PublishedRow> draft = new ArrayList<>(naive(figures.table()));
        assertThat(audit(figures.table(), draft, List.of())).isTrue();
        draft.replaceAll(r -> r.key().indicator().equals("LAB-10")
                ? shown(r, new PublishedValue.Shown(BigDecimal.ONE, null, null, null, new BigDecimal("3")))
                : r);
        assertThat(audit(figures.table(), draft, List.of())).isFalse();
    }

    @Test
    void a_harmless_draft_passes() {
        assertThat(audit(new Figures().row("LAB-09", WOMEN, 40, 100).table(), List.of()))
                .isTrue();
    }

    /** A row of the network beside cities of which one is hidden. */
    private static boolean stray(String dimension, String code, BigDecimal value) {
        Figures figures = new Figures().row("LAB-09", WOMEN, 40, 100).row("LAB-09", MEN, 3, 100);
        List<PublishedRow> draft = new ArrayList<>(naive(figures.table()));
        PublishedRow r = draft.get(draft.size() - 1);
        org.mc2cm.release.ValueKey k = r.key();
        draft.add(shown(
                new PublishedRow(
                        new org.mc2cm.release.ValueKey(
                                k.indicator(),
                                "NETWORK",
                                "network",
                                k.quarter(),
                                k.window(),
                                "F",
                                k.age(),
                                k.migstat(),
                                dimension,
                                code),
                        r.value(),
                        r.unit(),
                        r.display(),
                        r.obsStatus(),
                        "F",
                        r.sourceType(),
                        5,
                        "",
                        "none"),
                new PublishedValue.Shown(value, null, null, null, null)));
        return audit(figures.table(), draft, List.of());
    }

    private static PublishedRow shown(PublishedRow r, PublishedValue value) {
        return new PublishedRow(
                r.key(), value, r.unit(), "3", "A", "F", r.sourceType(), r.cities(), r.coverage(), r.method());
    }

    private static boolean audit(IndicatorTable table, List<Edition> earlier) {
        return audit(table, naive(table), earlier);
    }

    /** Only primary protection: what a careless publisher would print. */
    private static List<PublishedRow> naive(IndicatorTable table) {
        Rounding rounding = new Rounding(Figures.SECRET);
        Earlier none = new Earlier(List.of(), table);
        Plan plan = new Plan(table, Figures.CATALOGUE, rounding, none);
        Cases cases = new Cases(
                Figures.CATALOGUE, Figures.PLAIN, rounding, table.quarter().toString(), true);
        return java.util.stream.IntStream.range(0, table.rows().size())
                .mapToObj(i -> cases.publish(table.rows().get(i), plan.book.numerator(i), plan.book.denominator(i)))
                .toList();
    }

    /** As the job does: of what was written, read back. */
    private static boolean audit(IndicatorTable table, List<PublishedRow> draft, List<Edition> editions) {
        Path file = folder.resolve("values.csv");
        ValuesCsv.write(
                file,
                draft.stream().sorted(Comparator.comparing(PublishedRow::key)).toList());
        return passes(table, ValuesCsv.read(file), editions);
    }

    private static boolean passes(IndicatorTable table, List<PublishedRow> draft, List<Edition> editions) {
        Earlier earlier = new Earlier(editions, table);
        Plan plan = new Plan(table, Figures.CATALOGUE, new Rounding(Figures.SECRET), earlier);
        return new DraftAudit(plan, Figures.CATALOGUE, Figures.PLAIN, new LinearAttacker(new Arithmetic(true)))
                .checkWritten(draft, earlier, List.of())
                .passed();
    }

    private static void hide(List<PublishedRow> draft, At at) {
        draft.replaceAll(r -> r.key().sex().equals(at.sex())
                ? new PublishedRow(
                        r.key(),
                        new PublishedValue.Withheld(null),
                        r.unit(),
                        "c",
                        "Q",
                        "C",
                        r.sourceType(),
                        r.cities(),
                        r.coverage(),
                        "none")
                : r);
    }
}
