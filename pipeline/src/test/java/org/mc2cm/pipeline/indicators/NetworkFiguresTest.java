package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.indicators.WorkedExamplesTest.same;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.NetworkRow;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.QualityRow;
import org.mc2cm.release.ValueKey;

/** What stands behind a network value: matched cities, and who is left out. */
class NetworkFiguresTest {

    private static final Quarter Q = new Quarter(2026, 3);

    private final List<PublishedRow> published = new ArrayList<>();
    private final List<QualityRow> quality = new ArrayList<>();

    private void shown(String city, String quarter, int x, int n) {
        BigDecimal value = BigDecimal.valueOf(100L * x).divide(BigDecimal.valueOf(n), new java.math.MathContext(15));
        row(
                city,
                quarter,
                new PublishedValue.Shown(value, null, null, BigDecimal.valueOf(x), BigDecimal.valueOf(n)),
                "A");
    }

    private void row(String city, String quarter, PublishedValue value, String status) {
        published.add(new PublishedRow(
                new ValueKey("HOU-09", city, "participant", quarter, "Q", "F", "_T", "MIG", "", ""),
                value,
                "per cent",
                "x",
                status,
                value instanceof PublishedValue.Withheld ? "C" : "F",
                "administrative",
                null,
                "",
                "wilson"));
    }

    private List<NetworkRow> rows(String measure) {
        return new NetworkFigures(Catalogues.shipped(), Q, published, quality)
                .rows(new IndicatorTable(Q, Map.of(), List.of())).stream()
                        .filter(r -> r.measure().equals(measure))
                        .toList();
    }

    private void five(int x) {
        for (String city : Inbox.FIVE) {
            shown(city, "2026-Q2", 30, 100);
            shown(city, "2026-Q3", x, 100);
        }
    }

    @Test
    void a_city_that_is_new_moves_all_that_reported_and_not_the_matched_cities() {
        five(40);
        shown("MA-RBA", "2026-Q3", 900, 1000);
        NetworkRow row = rows("CHANGE_MATCHED").get(0);
        same(Objects.requireNonNull(row.value()).doubleValue(), 10);
        assertThat(row.cities()).isEqualTo(5);
    }

    @Test
    void its_interval_is_newcombes_of_the_sums() {
        five(40);
        NetworkRow row = rows("CHANGE_MATCHED").get(0);
        Interval expected = Gap.difference(200, 500, 150, 500).times(100);
        same(Objects.requireNonNull(row.lower()).doubleValue(), expected.lower());
        same(Objects.requireNonNull(row.upper()).doubleValue(), expected.upper());
    }

    @Test
    void four_matched_cities_are_too_few() {
        five(40);
        published.removeIf(
                r -> r.key().area().equals("AT-VIE") && r.key().quarter().equals("2026-Q2"));
        NetworkRow row = rows("CHANGE_MATCHED").get(0);
        assertThat(row.reason()).isEqualTo("refused-cities");
        assertThat(row.value()).isNull();
    }

    @Test
    void a_city_with_over_sixty_per_cent_is_named() {
        five(40);
        shown("MA-RBA", "2026-Q2", 500, 2000);
        shown("MA-RBA", "2026-Q3", 500, 2000);
        NetworkRow row = rows("CHANGE_MATCHED").get(0);
        assertThat(row.reason()).isEqualTo("refused-dominance");
        assertThat(row.area()).isEqualTo("MA-RBA");
        assertThat(row.value()).isNull();
    }

    @Test
    void a_withheld_city_is_in_no_matched_change() {
        five(40);
        row("MA-RBA", "2026-Q2", new PublishedValue.Withheld(null), "Q");
        shown("MA-RBA", "2026-Q3", 10, 100);
        assertThat(rows("CHANGE_MATCHED").get(0).cities()).isEqualTo(5);
    }

    @Test
    void each_participant_that_is_left_out_has_its_reason() {
        five(40);
        row("MA-RBA", "2026-Q3", new PublishedValue.Withheld(null), "Q");
        row("TN-SFA", "2026-Q3", new PublishedValue.Missing(), "L");
        quality.add(new QualityRow("AT-VIE", "2026-Q3", "comparability:HOU-09", "C", ""));
        List<NetworkRow> out = rows("LEFT_OUT");
        assertThat(out).hasSize(20 - 4);
        assertThat(out)
                .filteredOn(r -> r.area().equals("MA-RBA"))
                .extracting(NetworkRow::reason)
                .containsExactly("withheld");
        assertThat(out)
                .filteredOn(r -> r.area().equals("TN-SFA"))
                .extracting(NetworkRow::reason)
                .containsExactly("not-collected");
        assertThat(out)
                .filteredOn(r -> r.area().equals("AT-VIE"))
                .extracting(NetworkRow::reason)
                .containsExactly("definition");
        assertThat(out)
                .filteredOn(r -> r.area().equals("PT-LIS"))
                .extracting(NetworkRow::reason)
                .containsExactly("missing");
    }
}
