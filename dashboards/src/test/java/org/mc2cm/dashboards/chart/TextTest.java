package org.mc2cm.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text STYLE = new Text(Fonts.Weight.REGULAR, 10, Tokens.TEXT);

    @Test
    void words_that_fit_stay_whole() {
        assertThat(STYLE.fit("Tunis", 100)).isEqualTo("Tunis");
    }

    @Test
    void no_words_stay_none_where_there_is_no_room() {
        assertThat(STYLE.fit("", -4)).isEmpty();
    }

    @Test
    void long_words_end_with_an_ellipsis_inside_their_room() {
        String cut = STYLE.fit(Gallery.LONG, 90);
        assertThat(cut).endsWith("…");
        assertThat(STYLE.width(cut)).isLessThanOrEqualTo(90);
    }

    @Test
    void a_long_name_takes_as_many_lines_as_allowed() {
        assertThat(STYLE.wrap(Gallery.LONG, 150, 2)).hasSize(2).allMatch(line -> STYLE.width(line) <= 150);
    }

    @Test
    void wrapping_loses_no_word() {
        assertThat(String.join(" ", STYLE.wrap(Gallery.LONG, 150, 9))).isEqualTo(Gallery.LONG);
    }

    @Test
    void latin_is_set_in_roboto() {
        assertThat(Fonts.of("Façade, 71 %", Fonts.Weight.REGULAR, 10).getFamily())
                .isEqualTo("Roboto");
    }

    @Test
    void arabic_is_set_in_dejavu() {
        assertThat(Fonts.of("طنجة", Fonts.Weight.REGULAR, 10).getFamily()).startsWith("DejaVu");
    }
}
