package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.attack.Attack;
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

    @Test
    void three_of_four_headlines_of_cities_are_shown() {
        assertThat(shown("S2 and S4 city headlines of the quarter", r -> headline(r, "participant") && plain(r)))
                .isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void three_of_four_headlines_of_the_network_are_shown() {
        assertThat(shown("network headlines of the quarter", r -> headline(r, "network")))
                .isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void more_than_half_of_the_cities_rolling_values_of_registered_violence_against_women_are_shown() {
        assertThat(shown(
                        "rolling values of VIO-06 for women",
                        r -> r.key().indicator().equals("VIO-06")
                                && r.key().areaLevel().equals("participant")
                                && r.key().sex().equals("F")
                                && total(r)))
                .isGreaterThan(0.5);
    }

    @Test
    void an_attacker_who_has_only_the_release_places_no_withheld_count() throws Exception {
        Attack.needed();
        Path edition = Files.createDirectories(folder.resolve("releases/2026-Q3/edition-1"));
        Files.copy(folder.resolve("draft/values.csv"), edition.resolve("values.csv"));
        String said = Attack.on(Path.of("attack/attack.py"), CONFIG, folder.resolve("releases"));
        System.out.println("The attacker on the sample: " + said);
        assertThat(said).endsWith(" 0 leaks");
    }

    /** The part shown of the rows that have figures, refused ones too; it and the part withheld are printed. */
    private static double shown(String what, Predicate<PublishedRow> which) {
        List<PublishedRow> filed = rows.stream()
                .filter(which)
                .filter(r -> !(r.value() instanceof PublishedValue.Missing)
                        || r.method().startsWith("refused"))
                .toList();
        long withheld = filed.stream()
                .filter(r -> r.value() instanceof PublishedValue.Withheld)
                .count();
        long shown = filed.stream()
                .filter(r -> r.value() instanceof PublishedValue.Shown s && s.value() != null)
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s: %d filed, %.0f per cent shown, %.0f per cent withheld%n",
                what,
                filed.size(),
                100.0 * shown / filed.size(),
                100.0 * withheld / filed.size());
        return (double) shown / filed.size();
    }

    private static boolean headline(PublishedRow r, String level) {
        return r.key().areaLevel().equals(level)
                && r.key().quarter().equals(Q.toString())
                && r.key().window().equals("Q")
                && r.key().sex().equals("_T")
                && total(r);
    }

    private static boolean total(PublishedRow r) {
        return r.key().age().equals("_T") && r.key().dimName().isEmpty();
    }

    private static boolean plain(PublishedRow r) {
        return Set.of("S2", "S4")
                .contains(CATALOGUE.indicator(r.key().indicator()).disclosureClass());
    }
}
