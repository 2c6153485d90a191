package org.mc2cm.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapLabelsTest {

    private static MapPainter.Layout layout(double width) {
        Graphics2D g = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics();
        MapChart map = Gallery.map();
        return new MapPainter(new Canvas(g, Direction.LTR, width, map.naturalHeight(width)), map).layout();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 360, 430, 460, 520, 600, 680, 744, 900})
    void no_name_covers_another(int width) {
        List<Rectangle2D> boxes =
                layout(width).names().stream().map(LabelPlacer.Placed::box).toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).intersects(boxes.get(j))) {
                    overlaps.add(Gallery.CITIES.get(i).name() + " and "
                            + Gallery.CITIES.get(j).name());
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 430, 460, 680, 900})
    void no_name_covers_a_dot(int width) {
        MapPainter.Layout layout = layout(width);
        for (LabelPlacer.Placed name : layout.names()) {
            for (Point2D dot : layout.dots()) {
                assertThat(name.box().contains(dot)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 430, 460, 680, 900})
    void every_name_lies_inside_the_map(int width) {
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, width, Gallery.map().naturalHeight(width));
        assertThat(layout(width).names()).allMatch(name -> sheet.contains(name.box()));
    }

    /** As small as the map of a first page, in both scripts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "طنجة، المنطقة الحضرية الكبرى وتجمع البلديات المتجاورة على ضفاف البحر الأبيض المتوسط",
                Gallery.LONG
            })
    void names_of_80_characters_are_whole_too(String name) {
        List<MapChart.City> cities = new ArrayList<>(Gallery.CITIES);
        for (int i : new int[] {0, 7, 12, 16}) {
            MapChart.City city = cities.get(i);
            cities.set(i, new MapChart.City(name, city.latitude(), city.longitude(), city.state()));
        }
        MapChart map = new MapChart("alt", Direction.RTL, cities, "reported", "in part", "not yet");
        assertThat(Lines.faults(Drawing.of(map, 384, 248))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 460, 900})
    void no_dot_hides_another(int width) {
        List<Point2D> dots = layout(width).dots();
        for (int i = 0; i < dots.size(); i++) {
            for (int j = i + 1; j < dots.size(); j++) {
                assertThat(dots.get(i).distance(dots.get(j))).isGreaterThan(8);
            }
        }
    }
}
