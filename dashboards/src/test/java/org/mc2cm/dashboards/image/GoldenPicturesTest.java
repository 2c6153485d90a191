package org.mc2cm.dashboards.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.dashboards.EveryPicture;
import org.mc2cm.dashboards.SyntheticEdition;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Drawing;
import org.mc2cm.dashboards.chart.Gallery;

/**
 * Small pictures that somebody has looked at and kept. Is this test failing after a change that is meant? Look at
 * {@code target/golden}, run the test with {@code -Dgolden.write=true}, and commit the pictures.
 */
class GoldenPicturesTest {

    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Still.Size SMALL = new Still.Size(0.5, 72);

    private static final Map<String, BufferedImage> DRAWN = new LinkedHashMap<>();

    @BeforeAll
    static void draw() {
        Gallery.all().forEach((name, chart) -> DRAWN.put("chart-" + name, small(chart, name)));
        keep("en", SyntheticEdition.Kind.PLAIN, "", "network-map", "network-WIDE", "MA-TNG-infographic");
        keep("fr", SyntheticEdition.Kind.PLAIN, "", "cities-LAB-13", "network-SQUARE", "MA-TNG-infographic");
        keep("ar", SyntheticEdition.Kind.PLAIN, "", "network-women-men", "JO-AMM-WIDE", "JO-AMM-infographic");
        keep("es", SyntheticEdition.Kind.PLAIN, "", "MA-TNG-WIDE");
        keep("it", SyntheticEdition.Kind.PLAIN, "", "MA-TNG-SQUARE");
        keep("en", SyntheticEdition.Kind.EMPTY, "-no-data", "MA-TNG-WIDE", "MA-TNG-infographic");
        keep("en", SyntheticEdition.Kind.MOSTLY_WITHHELD, "-withheld", "MA-TNG-infographic");
        keep("fr", SyntheticEdition.Kind.HARD, "-hard", "MA-TNG-women-men", "MA-TNG-SQUARE", "MA-TNG-infographic");
        keep("ar", SyntheticEdition.Kind.HARD, "-hard", "cities-LAB-13", "JO-AMM-WIDE");
    }

    @AfterAll
    static void forget() {
        DRAWN.clear();
    }

    private static BufferedImage small(Chart chart, String name) {
        double width = name.equals("spark") ? 150 : 680;
        Drawing drawing = Drawing.of(chart, width, chart.naturalHeight(width));
        return new Still(drawing, new PngText("en", name, "alt", "", "", "")).pixels(SMALL);
    }

    private static void keep(String language, SyntheticEdition.Kind kind, String suffix, String... names) {
        Map<String, Still> all = EveryPicture.of(SyntheticEdition.of(kind), language, Set.of("MA-TNG", "JO-AMM"));
        for (String name : names) {
            Still still = java.util.Objects.requireNonNull(all.get(name), name);
            DRAWN.put(language + "-" + name + suffix, still.pixels(SMALL));
        }
    }

    @Test
    void pictures_look_as_the_kept_ones() throws IOException {
        assertThat(DRAWN).hasSizeGreaterThan(30);
        for (Map.Entry<String, BufferedImage> entry : DRAWN.entrySet()) {
            Kept.compare(KEPT.resolve(entry.getKey() + ".png"), entry.getValue());
        }
    }

    @Test
    void every_kept_picture_is_still_drawn() throws IOException {
        try (var files = Files.list(KEPT)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".png", "")))
                    .containsExactlyInAnyOrderElementsOf(DRAWN.keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_moved_or_missing_word_is_a_difference(int what) {
        BufferedImage drawn = java.util.Objects.requireNonNull(DRAWN.get("chart-dumbbell"));
        BufferedImage changed = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = changed.createGraphics();
        g.drawImage(drawn, 0, 0, null);
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, what == 0 ? 40 : 0, 18);
        if (what == 1) {
            g.drawImage(drawn, 3, 0, null);
        }
        g.dispose();
        assertThat(Likeness.of(drawn, changed).alike()).isFalse();
    }
}
