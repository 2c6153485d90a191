package org.mc2cm.dashboards.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mc2cm.dashboards.EveryPicture;
import org.mc2cm.dashboards.SyntheticEdition;
import org.mc2cm.dashboards.chart.Lines;

/** Every picture in every language, also of editions that are nearly empty or have the longest names. */
class PictureLayoutTest {

    private static final Set<String> CITIES = Set.of("MA-TNG", "JO-AMM", "ES-FAMSI", "LY-TIP");

    private static Map<String, Still> pictures(SyntheticEdition.Kind kind, String language) {
        return EveryPicture.of(SyntheticEdition.of(kind), language, CITIES);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, en",
        "PLAIN, fr",
        "PLAIN, ar",
        "PLAIN, es",
        "PLAIN, it",
        "HARD, en",
        "HARD, fr",
        "HARD, ar",
        "HARD, es",
        "HARD, it",
        "EMPTY, en",
        "EMPTY, fr",
        "EMPTY, ar",
        "MOSTLY_WITHHELD, en",
        "MOSTLY_WITHHELD, fr",
        "MOSTLY_WITHHELD, ar"
    })
    void no_words_are_cut_leave_the_sheet_or_lie_over_each_other(SyntheticEdition.Kind kind, String language) {
        List<String> faults = new ArrayList<>();
        pictures(kind, language).forEach((name, still) -> Lines.faults(still.drawing())
                .forEach(fault -> faults.add(name + ": " + fault)));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, en", "PLAIN, fr", "PLAIN, ar", "PLAIN, es", "PLAIN, it", "EMPTY, en"})
    void every_picture_says_on_its_face_that_it_is_synthetic_and_has_its_words(
            SyntheticEdition.Kind kind, String language) {
        pictures(kind, language).forEach((name, still) -> {
            assertThat(Lines.words(still.drawing()))
                    .as(name)
                    .contains(still.text().badge());
            assertThat(still.text().badge()).as(name).isNotBlank();
            assertThat(still.text().alternative())
                    .as(name)
                    .startsWith(still.text().badge())
                    .hasSizeGreaterThan(60);
            assertThat(still.text().language()).as(name).isEqualTo(language);
        });
    }
}
