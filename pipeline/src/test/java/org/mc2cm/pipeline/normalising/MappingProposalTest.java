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
}
