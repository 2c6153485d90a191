package org.mc2cm.dashboards.image;

import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Canvas;
import org.mc2cm.dashboards.chart.Drawing;
import org.mc2cm.dashboards.chart.ThemeColour;

/**
 * The quarter's strongest sentence that its interval supports, with the figure behind it, for social networks.
 *
 * @param sentence says no more than the figure's interval does
 * @param figure null where there is none
 * @param alternative what a reader who does not see it is told
 */
public record Card(Notice notice, ThemeColour theme, String sentence, @Nullable KeyFigure figure, String alternative) {

    /** The two shapes that social networks show whole. */
    public enum Shape {
        WIDE(1200, 630),
        SQUARE(1080, 1080);

        private final int width;
        private final int height;

        Shape(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    public Still draw(Shape shape) {
        Drawing drawing = Drawing.of(shape.width, shape.height, g -> {
            try (Canvas canvas = new Canvas(g, notice.direction(), shape.width, shape.height)) {
                new CardPainter(canvas, this).draw();
            }
        });
        PngText text = new PngText(
                notice.language(), notice.subject(), alternative, notice.funders(), notice.edition(), notice.badge());
        return new Still(drawing, text);
    }
}
