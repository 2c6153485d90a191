package org.mc2cm.dashboards.image;

import java.awt.Color;
import java.util.List;
import org.mc2cm.dashboards.chart.Canvas;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.chart.Text;

/** A block of words, in the largest of some sizes at which none of them is cut. */
record Lettering(Text style, List<String> lines, double leading) {

    private static final double LEADING = 1.24;

    /**
     * Sets words into a box.
     *
     * @param sizes in CSS pixels, from the one that is wished for down to the smallest that may be
     */
    static Lettering of(String words, Fonts.Weight weight, Color colour, double width, double height, double... sizes) {
        Lettering set = null;
        for (double size : sizes) {
            Text style = new Text(weight, size, colour);
            int most = (int) Math.max(1, Math.floor(height / (size * LEADING)));
            set = new Lettering(style, style.wrap(words, width, most), size * LEADING);
            if (String.join(" ", set.lines).equals(words.strip())) {
                return set;
            }
        }
        if (set == null) {
            throw new IllegalArgumentException("no size given");
        }
        return set;
    }

    double height() {
        return lines.size() * leading;
    }

    /** Draws the lines below a given height; gives the height at which they end. */
    double draw(Canvas canvas, double x, double top, Canvas.Anchor anchor) {
        double baseline = top + style.size() * 0.98;
        for (String line : lines) {
            canvas.text(style, line, x, baseline, anchor);
            baseline += leading;
        }
        return top + height();
    }

    double draw(Canvas canvas, double x, double top) {
        return draw(canvas, x, top, Canvas.Anchor.START);
    }

    double widest() {
        return lines.stream().mapToDouble(style::width).max().orElse(0);
    }
}
