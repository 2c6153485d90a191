package org.mc2cm.dashboards.image;

import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Drawing;

/** Charts as pictures that are passed on alone: on a white sheet of 800 by at least 450 CSS pixels, with the words they need. */
public final class ChartImages {

    private ChartImages() {}

    /** A chart in its frame, drawn once for all of its files. */
    public static Still draw(Chart chart, ImageFrame frame) {
        double height = FramePainter.height(chart);
        Drawing drawing = Drawing.of(FramePainter.WIDTH, height, g -> new FramePainter(g, frame, height).draw(chart));
        PngText text = new PngText(
                frame.language(), frame.title(), chart.altText(), frame.source(), frame.edition(), frame.badge());
        return new Still(drawing, text);
    }
}
