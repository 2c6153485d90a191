package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** M19 in tables of other layouts: printed totals over rows and beside columns. */
class MappedTotalsTest {

    private static final String MAPPING =
            """
            sheet: S
            anchor: Ville
            city: {heading: Ville, values: {Tanger: MA-TNG}}
            codes:
              migstat: {heading: Groupe, values: {Migrants: MIG, Tous: _T}}
            period: {quarter: 2026-Q3}
            values:
              - {heading: Femmes, sex: F}
              - {heading: Hommes, sex: M}
            constants: {element: pop_total, language: fr}
            """;
    private static final Object[] HEADER = {"Ville", "Groupe", "Femmes", "Hommes", "Total"};

    @TempDir
    private Path config;

    private final FindingBook findings = new FindingBook();

    private List<String> read(Object[]... rows) throws IOException {
        Files.createDirectories(config.resolve("mappings"));
        Files.writeString(config.resolve("mappings/s.yaml"), MAPPING);
        VerbatimWorkbook own = new Book().sheet("S", rows).workbook();
        VerbatimWorkbook workbook = new VerbatimWorkbook(false, own.sheets().subList(0, 1));
        return new Normaliser(Book.CATALOGUE, Mappings.read(config))
                .normaliseAll(Book.FILE, workbook, findings).stream()
                        .map(Draft::observations)
                        .flatMap(List::stream)
                        .map(MappedTotalsTest::brief)
                        .toList();
    }

    private static String brief(Observation o) {
        return o.cell() + " " + o.value() + " " + o.obsStatus();
    }

    private List<String> told() {
        return findings.kept().stream()
                .filter(f -> f.rule().equals("M19"))
                .map(MappedTotalsTest::where)
                .toList();
    }

    private static String where(Finding f) {
        return f.message() + " " + f.cell();
    }

    @Test
    void a_total_over_cities_that_they_give_is_noted() throws IOException {
        List<String> read = read(
                HEADER,
                new Object[] {"Tanger", "Tous", 40, 30, 70},
                new Object[] {"Fès", "Tous", 10, 20, 30},
                new Object[] {"Total", "Tous", 50, 50, 100});
        assertThat(read).containsExactly("C2 40 A", "D2 30 A");
        assertThat(told()).containsExactly("M19.total C4", "M19.total E2");
    }

    @Test
    void a_total_over_cities_that_they_do_not_give_is_asked_about() throws IOException {
        List<String> read = read(
                HEADER,
                new Object[] {"Tanger", "Tous", 40, 30, 70},
                new Object[] {"Fès", "Tous", 10, 20, 30},
                new Object[] {"Total", "Tous", 50, 59, 109});
        assertThat(read).containsExactly("C2 40 A", "D2 30 V");
        assertThat(told()).containsExactly("M19.differs D4", "M19.total E2");
    }

    @Test
    void a_total_beside_women_and_men_that_they_do_not_give_is_asked_about() throws IOException {
        List<String> read = read(
                HEADER,
                new Object[] {"Tanger", "Tous", 40, 30, 90},
                new Object[] {"Fès", "Tous", 10, 20, 30},
                new Object[] {"Rabat", "Tous", 1, 2, 3});
        assertThat(read).containsExactly("C2 40 V", "D2 30 V");
        assertThat(told()).containsExactly("M19.differs E2");
    }

    @Test
    void groups_of_one_city_are_checked_by_its_total_of_groups() throws IOException {
        List<String> read = read(
                HEADER,
                new Object[] {"Tanger", "Migrants", 40, 30, 70},
                new Object[] {"Tanger", "Autres", 10, 20, 30},
                new Object[] {"Tanger", "Total", 50, 60, 110},
                new Object[] {"Fès", "Migrants", 1, 2, 3},
                new Object[] {"Fès", "Autres", 1, 2, 3},
                new Object[] {"Fès", "Total", 2, 4, 6});
        assertThat(read).containsExactly("C2 40 A", "D2 30 V");
        assertThat(told()).containsExactly("M19.differs D4", "M19.total E2");
    }

    @Test
    void a_table_whose_totals_count_more_than_it_shows_is_let_pass() throws IOException {
        List<String> read = read(
                HEADER,
                new Object[] {"Tanger", "Tous", 40, 30, ""},
                new Object[] {"Fès", "Tous", 10, 20, ""},
                new Object[] {"Total", "Tous", 500, 600, ""});
        assertThat(read).containsExactly("C2 40 A", "D2 30 A");
        assertThat(told()).containsExactly("M19.total C4");
    }

    @Test
    void a_total_over_a_hidden_count_is_no_check() throws IOException {
        read(
                HEADER,
                new Object[] {"Tanger", "Tous", 40, 30, ""},
                new Object[] {"Fès", "Tous", "<5", "<5", ""},
                new Object[] {"Total", "Tous", 50, 60, ""});
        assertThat(told()).isEmpty();
    }
}
