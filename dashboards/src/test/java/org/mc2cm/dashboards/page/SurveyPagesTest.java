package org.mc2cm.dashboards.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.dashboards.SurveyedEdition;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;

/** Surveys stand apart from registers, and a network figure says who is behind it. */
class SurveyPagesTest {

    @TempDir
    Path folder;

    private Edition edition;
    private Figures figures;

    @BeforeEach
    void anEdition() {
        edition = SurveyedEdition.in(folder);
        figures = new Figures(edition);
    }

    private String network() {
        return text(NetworkPages.screen(figures, Words.of("en")));
    }

    private String city(String id) {
        PublishedArea city = edition.areas().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
        return text(CityPages.screen(figures, Words.of("en"), city));
    }

    private static String text(org.mc2cm.dashboards.html.WebPage page) {
        return page.html().getDocumentElement().getTextContent().replace('\u00a0', ' ');
    }

    @Test
    void a_survey_of_the_network_has_its_page_with_interval_gap_and_respondents() {
        assertThat(network())
                .contains("What surveys say")
                .contains("67.5 p64.2 to 70.7")
                .contains("−19.6 ptsclear")
                .contains("3,195worth 1,479");
    }

    @Test
    void an_indicator_of_surveys_stands_on_no_axis_with_one_of_registers() {
        List<PublishedIndicator> drawn = Stream.of(figures.edition().indicators())
                .flatMap(all -> Selection.sideBySide(figures, Figures.NETWORK, 100).stream())
                .toList();
        assertThat(drawn).isNotEmpty().doesNotContainAnyElementsOf(figures.surveyed());
        assertThat(figures.surveyed()).extracting(PublishedIndicator::code).containsExactly("VIO-01", "LAB-01");
    }

    @Test
    void a_city_with_a_survey_has_it_on_a_page_of_its_own() {
        assertThat(city(SurveyedEdition.CITY))
                .contains("From the city’s survey")
                .contains("532worth 311");
    }

    @Test
    void a_city_without_a_survey_has_no_such_page() {
        assertThat(city("ES-MAD")).doesNotContain("From the city’s survey");
    }

    @Test
    void a_network_figure_names_the_cities_that_are_not_behind_it_and_why() {
        assertThat(network()).contains("other people counted as migrants: Amman; withheld: Madrid");
    }

    @Test
    void the_change_of_the_same_cities_stands_below_that_of_all() {
        assertThat(network()).contains("same 14 cities: +3.1 pts");
    }
}
