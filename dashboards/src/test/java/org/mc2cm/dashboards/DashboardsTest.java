package org.mc2cm.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.ReleaseException;

class DashboardsTest {

    private static final Edition EDITION = SyntheticEdition.plain();
    private static final List<Task> TASKS = Dashboards.tasks(EDITION, List.of("en"));

    @TempDir
    static Path folder;

    private static String cityText = "";

    @BeforeAll
    static void render() throws Exception {
        for (Task task : TASKS) {
            if (task.area().equals("MA-TNG") || task.kind() == Task.Kind.MAP) {
                Dashboards.render(task, EDITION, folder);
            }
        }
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("dashboards/en/MA-TNG.pdf").toFile())) {
            cityText = new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void the_languages_of_the_network_have_words_and_no_other() {
        assertThat(List.of("ar", "en", "es", "fr", "it", "xx", "../en").stream()
                        .filter(Dashboards::isLanguageSupported))
                .containsExactly("ar", "en", "es", "fr", "it");
    }

    @Test
    void a_language_without_words_is_refused_by_name() {
        assertThatThrownBy(() -> Dashboards.tasks(EDITION, List.of("en", "xx")))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("xx");
    }

    @Test
    void a_language_that_the_edition_lacks_is_refused_by_name() {
        List<PublishedIndicator> english = EDITION.indicators().stream()
                .map(i -> new PublishedIndicator(
                        i.code(),
                        i.theme(),
                        Map.of("en", i.names().getOrDefault("en", "")),
                        i.definition(),
                        i.unit(),
                        i.direction(),
                        i.disclosureClass(),
                        i.sourceType(),
                        i.standards(),
                        i.caveat()))
                .toList();
        Edition lacking = new Edition(
                EDITION.folder(),
                EDITION.manifest(),
                EDITION.rows(),
                english,
                EDITION.areas(),
                EDITION.quality(),
                EDITION.revisions());
        assertThatThrownBy(() -> Dashboards.tasks(lacking, List.of("it")))
                .hasMessage("the edition lacks the language it: its indicators.csv has no names for it");
    }

    @Test
    void there_is_one_pdf_a_participant_and_none_for_members() {
        assertThat(TASKS.stream().filter(t -> t.kind() == Task.Kind.CITY_PDF).map(Task::area))
                .hasSize(20)
                .contains("ES-FAMSI")
                .doesNotContain("ES-SEV");
    }

    @Test
    void every_task_has_a_path_of_its_own() {
        assertThat(TASKS.stream().map(Task::id)).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void every_picture_has_its_words_beside_it() {
        assertThat(folder.resolve("images/en/network-map.txt"))
                .content()
                .startsWith("SYNTHETIC SAMPLE. Map of the Mediterranean");
    }

    @Test
    void a_city_has_two_to_five_pages() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("dashboards/en/MA-TNG.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, 5);
        }
    }

    @Test
    void each_page_says_that_it_is_synthetic_and_which_edition() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("dashboards/en/MA-TNG.pdf").toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("SYNTHETIC SAMPLE", "2026-Q3.1", page + " / ");
            }
        }
    }

    @Test
    void every_value_id_on_a_page_is_a_row_of_the_city() {
        Set<String> ids = new HashSet<>();
        for (PublishedRow row : EDITION.rows()) {
            if (row.key().area().equals("MA-TNG")) {
                ids.add(row.key().valueId());
            }
        }
        Matcher printed =
                Pattern.compile("\\b(?=[a-z]*[0-9])[0-9a-hjkmnp-tv-z]{12}\\b").matcher(cityText);
        Set<String> found = new HashSet<>();
        while (printed.find()) {
            found.add(printed.group());
        }
        assertThat(found).hasSizeGreaterThan(40).isSubsetOf(ids);
    }

    @Test
    void the_figures_of_a_document_are_attached_to_it() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("dashboards/en/MA-TNG.pdf").toFile())) {
            var files = new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            assertThat(files).hasSize(1);
            String csv = new String(
                    files.values().iterator().next().getEmbeddedFile().toByteArray(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(csv.lines().count()).isGreaterThan(100);
        }
    }

    @Test
    void pictures_are_png_files() throws Exception {
        assertThat(Files.readAllBytes(folder.resolve("images/en/network-map.png")))
                .startsWith(0x89, 'P', 'N', 'G');
    }
}
