package org.mc2cm.dashboards.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.dashboards.SyntheticEdition;
import org.mc2cm.dashboards.pdf.PdfDocument;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Edition;
import org.mc2cm.release.TargetRow;
import org.mc2cm.release.TargetsCsv;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a report says of targets: what targets.csv says, and never more than the value's interval allows. */
class ProgressTest {

    private static final Words WORDS = Words.of("en");
    private static final Edition EDITION = SyntheticEdition.plain();
    private static final PdfDocument NETWORK = NetworkPages.write(new Figures(EDITION), WORDS);

    @Test
    void every_goal_of_a_city_has_a_row_in_the_networks_report() {
        long goals =
                EDITION.targets().stream().filter(t -> t.kind().equals("goal")).count();
        assertThat(rows(NETWORK, "Milestone").stream().filter(row -> row.contains("December 2028")))
                .hasSize((int) goals)
                .isNotEmpty();
    }

    @Test
    void cities_stand_in_alphabetical_order_and_not_by_how_far_they_are() {
        List<String> cities = rows(NETWORK, "Milestone").stream()
                .filter(row -> row.contains("December 2028"))
                .map(row -> row.startsWith("Beirut") ? "Beirut" : "FAMSI")
                .toList();
        assertThat(cities).isSorted().contains("Beirut", "FAMSI");
    }

    @Test
    void a_status_that_the_interval_leaves_open_says_so() {
        TargetRow open = goal("LB-BEY", "slightly_off"); // its milestone is a point away, the interval five
        assertThat(row(open)).contains("slightly behind", "its interval holds the line: open");
    }

    @Test
    void a_status_of_a_figure_without_interval_is_not_called_open() {
        TargetRow bare = goal("LB-BEY", "off"); // GOV-03 is stated by the city
        assertThat(EDITION.targets())
                .anyMatch(t -> t.indicator().equals("GOV-03") && t.status().equals("off"));
        assertThat(rows(NETWORK, "Milestone").stream().filter(row -> row.contains("GOV-03")))
                .isNotEmpty()
                .noneMatch(row -> row.contains("open"));
        assertThat(bare.status()).isEqualTo("off");
    }

    @Test
    void a_goal_without_a_published_baseline_is_not_judged() {
        assertThat(rows(NETWORK, "Milestone"))
                .filteredOn(row -> row.contains("LAB-08"))
                .isNotEmpty()
                .allMatch(row -> row.contains("not judged"));
    }

    @Test
    void a_city_without_targets_has_no_such_section() {
        Figures figures = new Figures(EDITION);
        PdfDocument city = CityPages.write(
                figures,
                WORDS,
                EDITION.areas().stream()
                        .filter(a -> a.id().equals("MA-TNG"))
                        .findFirst()
                        .orElseThrow());
        assertThat(city.html().getDocumentElement().getTextContent()).doesNotContain("Progress to targets");
    }

    @Test
    void judged_values_are_among_the_attached_figures() {
        String attached = new String(NETWORK.figures(), StandardCharsets.UTF_8);
        assertThat(EDITION.targets().stream().filter(t -> t.kind().equals("goal")))
                .allMatch(t -> attached.contains(t.valueId()));
    }

    @Test
    void a_band_counts_participants_of_this_quarter_and_no_municipality_beside_its_association(@TempDir Path folder) {
        TargetsCsv.write(
                folder,
                List.of(
                        band("ES-FAMSI", "2026-Q3"),
                        band("ES-SEV", "2026-Q3"),
                        band("MA-TNG", "2026-Q3"),
                        band("LY-TAJ", "2026-Q1")));
        Edition edition = new Edition(
                folder,
                EDITION.manifest(),
                EDITION.rows(),
                EDITION.indicators(),
                EDITION.areas(),
                EDITION.quality(),
                EDITION.revisions());
        String text = NetworkPages.write(new Figures(edition), WORDS)
                .html()
                .getDocumentElement()
                .getTextContent();
        assertThat(text).contains("of 20: within the band: 2.");
    }

    private static TargetRow band(String area, String quarter) {
        BigDecimal low = new BigDecimal("75");
        return new TargetRow(
                "abcdefghijkl",
                "HOU-07",
                area,
                quarter,
                "Q",
                "_T",
                "HOU-07",
                "catalogue",
                "",
                null,
                "",
                low,
                new BigDecimal("95"),
                null,
                new BigDecimal("88.1"),
                null,
                "within");
    }

    private static TargetRow goal(String area, String status) {
        return EDITION.targets().stream()
                .filter(t -> t.area().equals(area) && t.status().equals(status))
                .findFirst()
                .orElseThrow();
    }

    private static String row(TargetRow target) {
        return rows(NETWORK, "Milestone").stream()
                .filter(row -> row.contains(target.valueId()))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of the tables that have a column. */
    private static List<String> rows(PdfDocument document, String column) {
        List<String> rows = new java.util.ArrayList<>();
        NodeList tables = document.html().getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            NodeList all = table.getElementsByTagName("tr");
            if (all.item(0).getTextContent().contains(column)) {
                for (int r = 1; r < all.getLength(); r++) {
                    rows.add(all.item(r).getTextContent());
                }
            }
        }
        return rows;
    }
}
