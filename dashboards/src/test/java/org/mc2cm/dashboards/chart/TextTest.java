package org.mc2cm.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text STYLE = new Text(Fonts.Weight.REGULAR, 10, Tokens.TEXT);

    @Test
    void wrapping_loses_no_word() {
        assertThat(String.join(" ", STYLE.wrap(Gallery.LONG, 150))).isEqualTo(Gallery.LONG);
    }

    @Test
    void a_long_name_takes_as_many_lines_as_it_needs() {
        assertThat(STYLE.wrap(Gallery.LONG, 150)).hasSizeGreaterThan(2).allMatch(line -> STYLE.width(line) <= 150);
    }

    @Test
    void words_for_which_there_is_room_keep_their_size() {
        assertThat(Block.of(STYLE, "Tunis", 100, 12).style()).isEqualTo(STYLE);
    }

    @Test
    void words_without_room_become_smaller_and_stay_whole() {
        Block block = Block.of(STYLE, Gallery.LONG, 90, 24);
        assertThat(String.join(" ", block.lines())).isEqualTo(Gallery.LONG);
        assertThat(block.height()).isLessThanOrEqualTo(24);
        assertThat(block.widest()).isLessThanOrEqualTo(90);
    }

    @Test
    void one_line_becomes_smaller_until_it_fits() {
        assertThat(Block.line(STYLE, Gallery.LONG, 200).width(Gallery.LONG)).isLessThanOrEqualTo(200);
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
