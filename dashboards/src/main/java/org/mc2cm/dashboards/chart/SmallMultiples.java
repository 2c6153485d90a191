package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;
import java.util.List;

/**
 * One small trend panel a city on a common scale, in the order given (reading direction, then down).
 *
 * @param quarters labels, oldest first; the first and the last are printed
 * @param columns panels a row; 0 for as many as the width holds well
 */
public record SmallMultiples(
        String altText,
        Direction direction,
        ThemeColour theme,
        Axis axis,
        List<String> quarters,
        List<Panel> panels,
        int columns,
        MarkWords words)
        implements Chart {

    /**
     * One city.
     *
     * @param note in muted ink beside the title, such as {@code compare with care}; empty for none
     * @param series women, men and network in any combination; labels are printed in the first panel only
     */
    public record Panel(String title, String note, List<Series> series) {
        public Panel {
            series = List.copyOf(series);
        }
    }

    public SmallMultiples {
        quarters = List.copyOf(quarters);
        panels = List.copyOf(panels);
        Checks.altText(altText);
        for (Panel panel : panels) {
            Checks.lengths(quarters, panel.series());
        }
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        ChartPainter.multiples(this, graphics, width, height);
    }

    @Override
    public double naturalHeight(double width) {
        int across = columnsFor(width);
        return 104.0 * ((panels.size() + across - 1) / across) + 14;
    }

    int columnsFor(double width) {
        return columns > 0 ? columns : (int) Math.max(1, Math.min(5, Math.floor(width / 130)));
    }
}
