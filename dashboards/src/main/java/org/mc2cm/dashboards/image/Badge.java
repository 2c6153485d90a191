package org.mc2cm.dashboards.image;

import java.awt.Color;
import org.mc2cm.dashboards.chart.Canvas;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.chart.Text;

/** The sign that says, on the face of a picture, that its figures are made up. */
final class Badge {

    private static final Color GROUND = new Color(0xfdf0c4);
    private static final Color WORDS = new Color(0x6b5200);

    private Badge() {}

    /** Draws it so that it ends at an x, in reading direction; gives its width. */
    static double draw(Canvas canvas, String words, double end, double top, double size) {
        Text style = new Text(Fonts.Weight.MEDIUM, size, WORDS);
        double width = style.width(words) + 2 * size;
        canvas.fill(end - width, top, width, 1.9 * size, GROUND);
        canvas.text(style, words, end - width / 2, top + 1.32 * size, Canvas.Anchor.MIDDLE);
        return width;
    }
}
