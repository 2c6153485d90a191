package org.mc2cm.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.release.Edition;

/** Every number that a report prints, on paper or on the screen, is one of its edition. */
class NumbersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar", "es", "it"})
    void every_number_of_a_report_is_found_in_the_release(String language) throws Exception {
        Edition edition = SurveyedEdition.in(folder);
        Set<String> strange = new TreeSet<>();
        int found = 0;
        for (Task task : Dashboards.tasks(edition, List.of(language))) {
            boolean html = task.id().endsWith(".html");
            boolean pdf = task.id().endsWith(".pdf");
            if ((html || pdf) && List.of("NETWORK", "MA-TNG", "LB-BEY").contains(task.area())) {
                String country =
                        task.area().equals("NETWORK") ? "" : task.area().substring(0, 2);
                EditionNumbers numbers = new EditionNumbers(edition, language, country);
                Dashboards.render(task, edition, folder);
                String text = pdf ? printed(folder.resolve(task.id())) : shown(folder.resolve(task.id()));
                List<String> all = numbers.in(text);
                found += all.size();
                all.stream().filter(n -> !numbers.has(n)).forEach(n -> strange.add(task.id() + ": " + n));
            }
        }
        assertThat(strange).isEmpty();
        assertThat(found).isGreaterThan(6000);
    }

    private static String printed(Path file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String shown(Path file) throws Exception {
        return Files.readString(file)
                .replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
