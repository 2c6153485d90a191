package org.mc2cm.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgWriterTest {

    static Set<String> names() {
        return Gallery.all().keySet();
    }

    private static String svg(String name, SvgWriter.Words words) {
        Chart chart = Gallery.named(name);
        return SvgWriter.element(chart, 680, chart.naturalHeight(680), "x1", "Women & men", "en", words);
    }

    private static Element root(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_chart_is_well_formed_and_the_same_each_time(String name) throws Exception {
        for (SvgWriter.Words words : SvgWriter.Words.values()) {
            assertThat(root(svg(name, words)).getTagName()).isEqualTo("svg");
            assertThat(svg(name, words)).isEqualTo(svg(name, words));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_kept_drawing_paints_what_the_chart_draws(String name) {
        Chart chart = Gallery.named(name);
        double height = chart.naturalHeight(400);
        Drawing kept = Drawing.of(chart, 400, height);
        int[] again = pixels(400, height, g -> kept.paint(g));
        int[] at = pixels(400, height, g -> chart.draw(g, 400, height));
        long other = java.util.stream.IntStream.range(0, at.length)
                .filter(i -> difference(at[i], again[i]) > 24)
                .count();
        assertThat(other).isZero();
    }

    @Test
    void title_and_alternative_text_stand_inside() throws Exception {
        Element root = root(svg("map", SvgWriter.Words.OUTLINES));
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Women & men");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("alt");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("x1-t x1-d");
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_outside_of_the_element_is_asked_for(String name) {
        assertThat(svg(name, SvgWriter.Words.TEXT).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http", "href", "url(#i")
                .doesNotContain("NaN");
    }

    @Test
    void words_are_text_where_the_page_brings_the_typeface_and_shapes_else() {
        assertThat(svg("dumbbell", SvgWriter.Words.TEXT)).contains(">Oujda</text>");
        assertThat(svg("dumbbell", SvgWriter.Words.OUTLINES)).doesNotContain("<text");
    }

    @Test
    void numbers_have_two_decimals_at_most() {
        assertThat(SvgWriter.number(-0.125)).isEqualTo("-0.12");
        assertThat(SvgWriter.number(12.5)).isEqualTo("12.5");
        assertThat(SvgWriter.number(-0.001)).isEqualTo("0");
    }

    private static int difference(int a, int b) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return most;
    }

    private static int[] pixels(double width, double height, java.util.function.Consumer<Graphics2D> drawer) {
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawer.accept(g);
        g.dispose();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
