package org.mc2cm.dashboards.image;

import java.awt.Color;
import org.mc2cm.dashboards.chart.Canvas;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.chart.Mark;
import org.mc2cm.dashboards.chart.Text;
import org.mc2cm.dashboards.chart.Tokens;

/** A figure in large type; a withheld one is a hatched field, a missing one an empty frame, and neither is a zero. */
final class KeyFigurePainter {

    private final Canvas canvas;
    private final double scale;

    /** @param scale 1 for a page; cards are read small, and have larger type */
    KeyFigurePainter(Canvas canvas, double scale) {
        this.canvas = canvas;
        this.scale = scale;
    }

    void draw(KeyFigure figure, double x, double top, double width, double height) {
        double y = block(figure.name(), Fonts.Weight.MEDIUM, Tokens.TEXT, 10.6, x, top, width, 30 * scale);
        y = number(figure, x, y + 2 * scale, width);
        y = block(figure.interval(), Fonts.Weight.REGULAR, Tokens.MUTED, 9.4, x, y, width, 24 * scale);
        y = block(figure.note(), Fonts.Weight.REGULAR, Tokens.TEXT, 9.8, x, y + scale, width, 40 * scale);
        double behind = figure.behind().isEmpty() ? 0 : 14 * scale;
        Chart trend = figure.trend();
        double room = Math.min((scale > 2 ? 96 : 46) * scale, top + height - behind - y - 5 * scale);
        if (trend != null && room > 20 * scale) {
            canvas.chart(trend, x, y + 3 * scale, width, room, scale);
            y += room + 4 * scale;
        }
        block(figure.behind(), Fonts.Weight.REGULAR, Tokens.MUTED, 9.4, x, y + scale, width, 14 * scale);
    }

    private double number(KeyFigure figure, double x, double top, double width) {
        double height = 40 * scale;
        if (!figure.mark().hasValue()) {
            empty(figure, x, top + 5 * scale, Math.min(width, 84 * scale), height - 12 * scale);
            return top + height;
        }
        Text unit = new Text(Fonts.Weight.REGULAR, 13 * scale, figure.theme().colour());
        Text sign = new Text(Fonts.Weight.REGULAR, 10 * scale, Tokens.MUTED);
        double signed = figure.sign().isEmpty() ? 0 : sign.width(figure.sign()) + 6 * scale;
        Text big = large(figure, width - signed);
        double baseline = top + 33 * scale;
        canvas.text(big, figure.figure(), x, baseline, Canvas.Anchor.START);
        double after = x + big.width(figure.figure()) + 5 * scale;
        boolean beside = after + unit.width(figure.unit()) + signed <= x + width;
        if (beside) {
            canvas.text(unit, figure.unit(), after, baseline, Canvas.Anchor.START);
            after += unit.width(figure.unit()) + 5 * scale;
        }
        canvas.text(sign, figure.sign(), after, baseline, Canvas.Anchor.START);
        double end = top + height;
        return beside
                ? end
                : block(figure.unit(), Fonts.Weight.REGULAR, figure.theme().colour(), 11, x, end, width, 28 * scale);
    }

    private Text large(KeyFigure figure, double room) {
        double size = 36 * scale;
        Text big = new Text(Fonts.Weight.LIGHT, size, figure.theme().colour());
        while (size > 14 * scale && big.width(figure.figure()) > room) {
            size -= scale;
            big = new Text(Fonts.Weight.LIGHT, size, figure.theme().colour());
        }
        return big;
    }

    private void empty(KeyFigure figure, double x, double y, double width, double height) {
        Text style = new Text(Fonts.Weight.MEDIUM, 15 * scale, Tokens.MUTED);
        if (figure.mark() == Mark.WITHHELD) {
            canvas.hatch(x, y, width, height);
        }
        double half = style.width(figure.figure()) / 2 + 6 * scale;
        canvas.fill(x + width / 2 - half, y, 2 * half, height, Tokens.GROUND);
        frame(x, y, width, height, figure.mark());
        canvas.text(style, figure.figure(), x + width / 2, y + height / 2 + 5 * scale, Canvas.Anchor.MIDDLE);
    }

    private void frame(double x, double y, double width, double height, Mark mark) {
        var stroke =
                mark == Mark.WITHHELD ? Tokens.line(0.9 * scale) : Tokens.dashed(0.9 * scale, 3 * scale, 2 * scale);
        Color colour = Tokens.BASE;
        canvas.line(x, y, x + width, y, colour, stroke);
        canvas.line(x, y + height, x + width, y + height, colour, stroke);
        canvas.line(x, y, x, y + height, colour, stroke);
        canvas.line(x + width, y, x + width, y + height, colour, stroke);
    }

    private double block(
            String words,
            Fonts.Weight weight,
            Color colour,
            double size,
            double x,
            double top,
            double width,
            double height) {
        if (words.isEmpty()) {
            return top;
        }
        double s = size * scale;
        return Lettering.of(words, weight, colour, width, height, s, s * 0.94, s * 0.88, s * 0.82, s * 0.76)
                .draw(canvas, x, top);
    }
}
