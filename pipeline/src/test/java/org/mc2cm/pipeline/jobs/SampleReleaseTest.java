package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.disclosure.Protection;
import org.mc2cm.pipeline.disclosure.Secret;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.indicators.Estimators;
import org.mc2cm.pipeline.indicators.IndicatorEngine;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.sample.SampleWriter;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.release.Hashes;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/** What a release of the invented inbox holds. */
class SampleReleaseTest {

    private static final Path CONFIG = Path.of("../config");
    private static final Catalogue CATALOGUE = CatalogueReader.read(CONFIG);
    private static final Quarter Q = new Quarter(2026, 3);

    @TempDir
    private static Path folder;

    private static List<PublishedRow> rows = List.of();

    @BeforeAll
    static void release() throws IOException {
        new SampleWriter(CATALOGUE, CONFIG).write(folder, Q, 8, 20, 1);
        FileWork work = new FileWork(CATALOGUE, Mappings.none());
        Path file = folder.resolve("monitor.duckdb");
        try (Store store = Store.open(file);
                Stream<Path> inbox = Files.walk(folder.resolve("inbox"))) {
            List<Path> books =
                    inbox.filter(p -> p.toString().endsWith(".xlsx")).sorted().toList();
            for (Path book : books) {
                FindingBook findings = new FindingBook();
                ReceivedFile received =
                        new ReceivedFile(book.toString(), book, Hashes.sha256(book), Files.size(book), Q.lastDay());
                store.load(work.take(received, findings).get(0), findings);
            }
            new Numbering(store).number();
        }
        IndicatorTable table = new IndicatorEngine(CATALOGUE).compute(file, Q);
        rows = Protection.protect(
                        table,
                        CATALOGUE,
                        Secret.SAMPLE,
                        List.of(),
                        new Estimators(CATALOGUE),
                        Comparisons.newcombe(),
                        folder.resolve("draft"))
                .rows();
    }

    /** Half a million rows are no use to the tests that follow. */
    @AfterAll
    static void forget() {
        rows = List.of();
    }

    private static Stream<PublishedRow> shown() {
        return rows.stream().filter(r -> r.value() instanceof PublishedValue.Shown s && s.value() != null);
    }

    @Test
    void each_indicator_of_the_catalogue_has_a_shown_value() {
        Set<String> codes = shown().filter(r -> r.key().dimName().isEmpty())
                .map(r -> r.key().indicator())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes)
                .containsExactlyElementsOf(new TreeSet<>(CATALOGUE.indicators().keySet()));
    }

    @Test
    void the_gap_of_a_survey_has_its_interval() {
        assertThat(shown().filter(r ->
                        r.key().window().equals("S") && r.key().dimCode().equals("GAP")))
                .isNotEmpty()
                .allMatch(r -> r.value() instanceof PublishedValue.Shown s && s.lower() != null && s.upper() != null);
    }

    @Test
    void the_cities_of_a_survey_have_their_median() {
        assertThat(shown().filter(r ->
                        r.key().window().equals("S") && r.key().dimCode().equals("MEDIAN")))
                .isNotEmpty();
    }

    @Test
    void a_lower_limit_is_never_over_its_value() {
        assertThat(shown())
                .allMatch(r -> r.value() instanceof PublishedValue.Shown s
                        && s.value() != null
                        && (s.lower() == null || s.lower().compareTo(s.value()) <= 0)
                        && (s.upper() == null || s.upper().compareTo(s.value()) >= 0));
    }
}
