package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.indicators.Inbox.FIVE;
import static org.mc2cm.pipeline.indicators.Inbox.QUARTER;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.model.Count;
import org.mc2cm.pipeline.model.IndicatorRow;

class IndicatorEngineTest {

    private static final List<String> BANDS =
            List.of("Y_LT15", "Y15T17", "Y18T24", "Y25T34", "Y35T44", "Y45T54", "Y55T64", "Y_GE65");

    @TempDir
    Path folder;

    private Inbox inbox;

    @BeforeEach
    void anEmptyInbox() {
        inbox = new Inbox(folder);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private void exits(String city, int stable, int known) {
        inbox.women(city, QUARTER, "tempacc_exits_stable", stable).women(city, QUARTER, "tempacc_exits_known", known);
    }

    @Test
    void a_share_refers_to_the_counts_that_the_city_filed() {
        exits("MA-TNG", 15, 148);
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "Q", "F").value()).isEqualTo(number(15));
        assertThat(inbox.denominator("HOU-09", "MA-TNG", "Q", "F").value()).isEqualTo(number(148));
    }

    @Test
    void a_city_that_filed_nothing_has_its_rows_as_missing() {
        exits("MA-TNG", 15, 148);
        assertThat(inbox.row("HOU-09", "TN-TUN", "Q", "F").obsStatus()).isEqualTo("O");
    }

    @Test
    void rows_are_sorted_and_stand_once() {
        exits("MA-TNG", 15, 148);
        assertThat(inbox.table("HOU-09").rows())
                .extracting(IndicatorRow::key)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_row_of_what_was_filed_finds_its_counts() {
        exits("MA-TNG", 15, 148);
        IndicatorRow row = inbox.row("HOU-09", "MA-TNG", "Q", "F");
        assertThat(inbox.table("HOU-09").counts()).containsKeys(row.numerator(), row.denominator());
    }

    @Test
    void what_nobody_filed_has_no_count() {
        exits("MA-TNG", 15, 148);
        IndicatorRow row = inbox.row("HOU-09", "AT-VIE", "Q", "F");
        assertThat(inbox.table("HOU-09").counts()).doesNotContainKey(row.numerator());
    }

    @Test
    void four_quarters_of_a_flow_are_summed() {
        for (int back = 0; back < 4; back++) {
            inbox.women("MA-TNG", QUARTER.plus(-back), "tempacc_exits_stable", 10 + back);
        }
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "R4", "F").value()).isEqualTo(number(46));
    }

    @Test
    void e15_numerators_and_denominators_are_summed_apart() {
        int[] stable = {12, 9, 15, 18};
        int[] known = {40, 36, 44, 50};
        for (int back = 0; back < 4; back++) {
            inbox.women("MA-TNG", QUARTER.plus(-back), "tempacc_exits_stable", stable[3 - back])
                    .women("MA-TNG", QUARTER.plus(-back), "tempacc_exits_known", known[3 - back]);
        }
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "R4", "F").value()).isEqualTo(number(54));
        assertThat(inbox.denominator("HOU-09", "MA-TNG", "R4", "F").value()).isEqualTo(number(170));
    }

    @Test
    void e16_events_are_summed_over_the_mean_stock() {
        int[] events = {6, 4, 7, 6};
        int[] stocks = {18_200, 18_400, 18_500, 18_700};
        for (int back = 0; back < 4; back++) {
            inbox.women("MA-TNG", QUARTER.plus(-back), "gbv_cases_registered", events[3 - back])
                    .women("MA-TNG", QUARTER.plus(-back), "pop_migrant", stocks[3 - back]);
        }
        assertThat(inbox.numerator("VIO-06", "MA-TNG", "R4", "F").value()).isEqualTo(number(23));
        assertThat(inbox.denominator("VIO-06", "MA-TNG", "R4", "F").value()).isEqualTo(number(18_450));
    }

    @Test
    void a_missing_quarter_makes_four_quarters_missing() {
        for (int back : new int[] {0, 1, 3}) {
            inbox.women("MA-TNG", QUARTER.plus(-back), "tempacc_exits_stable", 10);
        }
        Count rolling = inbox.numerator("HOU-09", "MA-TNG", "R4", "F");
        assertThat(rolling.value()).isNull();
        assertThat(rolling.obsStatus()).isEqualTo("O");
    }

    @Test
    void a_closed_service_does_not_break_four_quarters() {
        for (int back = 1; back < 4; back++) {
            inbox.women("MA-TNG", QUARTER.plus(-back), "tempacc_exits_stable", 10);
        }
        inbox.row("MA-TNG", QUARTER, Inbox.observation("", "tempacc_exits_stable", "F", "_T", null, "S"));
        Count rolling = inbox.numerator("HOU-09", "MA-TNG", "R4", "F");
        assertThat(rolling.value()).isEqualTo(number(30));
        assertThat(rolling.obsStatus()).isEqualTo("S");
    }

    @Test
    void four_quarters_of_a_stock_are_their_mean() {
        int[] stocks = {18_700, 18_500, 18_400, 18_201};
        for (int back = 0; back < 4; back++) {
            inbox.women("MA-TNG", QUARTER.plus(-back), "pop_migrant", stocks[back]);
        }
        assertThat(inbox.denominator("VIO-06", "MA-TNG", "R4", "F").value()).isEqualTo(new BigDecimal("18450.25"));
    }

    @Test
    void a_population_is_carried_forward_and_marked_as_estimated() {
        inbox.women("MA-TNG", QUARTER.plus(-4), "hh_migrant", 900).women("MA-TNG", QUARTER, "evictions_executed", 7);
        assertThat(inbox.denominator("HOU-04", "MA-TNG", "Q", "F").value()).isEqualTo(number(900));
        assertThat(inbox.row("HOU-04", "MA-TNG", "Q", "F").obsStatus()).isEqualTo("E");
    }

    @Test
    void a_population_of_five_quarters_ago_is_missing() {
        inbox.women("MA-TNG", QUARTER.plus(-5), "hh_migrant", 900).women("MA-TNG", QUARTER, "evictions_executed", 7);
        assertThat(inbox.denominator("HOU-04", "MA-TNG", "Q", "F").value()).isNull();
    }

    @Test
    void events_are_never_carried() {
        inbox.women("MA-TNG", QUARTER.plus(-1), "evictions_executed", 7);
        assertThat(inbox.numerator("HOU-04", "MA-TNG", "Q", "F").value()).isNull();
    }

    @Test
    void a_total_is_the_sum_of_the_sexes_where_none_is_stated() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 10);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "M", "_T", 20);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "_U", "_T", 3);
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "Q", "_T").value()).isEqualTo(number(33));
    }

    @Test
    void a_stated_total_is_the_total() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 10);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "M", "_T", 20);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "_T", "_T", 31);
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "Q", "_T").value()).isEqualTo(number(31));
    }

    @Test
    void women_alone_make_no_total() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 10);
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "Q", "_T").value()).isNull();
    }

    @Test
    void an_unknown_part_that_is_not_a_number_makes_no_total() {
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_stable", 10);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "M", "_T", 20);
        inbox.row("MA-TNG", QUARTER, Inbox.observation("", "tempacc_exits_stable", "_U", "_T", null, "L"));
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "Q", "_T").value()).isNull();
    }

    @Test
    void eight_age_bands_make_a_total() {
        BANDS.forEach(band -> inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "F", band, 2));
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "Q", "F").value()).isEqualTo(number(16));
    }

    @Test
    void seven_age_bands_make_none() {
        BANDS.subList(1, 8).forEach(band -> inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "F", band, 2));
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "Q", "F").value()).isNull();
    }

    @Test
    void bands_and_sexes_make_the_total_of_both() {
        for (String sex : List.of("F", "M")) {
            BANDS.forEach(band -> inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", sex, band, 2));
        }
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "Q", "_T").value()).isEqualTo(number(32));
    }

    @Test
    void a_published_band_needs_all_its_bands() {
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "F", "Y25T34", 4);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "F", "Y35T44", 5);
        inbox.row("MA-TNG", QUARTER, "tempacc_exits_stable", "F", "Y45T54", 6);
        assertThat(age("Y25T44").value()).isEqualTo(number(9));
        assertThat(age("Y_GE45").value()).isNull();
    }

    private Count age(String band) {
        return inbox.table("HOU-09").rows().stream()
                .filter(r ->
                        r.key().indicator().equals("HOU-09") && r.key().area().equals("MA-TNG"))
                .filter(r -> r.key().quarter().equals(QUARTER.toString())
                        && r.key().window().equals("Q"))
                .filter(r -> r.key().sex().equals("F") && r.key().age().equals(band))
                .findFirst()
                .map(r -> inbox.count(r.numerator()))
                .orElseThrow();
    }

    @Test
    void the_association_is_the_sum_of_its_members() {
        inbox.row("ES-FAMSI", QUARTER, Inbox.member("ES-SEV", "tempacc_exits_stable", 10));
        inbox.row("ES-FAMSI", QUARTER, Inbox.member("ES-CAD", "tempacc_exits_stable", 4));
        assertThat(inbox.numerator("HOU-09", "ES-FAMSI", "Q", "F").value()).isEqualTo(number(14));
    }

    @Test
    void a_missing_member_makes_the_association_missing_and_leaves_the_other() {
        inbox.row("ES-FAMSI", QUARTER, Inbox.member("ES-SEV", "tempacc_exits_stable", 10));
        assertThat(inbox.numerator("HOU-09", "ES-FAMSI", "Q", "F").obsStatus()).isEqualTo("O");
        assertThat(inbox.numerator("HOU-09", "ES-SEV", "Q", "F").value()).isEqualTo(number(10));
    }

    @Test
    void a_stated_total_of_the_association_is_not_used() {
        inbox.women("ES-FAMSI", QUARTER, "tempacc_exits_stable", 99);
        assertThat(inbox.numerator("HOU-09", "ES-FAMSI", "Q", "F").value()).isNull();
    }

    @Test
    void lyon_is_its_counted_reporter() {
        inbox.row("FR-LYO", QUARTER, Inbox.member("FR-LYO-C", "tempacc_exits_stable", 10));
        inbox.row("FR-LYO", QUARTER, Inbox.member("FR-LYO-M", "tempacc_exits_stable", 70));
        assertThat(inbox.numerator("HOU-09", "FR-LYO", "Q", "F").value()).isEqualTo(number(10));
    }

    @Test
    void a_file_of_lyon_that_names_no_reporter_is_the_citys() {
        inbox.women("FR-LYO", QUARTER, "tempacc_exits_stable", 12);
        assertThat(inbox.numerator("HOU-09", "FR-LYO", "Q", "F").value()).isEqualTo(number(12));
    }

    @Test
    void the_network_pools_its_cities_and_names_them() {
        FIVE.forEach(city -> exits(city, 10, 40));
        IndicatorRow row = inbox.row("HOU-09", "NETWORK", "Q", "F");
        assertThat(row.cities()).isEqualTo(5);
        assertThat(inbox.count(row.numerator()).value()).isEqualTo(number(50));
        assertThat(inbox.count(row.denominator()).value()).isEqualTo(number(200));
        assertThat(inbox.count(row.numerator()).areas())
                .containsExactlyElementsOf(FIVE.stream().sorted().toList());
    }

    @Test
    void the_association_is_one_city_of_the_network_and_counted_once() {
        FIVE.subList(0, 4).forEach(city -> exits(city, 10, 40));
        for (String member : List.of("ES-SEV", "ES-CAD")) {
            inbox.row("ES-FAMSI", QUARTER, Inbox.member(member, "tempacc_exits_stable", 10));
            inbox.row("ES-FAMSI", QUARTER, Inbox.member(member, "tempacc_exits_known", 20));
        }
        IndicatorRow row = inbox.row("HOU-09", "NETWORK", "Q", "F");
        assertThat(row.cities()).isEqualTo(5);
        assertThat(inbox.count(row.denominator()).value()).isEqualTo(number(200));
    }

    @Test
    void observers_stay_outside() {
        FIVE.forEach(city -> exits(city, 10, 40));
        String observer = Catalogues.shipped().network().places().stream()
                .filter(p -> p.kind() == org.mc2cm.pipeline.catalogue.Place.Kind.OBSERVER)
                .findFirst()
                .orElseThrow()
                .id();
        exits(observer, 10, 40);
        assertThat(inbox.row("HOU-09", "NETWORK", "Q", "F").cities()).isEqualTo(5);
    }

    @Test
    void fewer_than_five_cities_are_refused() {
        FIVE.subList(0, 4).forEach(city -> exits(city, 10, 40));
        IndicatorRow row = inbox.row("HOU-09", "NETWORK", "Q", "F");
        assertThat(row.refusal()).isEqualTo("refused-cities");
        assertThat(row.obsStatus()).isEqualTo("N");
    }

    @Test
    void a_city_with_over_sixty_per_cent_is_refused_and_named() {
        FIVE.subList(1, 5).forEach(city -> exits(city, 10, 40));
        exits("MA-TNG", 10, 241);
        IndicatorRow row = inbox.row("HOU-09", "NETWORK", "Q", "F");
        assertThat(row.refusal()).isEqualTo("refused-dominance");
        assertThat(row.largest()).isEqualTo("MA-TNG");
    }

    @Test
    void a_city_with_sixty_per_cent_exactly_is_not() {
        FIVE.subList(1, 5).forEach(city -> exits(city, 10, 40));
        exits("MA-TNG", 10, 240);
        assertThat(inbox.row("HOU-09", "NETWORK", "Q", "F").refusal()).isEmpty();
    }

    @Test
    void a_city_without_the_denominator_is_left_out() {
        FIVE.forEach(city -> exits(city, 10, 40));
        inbox.women("JO-AMM", QUARTER, "tempacc_exits_stable", 10);
        assertThat(inbox.row("HOU-09", "NETWORK", "Q", "F").cities()).isEqualTo(5);
    }

    @Test
    void a_city_with_another_definition_is_left_out() {
        FIVE.forEach(city -> exits(city, 10, 40));
        exits("JO-AMM", 10, 40);
        inbox.row("LB-BEY", QUARTER, Inbox.observation("", "tempacc_exits_stable", "F", "_T", number(10), "D"));
        inbox.women("LB-BEY", QUARTER, "tempacc_exits_known", 40);
        assertThat(inbox.row("HOU-09", "NETWORK", "Q", "F").cities()).isEqualTo(6);
    }

    @Test
    void a_population_of_another_migrant_definition_is_not_pooled() {
        FIVE.forEach(
                city -> inbox.women(city, QUARTER, "evictions_executed", 9).women(city, QUARTER, "hh_migrant", 900));
        inbox.row("JO-AMM", QUARTER, "FP", Inbox.observation("", "evictions_executed", "F", "_T", number(9), "A"));
        inbox.women("JO-AMM", QUARTER, "hh_migrant", 900);
        assertThat(inbox.row("HOU-04", "NETWORK", "Q", "F").cities()).isEqualTo(5);
    }

    @Test
    void a_city_of_another_migrant_definition_is_named_as_such() {
        inbox.row("MA-TNG", QUARTER, "REGB", Inbox.observation("", "pop_migrant", "F", "_T", number(900), "A"))
                .row("TN-TUN", QUARTER, "FN", Inbox.observation("", "pop_migrant", "F", "_T", number(900), "A"));
        assertThat(inbox.table("VIO-06").apart())
                .extracting(o -> o.area() + " " + o.element() + " " + o.quarter() + " " + o.window())
                .containsExactly("MA-TNG pop_migrant 2026-Q3 Q");
    }

    @Test
    void a_share_of_persons_served_pools_any_definition() {
        FIVE.forEach(city -> exits(city, 10, 40));
        inbox.row("JO-AMM", QUARTER, "FP", Inbox.observation("", "tempacc_exits_stable", "F", "_T", number(9), "A"));
        inbox.women("JO-AMM", QUARTER, "tempacc_exits_known", 90);
        assertThat(inbox.row("HOU-09", "NETWORK", "Q", "F").cities()).isEqualTo(6);
    }

    @Test
    void amounts_in_two_currencies_are_refused() {
        for (String city : FIVE) {
            inbox.row(city, QUARTER, "budget_spent", "_T", "_T", 10)
                    .row(city, QUARTER, "budget_voted_ytd", "_T", "_T", 90);
        }
        assertThat(inbox.row("GOV-02", "NETWORK", "Q", "_T").refusal()).isEqualTo("refused-currency");
    }

    @Test
    void training_places_of_women_are_divided_by_all_places() {
        inbox.women("MA-TNG", QUARTER, "train_places_migrant", 12);
        inbox.row("MA-TNG", QUARTER, "train_places_filled", "_T", "_T", 80);
        assertThat(inbox.numerator("LAB-12", "MA-TNG", "Q", "F").value()).isEqualTo(number(12));
        assertThat(inbox.denominator("LAB-12", "MA-TNG", "Q", "F").value()).isEqualTo(number(80));
    }

    @Test
    void each_sex_pools_its_own_cities_over_all_places() {
        for (String city : FIVE) {
            inbox.women(city, QUARTER, "train_places_migrant", 12);
            inbox.row(city, QUARTER, "train_places_filled", "_T", "_T", 80);
        }
        inbox.row("MA-TNG", QUARTER, "train_places_migrant", "M", "_T", 5);
        assertThat(inbox.denominator("LAB-12", "NETWORK", "Q", "F").value()).isEqualTo(number(400));
        assertThat(inbox.denominator("LAB-12", "NETWORK", "Q", "M").value()).isEqualTo(number(80));
    }

    @Test
    void accommodation_places_are_divided_by_migrants() {
        inbox.row("MA-TNG", QUARTER, "tempacc_places", "_T", "_T", 30);
        inbox.row("MA-TNG", QUARTER, "pop_migrant", "_T", "_T", 9000);
        assertThat(inbox.denominator("HOU-06", "MA-TNG", "Q", "_T").value()).isEqualTo(number(9000));
        assertThat(inbox.row("HOU-06", "MA-TNG", "Q", "_T").key().migstat()).isEqualTo("MIG");
    }

    @Test
    void a_value_that_the_city_hid_keeps_its_bounds() {
        inbox.row("MA-TNG", QUARTER, Inbox.hidden("tempacc_exits_stable", 1, 4));
        Count count = inbox.numerator("HOU-09", "MA-TNG", "Q", "F");
        assertThat(count).extracting(Count::low, Count::high).containsExactly(number(1), number(4));
        assertThat(count.hiddenByCity()).isTrue();
    }

    @Test
    void bounds_and_numbers_are_summed_over_four_quarters() {
        for (int back = 1; back < 4; back++) {
            inbox.women("MA-TNG", QUARTER.plus(-back), "tempacc_exits_stable", 2);
        }
        inbox.row("MA-TNG", QUARTER, Inbox.hidden("tempacc_exits_stable", 1, 4));
        Count rolling = inbox.numerator("HOU-09", "MA-TNG", "R4", "F");
        assertThat(rolling).extracting(Count::low, Count::high).containsExactly(number(7), number(10));
    }

    @Test
    void a_hidden_part_without_bounds_has_no_upper_bound() {
        inbox.row("MA-TNG", QUARTER, Inbox.hidden("tempacc_exits_stable", null, null));
        assertThat(inbox.numerator("HOU-09", "MA-TNG", "Q", "F"))
                .extracting(Count::high, Count::confStatus)
                .containsExactly(null, "C");
    }

    @Test
    void a_warned_value_is_used_with_its_mark() {
        inbox.row("MA-TNG", QUARTER, Inbox.observation("", "tempacc_exits_stable", "F", "_T", number(8), "V"));
        inbox.women("MA-TNG", QUARTER, "tempacc_exits_known", 40);
        assertThat(inbox.row("HOU-09", "MA-TNG", "Q", "F").obsStatus()).isEqualTo("V");
    }

    @Test
    void a_warned_value_of_the_strictest_class_waits_as_missing() {
        for (int back = 0; back < 4; back++) {
            inbox.row(
                    "MA-TNG",
                    QUARTER.plus(-back),
                    Inbox.observation("", "gbv_cases_registered", "F", "_T", number(8), back == 2 ? "V" : "A"));
        }
        assertThat(inbox.numerator("VIO-06", "MA-TNG", "R4", "F").value()).isNull();
    }

    @Test
    void a_yearly_count_is_used_as_filed() {
        inbox.women("MA-TNG", QUARTER, "dv_victims_police", 44);
        assertThat(inbox.numerator("VIO-07", "MA-TNG", "R4", "F").value()).isEqualTo(number(44));
    }

    private void wait(String city, int... counts) {
        List<String> codes = List.of("D0T2", "D3T7", "D8T14", "D15T30", "D31T60", "D_GE61");
        for (int back = 0; back < 4; back++) {
            for (int i = 0; i < codes.size(); i++) {
                inbox.row(
                        city,
                        QUARTER.plus(-back),
                        Inbox.inBand("surv_wait_days_band", "WAITBAND", codes.get(i), counts[i]));
            }
            inbox.women(city, QUARTER.plus(-back), "surv_wait_cases", 25);
        }
    }

    @Test
    void bands_of_four_quarters_stand_beside_their_sum() {
        wait("MA-TNG", 1, 2, 3, 4, 5, 10);
        Count bands = inbox.numerator("VIO-12", "MA-TNG", "R4", "F");
        assertThat(bands.bands()).containsExactly(number(4), number(8), number(12), number(16), number(20), number(40));
    }

    @Test
    void the_network_has_pooled_bands() {
        FIVE.forEach(city -> wait(city, 1, 2, 3, 4, 5, 10));
        Count bands = inbox.numerator("VIO-12", "NETWORK", "R4", "F");
        assertThat(bands.bands())
                .containsExactly(number(20), number(40), number(60), number(80), number(100), number(200));
    }

    @Test
    void coverage_is_empty_while_the_residents_of_one_city_are_unknown() {
        FIVE.forEach(city -> exits(city, 10, 40));
        assertThat(inbox.row("HOU-09", "NETWORK", "Q", "F").coverage()).isEmpty();
    }

    @Test
    void coverage_uses_residents_of_at_most_eight_quarters_ago() {
        FIVE.forEach(city -> exits(city, 10, 40));
        Catalogues.shipped().network().participants().forEach(place -> {
            if (!place.id().equals("ES-FAMSI")) {
                inbox.row(place.id(), QUARTER.plus(-8), "pop_migrant", "_T", "_T", 100);
            }
        });
        for (String member : List.of("ES-SEV", "ES-CAD")) {
            inbox.row(
                    "ES-FAMSI",
                    QUARTER.plus(-8),
                    Inbox.observation(member, "pop_migrant", "_T", "_T", number(50), "A"));
        }
        assertThat(inbox.row("HOU-09", "NETWORK", "Q", "F").coverage()).isEqualTo("0.25");
    }
}
