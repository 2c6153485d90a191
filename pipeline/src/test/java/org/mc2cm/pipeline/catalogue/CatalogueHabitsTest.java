package org.mc2cm.pipeline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold for whatever a coordinator adds. */
class CatalogueHabitsTest {

    private static final Path CONFIG = Path.of("../config");
    private static final Catalogue CATALOGUE = CatalogueReader.read(CONFIG);

    @Test
    void every_name_is_there_in_five_languages() {
        Map<String, LocalText> texts = new LinkedHashMap<>();
        CATALOGUE.indicators().values().forEach(i -> texts.put(i.code(), i.name()));
        CATALOGUE.elements().values().forEach(e -> texts.put(e.id(), e.name()));
        CATALOGUE.network().places().forEach(p -> texts.put(p.id(), p.name()));
        CATALOGUE.dimensions().values().forEach(d -> {
            texts.put(d.id(), d.name());
            d.codes().forEach(c -> texts.put(d.id() + " " + c.id(), c.label()));
        });
        CATALOGUE.instruments().values().forEach(i -> i.fields().forEach(f -> {
            texts.put(i.id() + " " + f.id(), f.label());
            texts.put(i.id() + " help of " + f.id(), f.help());
        }));

        assertThat(texts)
                .as("Is this test failing? Write the missing name in each of en, fr, ar, es, it")
                .allSatisfy((what, text) -> assertThat(text.byLanguage())
                        .containsOnlyKeys(LocalText.LANGUAGES)
                        .allSatisfy((language, word) -> assertThat(word).isNotBlank()));
    }

    @Test
    void arabic_names_are_in_arabic_letters() {
        assertThat(CATALOGUE.elements().values())
                .as("Is this test failing? An element's Arabic name holds no Arabic letter: two lines are mixed up")
                .allMatch(element -> element.name().in("ar").matches(".*\\p{IsArabic}.*"));
    }

    @Test
    void no_two_elements_have_the_same_name() {
        for (String language : LocalText.LANGUAGES) {
            assertThat(CATALOGUE.elements().values())
                    .as("Is this test failing? Who fills the workbook in cannot tell two elements apart in " + language)
                    .extracting(element -> element.name().in(language))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_element_is_used_by_an_indicator() {
        List<String> used = new ArrayList<>();
        CATALOGUE.indicators().values().forEach(i -> used.addAll(List.of(i.numerator(), i.denominator())));

        assertThat(used)
                .as("Is this test failing? Cities are asked for an element that nothing is computed from")
                .containsAll(CATALOGUE.elements().keySet());
    }

    @Test
    void rates_of_the_strictest_class_per_100_000_have_no_decimals() {
        assertThat(CATALOGUE.administrative())
                .as("Is this test failing? Decimals of such a rate give the count back; write decimals: 0")
                .filteredOn(i -> i.disclosureClass().equals("S1") && i.multiplier() == 100_000)
                .allMatch(i -> i.decimals() == 0);
    }

    @Test
    void network_only_codes_are_those_that_could_point_to_a_person() {
        assertThat(CATALOGUE.dimension("SEX").networkOnlyCodes())
                .as("Is this test failing? Other sexes and irregular situation are never shown for a city")
                .containsExactly("_O");
        assertThat(CATALOGUE.dimension("MIGSTAT").networkOnlyCodes()).containsExactly("IRR");
    }

    @Test
    void the_example_of_the_manual_can_be_added_as_it_stands(@TempDir Path copy) throws IOException {

        try (Stream<Path> files = Files.walk(CONFIG)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(CONFIG.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Path housing = copy.resolve("indicators/housing.yaml");
        Files.writeString(housing, Files.readString(housing) + "\n" + example());

        assertThat(CatalogueReader.read(copy).indicators())
                .as("Is this test failing? Mend the example in config/README.md")
                .hasSize(CATALOGUE.indicators().size() + 1)
                .containsKey("HOU-12");
    }

    private static String example() throws IOException {
        String manual = Files.readString(CONFIG.resolve("README.md"));
        int start = manual.indexOf("```yaml\n") + "```yaml\n".length();
        return manual.substring(start, manual.indexOf("```", start));
    }
}
