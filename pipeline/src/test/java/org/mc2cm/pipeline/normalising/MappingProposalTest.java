package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

class MappingProposalTest {

    private static List<String> proposed(Object[]... rows) {
        var sheet = new Book().sheet("Tab", rows).workbook().sheets().get(0);
        return new MappingProposal(Book.CATALOGUE).lines(new VerbatimWorkbook(false, List.of(sheet)));
    }

    @Test
    void cities_sexes_and_years_are_told_from_the_cells() {
        List<String> lines = proposed(
                new Object[] {"Titre"},
                new Object[] {"Ville", "Sexe", "2024", "2025"},
                new Object[] {"Tanger", "Femmes", 12, 14},
                new Object[] {"Tanger", "Hommes", 10, 11});
        assertThat(lines)
                .contains(
                        "city:",
                        "    \"Tanger\": MA-TNG",
                        "      \"Femmes\": F",
                        "      \"Hommes\": M",
                        "  - {heading: \"2024\"}");
    }

    @Test
    void a_city_that_is_named_like_another_place_is_asked_about() {
        assertThat(proposed(new Object[] {"Département", "Total"}, new Object[] {"Vienne", 12}))
                .contains("    \"Vienne\": AT-VIE")
                .anyMatch(l -> l.startsWith("# unsure: whether these are the network's cities"));
    }

    @Test
    void what_cannot_be_told_is_asked() {
        assertThat(proposed(new Object[] {"A", "B"}, new Object[] {"x", 1}))
                .anyMatch(l -> l.startsWith("# unsure: no column names a city"))
                .anyMatch(l -> l.startsWith("# unsure: no heading, column or sheet name says the year"))
                .anyMatch(l -> l.contains("which data element"));
    }

    @Test
    void prose_is_no_table() {
        assertThat(proposed(new Object[] {"Notes"}, new Object[] {"more notes"}))
                .containsExactly("# unsure: the sheet \"Tab\" looks like no table (no row of headings over figures)");
    }

    @Test
    void a_total_below_men_or_women_counts_these_alone() {
        assertThat(proposed(
                        new Object[] {"Ville", "Ensemble", "Hommes", "Femmes"},
                        new Object[] {"", "Total", "Total", "Total"},
                        new Object[] {"Tanger", 22, 10, 12}))
                .contains(
                        "  - {heading: \"Ensemble / Total\", sex: _T}",
                        "  - {heading: \"Hommes / Total\", sex: M}",
                        "  - {heading: \"Femmes / Total\", sex: F}");
    }

    @Test
    void a_band_of_ages_in_a_heading_is_proposed_where_the_network_has_it_and_asked_about_elsewhere() {
        assertThat(proposed(
                        new Object[] {"Ville", "Femmes", "Femmes"},
                        new Object[] {"", "25 à 34 ans", "0 à 19 ans"},
                        new Object[] {"Tanger", 22, 10}))
                .contains("  - {heading: \"Femmes / 25 à 34 ans\", sex: F, age: Y25T34}")
                .contains("# unsure: \"0 à 19 ans\" is no age band of the network; the column is left out")
                .noneMatch(l -> l.startsWith("  - ") && l.contains("0 à 19"));
    }

    @Test
    void sexes_are_told_in_the_languages_of_other_offices_and_from_letters_beside_each_other() {
        assertThat(proposed(
                        new Object[] {"Stadt", "männlich", " Feminino", "d_M", "d_F"},
                        new Object[] {"Wien", 1, 2, 3, 4}))
                .contains(
                        "  - {heading: \"männlich\", sex: M}",
                        "  - {heading: \"Feminino\", sex: F}",
                        "  - {heading: \"d_M\", sex: M}",
                        "  - {heading: \"d_F\", sex: F}");
    }

    @Test
    void a_sex_and_an_age_in_one_word_are_told_apart() {
        assertThat(proposed(
                        new Object[] {"City", "Female_25_34", "Female_5_11", "Female_total", "Hommes total", "Male_60"},
                        new Object[] {"Tanger", 22, 10, 40, 12, 9}))
                .contains(
                        "  - {heading: \"Female_25_34\", sex: F, age: Y25T34}",
                        "  - {heading: \"Female_total\", sex: F}",
                        "  - {heading: \"Hommes total\", sex: M}",
                        "  - {heading: \"Male_60\"}",
                        "# unsure: \"5-11\" is no age band of the network; the column is left out");
    }

    @Test
    void an_m_beside_an_h_is_not_taken_for_men() {
        assertThat(proposed(
                        new Object[] {"Ciudad", "Sexo", "2024", "2025"},
                        new Object[] {"Madrid", "H", 12, 13},
                        new Object[] {"Madrid", "M", 14, 15}))
                .contains("      \"H\": M", "      \"M\": F")
                .anyMatch(l -> l.contains("# unsure: H and M"));
        assertThat(proposed(new Object[] {"Ciudad", "n_H", "n_M"}, new Object[] {"Madrid", 1, 2}))
                .noneMatch(l -> l.startsWith("  - ") && l.contains("sex: "))
                .anyMatch(l -> l.startsWith("# unsure: whom"));
    }

    @Test
    void columns_of_codes_are_left_out_and_said() {
        assertThat(proposed(
                        new Object[] {"code_commune", "Dép.", "Total"},
                        new Object[] {75001, "01", 3},
                        new Object[] {75002, "02", 4}))
                .filteredOn(l -> l.startsWith("  - "))
                .containsExactly("  - {heading: \"Total\", sex: _T}");
    }

    @Test
    void the_language_is_guessed_and_asked() {
        assertThat(proposed(
                        new Object[] {"Nombre de femmes par ville"},
                        new Object[] {"Ville", "2024", "2025"},
                        new Object[] {"Lyon", 1, 2}))
                .contains("  language: fr")
                .anyMatch(l -> l.startsWith("  # unsure: the language"));
        assertThat(proposed(new Object[] {"المدينة", "2024", "2025"}, new Object[] {"طنجة", 1, 2}))
                .contains("  language: ar");
    }
}
