package org.mc2cm.pipeline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.Hashes;

class SampleWriterTest {

    private static final Path CONFIG = Path.of("../config");
    private static final Catalogue CATALOGUE = CatalogueReader.read(CONFIG);
    private static final Quarter TO = new Quarter(2026, 3);

    @TempDir
    Path folder;

    private Map<String, String> inbox(String name, int quarters, int cities) throws IOException {
        Path out = folder.resolve(name);
        new SampleWriter(CATALOGUE, CONFIG).write(out, TO, quarters, cities, 1);
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out.resolve("inbox"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(out.resolve("inbox").relativize(file).toString(), Hashes.sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static Figures figures(String city, Quarter quarter) {
        Place place = CATALOGUE.network().place(city).orElseThrow();
        return Story.tell(CATALOGUE, SampleCity.of(1, place, 0), quarter);
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        assertThat(inbox("one", 1, 4)).isEqualTo(inbox("two", 1, 4));
    }

    @Test
    void a_city_files_the_same_whatever_the_number_of_cities() throws IOException {
        Map<String, String> few = inbox("few", 1, 3);
        few.remove("received.csv");
        assertThat(inbox("more", 1, 22)).containsAllEntriesOf(few);
    }

    @Test
    void more_cities_than_the_network_has_get_a_config_of_their_own() throws IOException {
        inbox("many", 1, 23);
        assertThat(CatalogueReader.read(folder.resolve("many/config")).network().participants())
                .hasSize(23);
    }

    @Test
    void an_association_sends_a_workbook_for_each_member() throws IOException {
        assertThat(inbox("famsi", 1, 13)).containsKeys("2026-Q3/ES-SEV_2026-Q3.xlsx", "2026-Q3/ES-CAD_2026-Q3.xlsx");
    }

    @Test
    void a_workbook_says_that_its_figures_are_invented() throws IOException {
        inbox("said", 1, 1);
        Path file = folder.resolve("said/inbox/2026-Q3/JO-AMM_2026-Q3.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> keys = new ArrayList<>();
            book.getSheet("01_SUBMISSION")
                    .forEach(row -> keys.add(
                            row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue()));
            assertThat(keys).contains("synthetic");
        }
    }

    @Test
    void every_element_that_cities_count_is_filed() {
        Figures figures = figures("ES-MAD", TO);
        assertThat(CATALOGUE.administrative())
                .allSatisfy(i -> assertThat(figures.has(i.numerator()) && figures.has(i.denominator()))
                        .isTrue());
    }

    @Test
    void no_part_exceeds_its_whole() {
        Figures figures = figures("TN-SUS", TO);
        for (Indicator i : CATALOGUE.administrative()) {
            if (i.estimator() == Indicator.Estimator.SHARE && i.numeratorSex() == Indicator.SexRule.SAME) {
                for (String sex : new String[] {"F", "M", "_T"}) {
                    assertThat(figures.of(i.numerator(), sex)).isLessThanOrEqualTo(figures.of(i.denominator(), sex));
                }
            }
        }
    }

    @Test
    void women_and_men_add_up_to_the_total() {
        Figures figures = figures("MA-RBA", TO);
        for (DataElement element : CATALOGUE.elements().values()) {
            if (element.sexes().equals("ALL") && figures.of(element.id(), "F") > 0) {
                assertThat(figures.of(element.id(), "F") + figures.of(element.id(), "M"))
                        .isEqualTo(figures.of(element.id(), "_T"));
            }
        }
    }

    @Test
    void waiting_bands_add_up_to_the_cases() {
        Figures figures = figures("AT-VIE", TO);
        long sum = CATALOGUE.dimension("WAITBAND").codes().stream()
                .mapToLong(band -> figures.of("surv_wait_days_band", "F", "_T", "WAITBAND", band.id()))
                .sum();
        assertThat(sum).isEqualTo(figures.of("surv_wait_cases", "F"));
    }

    @Test
    void ages_add_up_to_all_migrants() {
        Figures figures = figures("LY-TIP", TO);
        long sum = SampleCity.ageBands().stream()
                .mapToLong(band -> figures.of("pop_migrant", "F", band, "", ""))
                .sum();
        assertThat(sum).isEqualTo(figures.of("pop_migrant", "F"));
    }

    @Test
    void women_s_violence_cases_of_four_quarters_reach_ten_in_most_cities() {
        long shown = CATALOGUE.network().municipalities().stream()
                .filter(place -> rolling(place) >= 10)
                .count();
        assertThat(shown).isGreaterThan(CATALOGUE.network().municipalities().size() * 6L / 10);
    }

    private static long rolling(Place place) {
        long sum = 0;
        for (int ago = 0; ago < 4; ago++) {
            sum += figures(place.id(), TO.plus(-ago)).of("gbv_cases_registered", "F");
        }
        return sum;
    }
}
