package org.mc2cm.dashboards.image;

import org.mc2cm.dashboards.chart.Canvas;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.chart.Text;
import org.mc2cm.dashboards.chart.Tokens;

/** Sentence first, figure beside it or below it, and at the foot what must never be cropped off. */
final class CardPainter {

    private static final double MARGIN = 64;
    private static final double TOP = 14;

    private final Canvas canvas;
    private final Card card;
    private final boolean wide;

    CardPainter(Canvas canvas, Card card) {
        this.canvas = canvas;
        this.card = card;
        this.wide = canvas.width() > canvas.height();
    }

    void draw() {
        canvas.fill(0, 0, canvas.width(), canvas.height(), Tokens.GROUND);
        canvas.fill(0, 0, canvas.width(), TOP, card.theme().colour());
        double top = head();
        double bottom = foot() - 28;
        double room = canvas.width() - 2 * MARGIN;
        KeyFigure figure = card.figure();
        if (figure == null) {
            said(top, room, bottom - top);
        } else if (wide) {
            double column = 384;
            said(top, room - column - 56, bottom - top);
            canvas.fill(canvas.width() - MARGIN - column - 28, top + 6, 1.5, bottom - top - 6, Tokens.LINES);
            new KeyFigurePainter(canvas, 2.3).draw(figure, canvas.width() - MARGIN - column, top, column, bottom - top);
        } else {
            double end = said(top, room, (bottom - top) * 0.56);
            double from = Math.max(end + 30, top + (bottom - top) * 0.52);
            canvas.fill(MARGIN, from, room, 1.5, Tokens.LINES);
            new KeyFigurePainter(canvas, 2.6).draw(figure, MARGIN, from + 26, room, bottom - from - 26);
        }
    }

    private double head() {
        Notice notice = card.notice();
        double badge = badge();
        double room = canvas.width() - 2 * MARGIN - badge;
        return Lettering.of(notice.project(), Fonts.Weight.REGULAR, Tokens.MUTED, room, 56, 23, 20, 18)
                        .draw(canvas, MARGIN, TOP + 36)
                + 22;
    }

    private double badge() {
        if (card.notice().badge().isEmpty()) {
            return 0;
        }
        return Badge.draw(canvas, card.notice().badge(), canvas.width() - MARGIN, TOP + 34, 20) + 28;
    }

    /** Of whom, and what; gives the height at which it ends. */
    private double said(double top, double width, double height) {
        double[] names = wide ? new double[] {60, 54, 46, 38, 32, 26, 22} : new double[] {72, 60, 48, 40, 32};
        double[] sizes = wide
                ? new double[] {66, 62, 58, 54, 50, 46, 42, 38, 34, 30, 26, 22}
                : new double[] {72, 66, 60, 54, 48, 42, 36, 32, 28};
        Lettering name =
                Lettering.of(card.notice().subject(), Fonts.Weight.MEDIUM, Tokens.TEXT, width, height * 0.36, names);
        double y = name.draw(canvas, MARGIN, top) + 8;
        Lettering sentence = Lettering.of(
                card.sentence(), Fonts.Weight.LIGHT, Tokens.TEXT, width, Math.max(30, top + height - y - 44), sizes);
        y = sentence.draw(canvas, MARGIN, y) + 12;
        Lettering period =
                Lettering.of(card.notice().period(), Fonts.Weight.REGULAR, Tokens.MUTED, width, 32, 23, 20, 17);
        return period.draw(canvas, MARGIN, y);
    }

    /** Gives the height at which the foot begins. */
    private double foot() {
        Notice notice = card.notice();
        double room = canvas.width() - 2 * MARGIN;
        Text edition = new Text(Fonts.Weight.REGULAR, 17, Tokens.MUTED);
        double side = edition.width(notice.edition()) + 40;
        Lettering funders =
                Lettering.of(notice.funders(), Fonts.Weight.REGULAR, Tokens.MUTED, room - side, 38, 17, 16, 15, 14);
        Lettering marks = Lettering.of(notice.marks(), Fonts.Weight.REGULAR, Tokens.MUTED, room, 38, 17, 16, 15, 14);
        double top = canvas.height() - 30 - funders.height() - marks.height();
        canvas.fill(MARGIN, top - 14, room, 1.5, Tokens.LINES);
        double y = marks.draw(canvas, MARGIN, top);
        canvas.text(edition, notice.edition(), canvas.width() - MARGIN, y + 17, Canvas.Anchor.END);
        funders.draw(canvas, MARGIN, y);
        return top - 14;
    }
}
