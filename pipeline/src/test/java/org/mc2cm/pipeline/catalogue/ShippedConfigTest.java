package org.mc2cm.pipeline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedConfigTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));

    @Test
    void it_has_sixty_indicators_of_which_38_are_not_from_surveys() {
        assertThat(CATALOGUE.indicators()).hasSize(60);
        assertThat(CATALOGUE.administrative()).hasSize(38);
    }

    @Test
    void it_has_twenty_participants_in_the_order_of_the_registry() {
        assertThat(CATALOGUE.network().participants())
                .extracting(Place::id)
                .containsExactly(
                        "JO-AMM",
                        "LB-BEY",
                        "FR-LYO",
                        "PT-LIS",
                        "ES-MAD",
                        "MA-TNG",
                        "IT-TRN",
                        "TN-TUN",
                        "AT-VIE",
                        "MA-CAS",
                        "DE-DTM",
                        "FR-GNB",
                        "ES-FAMSI",
                        "IT-NAP",
                        "MA-OUD",
                        "MA-RBA",
                        "TN-SFA",
                        "TN-SUS",
                        "LY-TIP",
                        "LY-TAJ");
    }

    @Test
    void it_has_twenty_one_municipalities() {
        assertThat(CATALOGUE.network().municipalities())
                .hasSize(21)
                .extracting(Place::id)
                .contains("ES-SEV", "ES-CAD")
                .doesNotContain("ES-FAMSI");
    }

    @Test
    void the_workbook_of_a_city_is_in_its_first_language_that_the_network_writes() {
        assertThat(CATALOGUE.network().place("MA-TNG").orElseThrow().workbookLanguage())
                .isEqualTo("ar");
        assertThat(CATALOGUE.network().place("DE-DTM").orElseThrow().workbookLanguage())
                .isEqualTo("en");
    }

    @Test
    void lyon_has_two_reporters_and_counts_the_city() {
        assertThat(CATALOGUE.network().countedReporter()).containsEntry("FR-LYO", "FR-LYO-C");
        assertThat(CATALOGUE.network().places())
                .filteredOn(place -> place.kind() == Place.Kind.REPORTER)
                .extracting(Place::id)
                .containsExactly("FR-LYO-C", "FR-LYO-M");
    }

    @Test
    void the_three_published_age_bands_add_up_the_eight_that_are_filed() {
        Dimension age = CATALOGUE.dimension("AGE");
        List<String> parts = Stream.of("Y_LT25", "Y25T44", "Y_GE45")
                .flatMap(band -> age.code(band).orElseThrow().parts().stream())
                .toList();

        assertThat(parts).hasSize(8).doesNotHaveDuplicates().allMatch(part -> age.code(part)
                .orElseThrow()
                .entered());
    }

    @Test
    void the_eight_bands_and_the_unknown_are_all_that_a_city_files_beside_the_total() {
        assertThat(CATALOGUE.dimension("AGE").codes())
                .filteredOn(Dimension.Code::entered)
                .extracting(Dimension.Code::id)
                .containsExactly(
                        "Y_LT15", "Y15T17", "Y18T24", "Y25T34", "Y35T44", "Y45T54", "Y55T64", "Y_GE65", "_U", "_T");
    }

    @Test
    void elements_of_women_alone_are_those_of_the_contract() {
        assertThat(CATALOGUE.elements().values())
                .filteredOn(element -> element.sexes().equals("F") && element.time() != DataElement.Time.SURVEY)
                .extracting(DataElement::id)
                .containsExactlyInAnyOrder(
                        "shelter_req",
                        "shelter_req_accepted",
                        "anc4_births",
                        "migrant_births",
                        "mentor_goals_reached",
                        "mentor_goals_due",
                        "mentor_pairs_monthly",
                        "mentor_pairs_active");
    }

    @Test
    void violence_counts_are_protected_as_the_strictest_class() {
        DisclosureClass strictest = CATALOGUE.classes().get("S1");

        assertThat(strictest).isEqualTo(new DisclosureClass("S1", 10, true, 5, 100, false));
        assertThat(CATALOGUE.element("gbv_cases_registered").disclosureClass()).isEqualTo("S1");
    }

    @Test
    void populations_are_of_class_s2_in_every_indicator() {
        assertThat(CATALOGUE.elements().values())
                .filteredOn(DataElement::carriedForward)
                .hasSize(6)
                .allMatch(element -> element.disclosureClass().equals("S2"));
    }

    @Test
    void the_s1_shares_have_network_rows_alone() {
        assertThat(CATALOGUE.indicators().values())
                .filteredOn(Indicator::networkRowsOnly)
                .extracting(Indicator::code)
                .containsExactly("VIO-04", "VIO-11", "HLT-01", "HLT-03");
    }

    @Test
    void only_units_that_end_in_per_year_are_annualised() {
        Indicator cases = CATALOGUE.indicator("VIO-06");
        Indicator places = CATALOGUE.indicator("HOU-06");

        assertThat(cases.annualised()).isTrue();
        assertThat(cases.multiplier()).isEqualTo(100_000);
        assertThat(places.annualised()).isFalse();
        assertThat(places.multiplier()).isEqualTo(1_000);
    }

    @Test
    void indicators_with_a_rule_of_their_own_for_sex_are_those_of_the_contract() {
        assertThat(CATALOGUE.indicator("HOU-06").numeratorSex()).isEqualTo(Indicator.SexRule.TOTAL_OVER_MIG);
        assertThat(CATALOGUE.indicators().values())
                .filteredOn(indicator -> indicator.numeratorSex() == Indicator.SexRule.OVER_TOTAL)
                .extracting(Indicator::code)
                .containsExactly("LAB-12", "LAB-17");
    }

    @Test
    void every_element_stands_in_exactly_one_matrix_sheet() {
        Set<String> themes = new LinkedHashSet<>();
        List<Instrument> matrices = CATALOGUE.instruments().values().stream()
                .filter(instrument -> instrument.layout().equals("matrix"))
                .toList();
        matrices.forEach(sheet -> assertThat(sheet.themes()).allMatch(themes::add));

        assertThat(matrices).extracting(Instrument::id).containsExactly("02W_HOU", "02W_LAB", "02W_OTH", "02W_VIO");
        assertThat(themes).containsExactlyInAnyOrderElementsOf(Indicator.THEMES);
    }

    @Test
    void the_long_form_has_the_key_of_an_observation() {
        assertThat(CATALOGUE.instrument("02_INDICATORS").key())
                .containsExactly("member_id", "element_id", "sex", "age", "migstat", "dim_name", "dim_code");
    }

    @Test
    void the_hash_is_the_same_at_each_reading() {
        assertThat(CATALOGUE.hash()).matches("[0-9a-f]{64}");
        assertThat(CatalogueReader.read(Path.of("../config")).hash()).isEqualTo(CATALOGUE.hash());
    }
}
