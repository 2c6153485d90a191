package org.mc2cm.dashboards.chart;

import java.util.List;

/**
 * Words set into a box: at the size that is wished for where they fit, on more lines or smaller where they do not. No
 * word is ever cut or left out.
 *
 * @param leading from baseline to baseline, in CSS pixels
 */
record Block(Text style, List<String> lines, double leading) {

    private static final double LEADING = 1.12;
    /** Arabic letters reach further up and down. */
    private static final double TALL = 1.36;

    private static final double STEP = 0.96;
    private static final double SMALLEST = 3;

    static Block of(Text style, String words, double width, double height) {
        double tall = Text.rightToLeft(words) ? TALL : LEADING;
        Text one = style;
        while (true) {
            List<String> lines = one.wrap(words, width);
            double leading = one.size() * tall;
            boolean fits = lines.size() <= 1 || lines.size() * leading <= height;
            Text now = one;
            if (one.size() < SMALLEST || (fits && lines.stream().allMatch(line -> now.width(line) <= width))) {
                return new Block(one, lines, leading);
            }
            one = new Text(one.weight(), one.size() * STEP, one.colour());
        }
    }

    /** The words on one line, smaller where they are too long. */
    static Text line(Text style, String words, double width) {
        Text one = style;
        while (one.size() > SMALLEST && one.width(words) > width) {
            one = new Text(one.weight(), one.size() * STEP, one.colour());
        }
        return one;
    }

    double widest() {
        return lines.stream().mapToDouble(style::width).max().orElse(0);
    }

    double height() {
        return lines.size() * leading;
    }

    /** Draws the lines around a height, all from the same place. */
    void draw(Canvas canvas, double x, double middle, Canvas.Anchor anchor) {
        double baseline = middle + style.size() * 0.35 - (lines.size() - 1) * leading / 2;
        for (String line : lines) {
            canvas.haloText(style, line, x, baseline, anchor, Tokens.GROUND);
            baseline += leading;
        }
    }
}
