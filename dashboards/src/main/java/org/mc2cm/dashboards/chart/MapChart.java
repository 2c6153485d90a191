package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;
import java.util.List;

/**
 * The Mediterranean with the cities: filled for reported, a ring for in part, dashed for not yet.
 *
 * @param reportedLabel words of the key, such as {@code reported}; three empty words for no key
 */
public record MapChart(
        String altText,
        Direction direction,
        List<City> cities,
        String reportedLabel,
        String partlyLabel,
        String notYetLabel)
        implements Chart {

    /** What a city has sent for the quarter. */
    public enum State {
        REPORTED,
        PARTLY,
        NOT_YET
    }

    /**
     * One place.
     *
     * @param latitude degrees north, -90 to 90
     * @param longitude degrees east, -180 to 180
     */
    public record City(String name, double latitude, double longitude, State state) {}

    public MapChart {
        cities = List.copyOf(cities);
        Checks.altText(altText);
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        ChartPainter.map(this, graphics, width, height);
    }

    @Override
    public double naturalHeight(double width) {
        return width * 0.635;
    }
}
