package org.mc2cm.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mc2cm.dashboards.image.Kept;
import org.mc2cm.release.Edition;

/**
 * Pages of reports beside kept ones: plain ones in every language, and those that are hard to set. HARD has names of 80
 * characters, indicators with one point, 0 and 100 per cent and rates of four digits; EMPTY has no data at all.
 */
class GoldenPagesTest {

    private static final Path KEPT = Path.of("src/test/resources/golden-pages");
    private static final int DOTS_PER_INCH = 48;

    @TempDir
    static Path folder;

    /** A page, counted from 1, of a report. */
    private record Page(SyntheticEdition.Kind kind, String language, String report, int number) {

        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + "-" + language + "-" + report + "-" + number;
        }
    }

    static Stream<Page> pages() {
        return Stream.of(
                        of(SyntheticEdition.Kind.PLAIN, "en", "network", 1, 2),
                        of(SyntheticEdition.Kind.PLAIN, "en", "MA-TNG", 1, 2, 4),
                        of(SyntheticEdition.Kind.PLAIN, "fr", "MA-TNG", 1),
                        of(SyntheticEdition.Kind.PLAIN, "ar", "MA-TNG", 1, 2),
                        of(SyntheticEdition.Kind.PLAIN, "es", "MA-TNG", 1),
                        of(SyntheticEdition.Kind.PLAIN, "it", "MA-TNG", 1),
                        of(SyntheticEdition.Kind.PLAIN, "en", "brief", 1, 2),
                        of(SyntheticEdition.Kind.PLAIN, "en", "theme-housing", 1),
                        of(SyntheticEdition.Kind.PLAIN, "en", "LB-BEY", 3),
                        of(SyntheticEdition.Kind.PLAIN, "ar", "theme-labour", 1),
                        of(SyntheticEdition.Kind.PLAIN, "ar", "network", 6, 7),
                        of(SyntheticEdition.Kind.PLAIN, "fr", "theme-violence", 4),
                        of(SyntheticEdition.Kind.EMPTY, "en", "theme-violence", 1),
                        of(SyntheticEdition.Kind.HARD, "fr", "brief", 1, 2),
                        of(SyntheticEdition.Kind.HARD, "ar", "network", 1, 3),
                        of(SyntheticEdition.Kind.HARD, "fr", "MA-TNG", 1, 2),
                        of(SyntheticEdition.Kind.EMPTY, "en", "MA-TNG", 1),
                        of(SyntheticEdition.Kind.MOSTLY_WITHHELD, "en", "MA-TNG", 1))
                .flatMap(List::stream);
    }

    private static List<Page> of(SyntheticEdition.Kind kind, String language, String report, Integer... numbers) {
        return Stream.of(numbers)
                .map(number -> new Page(kind, language, report, number))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_looks_as_the_kept_one(Page page) throws IOException {
        byte[] pdf = pdf(page);
        Kept.compare(KEPT.resolve(page + ".png"), PagePicture.of(pdf, page.number() - 1, DOTS_PER_INCH));
    }

    @Test
    void every_kept_page_is_still_looked_at() throws IOException {
        try (var files = Files.list(KEPT)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            pages().map(page -> page + ".png").toList());
        }
    }

    private static byte[] pdf(Page page) throws IOException {
        Path out = folder.resolve(page.kind().name());
        String id = "dashboards/" + page.language() + "/" + page.report() + ".pdf";
        if (!Files.exists(out.resolve(id))) {
            Edition edition = SyntheticEdition.of(page.kind());
            for (Task task : Dashboards.tasks(edition, List.of(page.language()))) {
                if (task.id().equals(id)) {
                    Dashboards.render(task, edition, out);
                }
            }
        }
        return Files.readAllBytes(out.resolve(id));
    }
}
