package org.mc2cm.dashboards.chart;

import java.util.List;

/** A field in which no value may be drawn: hatched where it is withheld, empty else, with the words. */
final class EmptyField {

    private static final double LEADING = 10.5;

    private EmptyField() {}

    static void draw(Canvas canvas, double x, double y, double w, double h, Mark mark, MarkWords words) {
        if (mark == Mark.WITHHELD) {
            canvas.hatch(x, y, w, h);
        }
        Text style = new Text(Fonts.Weight.REGULAR, Tokens.SMALL, Tokens.MUTED);
        int most = (int) Math.max(1, Math.floor(h / LEADING));
        String said = most == 1 && style.width(words.of(mark)) > w - 8 ? words.shortOf(mark) : words.of(mark);
        Block set = Block.of(style, said, w - 8, h);
        style = set.style();
        List<String> lines = set.lines();
        double widest = set.widest();
        double top = y + (h - lines.size() * LEADING) / 2;
        if (mark == Mark.WITHHELD) {
            canvas.fill(x + (w - widest) / 2 - 4, top - 1, widest + 8, lines.size() * LEADING + 2, Tokens.GROUND);
        }
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(style, lines.get(i), x + w / 2, top + i * LEADING + 8, Canvas.Anchor.MIDDLE);
        }
    }
}
