package org.mc2cm.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour of words against the ground that it stands on, by WCAG 2. */
class ContrastTest {

    private static final double ENOUGH = 4.5;
    private static final Pattern WORDS = Pattern.compile("(?<![-a-z])(?:color:\\s*|--(?:ink|mut):)(#[0-9a-f]{6})");

    @ParameterizedTest
    @EnumSource(ThemeColour.class)
    void words_in_the_colour_of_a_theme_can_be_read(ThemeColour theme) {
        assertThat(contrast(theme.colour(), Tokens.GROUND)).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void words_of_charts_can_be_read_on_paper_land_and_sea() {
        assertThat(Stream.of(Tokens.TEXT, Tokens.MUTED, Tokens.WOMEN, Tokens.MEN_WORDS)
                        .map(colour -> contrast(colour, Tokens.GROUND)))
                .allMatch(c -> c >= ENOUGH);
        assertThat(Stream.of(Tokens.LAND, Tokens.SEA).map(ground -> contrast(Tokens.MUTED, ground)))
                .allMatch(c -> c >= ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages.css", "web.css"})
    void every_colour_of_words_in_a_style_sheet_can_be_read(String sheet) throws IOException {
        assertThat(WORDS.matcher(style(sheet))
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .isNotEmpty()
                .allMatch(colour -> contrast(Color.decode(colour), ground(colour)) >= ENOUGH);
    }

    /** Women's and men's marks must be told apart in grey: two lightnesses, far apart. */
    @Test
    void women_and_men_differ_in_grey() {
        assertThat(contrast(Tokens.WOMEN, Tokens.MEN)).isGreaterThan(3);
    }

    /** The brown words of the badge stand on its yellow. */
    private static Color ground(String colour) {
        return colour.equals("#7a5600") || colour.equals("#6b4b00") ? new Color(0xfff0c2) : Color.WHITE;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String style(String sheet) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/style/" + sheet)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
