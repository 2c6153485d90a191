package org.mc2cm.dashboards.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Direction;
import org.mc2cm.dashboards.chart.Gallery;

class ChartImagesTest {

    private static final ImageFrame FRAME = new ImageFrame(
            Direction.LTR,
            "en",
            "Women complete training less often than men",
            "Per cent",
            "Source: city registers",
            "2026-Q3.1",
            "SYNTHETIC SAMPLE");

    static java.util.Set<String> names() {
        return Gallery.all().keySet();
    }

    private static byte[] png(String name) {
        Chart chart = Gallery.named(name);
        return ChartImages.draw(chart, FRAME).png(Still.Size.SCREEN);
    }

    @ParameterizedTest
    @MethodSource("names")
    void two_runs_give_the_same_bytes(String name) {
        assertThat(png(name)).isEqualTo(png(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void locale_and_time_zone_do_not_enter(String tag) {
        byte[] plain = png("dumbbell");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(png("dumbbell")).isEqualTo(plain);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_file_holds_the_pixels_that_were_drawn() throws IOException {
        BufferedImage drawn = ChartImages.draw(Gallery.map(), FRAME).pixels(Still.Size.SCREEN);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png("map")));
        assertThat(read.getRGB(0, 0, 1200, 675, null, 0, 1200)).isEqualTo(drawn.getRGB(0, 0, 1200, 675, null, 0, 1200));
    }

    @Test
    void an_image_is_1200_by_675_pixels() {
        BufferedImage drawn = ChartImages.draw(Gallery.map(), FRAME).pixels(Still.Size.SCREEN);
        assertThat(drawn.getWidth() + " x " + drawn.getHeight()).isEqualTo("1200 x 675");
    }

    @Test
    void twice_the_scale_is_twice_the_pixels() {
        assertThat(ChartImages.draw(Gallery.map(), FRAME)
                        .pixels(Still.Size.PRINT)
                        .getWidth())
                .isEqualTo(2400);
    }

    @Test
    void the_alternative_text_is_inside() {
        assertThat(new String(png("map"), StandardCharsets.ISO_8859_1)).contains("Description\0\0\0en\0\0alt");
    }

    @Test
    void arabic_words_inside_are_marked_as_arabic() {
        PngText words = new PngText("ar", "طنجة", "خط الزمن", "", "2026-Q3.1", "");
        byte[] png = PngWriter.encode(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), words, 96);
        assertThat(new String(png, StandardCharsets.UTF_8)).contains("Description\0\0\0ar\0\0خط الزمن");
    }

    @Test
    void an_image_for_print_has_300_dots_an_inch() {
        byte[] png = ChartImages.draw(Gallery.map(), FRAME).png(Still.Size.PRINT);
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertThat(ByteBuffer.wrap(png).getInt(at)).isEqualTo(11_811);
    }

    @Test
    void a_synthetic_image_says_so_inside() {
        assertThat(new String(png("map"), StandardCharsets.ISO_8859_1)).contains("SYNTHETIC SAMPLE");
    }

    @Test
    void every_chart_has_a_screen_a_print_and_a_vector_file(@TempDir Path folder) throws IOException {
        ChartImages.draw(Gallery.map(), FRAME).writeAll(folder.resolve("map.png"));
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("map.png", "map-print.png", "map.svg", "map.txt");
        }
    }

    @Test
    void the_alternative_text_lies_beside(@TempDir Path folder) throws IOException {
        ChartImages.draw(Gallery.map(), FRAME).writeAll(folder.resolve("map.png"));
        assertThat(Files.readString(folder.resolve("map.txt"))).isEqualTo("SYNTHETIC SAMPLE. alt\n");
    }

    @Test
    void the_first_page_of_a_pdf_has_a_picture() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            assertThat(PageImage.firstPage(document, 144).getWidth()).isEqualTo(1190);
        }
    }
}
