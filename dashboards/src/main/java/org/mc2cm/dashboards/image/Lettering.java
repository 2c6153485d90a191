package org.mc2cm.dashboards.image;

import java.awt.Color;
import java.util.List;
import org.mc2cm.dashboards.chart.Canvas;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.chart.Text;

/** A block of words, in the largest of some sizes at which all of them fit; none is ever cut. */
record Lettering(Text style, List<String> lines, double leading) {

    private static final double LEADING = 1.24;
    /** Arabic letters reach further up and down. */
    private static final double TALL = 1.34;

    private static final double STEP = 0.95;
    private static final double SMALLEST = 4;

    /**
     * Sets words into a box.
     *
     * @param sizes in CSS pixels, from the one that is wished for down; smaller still where the words would not fit otherwise
     */
    static Lettering of(String words, Fonts.Weight weight, Color colour, double width, double height, double... sizes) {
        if (sizes.length == 0) {
            throw new IllegalArgumentException("no size given");
        }
        for (double size : sizes) {
            Lettering set = at(size, words, weight, colour, width);
            if (set.fits(width, height)) {
                return set;
            }
        }
        double size = sizes[sizes.length - 1];
        while (true) {
            Lettering set = at(size, words, weight, colour, width);
            if (set.fits(width, height) || size < SMALLEST) {
                return set;
            }
            size *= STEP;
        }
    }

    private static Lettering at(double size, String words, Fonts.Weight weight, Color colour, double width) {
        Text style = new Text(weight, size, colour);
        return new Lettering(style, style.wrap(words, width), size * (Text.rightToLeft(words) ? TALL : LEADING));
    }

    private boolean fits(double width, double height) {
        return (lines.size() <= 1 || height() <= height) && widest() <= width;
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
