package org.mc2cm.dashboards.image;

import org.mc2cm.dashboards.chart.Canvas;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.chart.Text;
import org.mc2cm.dashboards.chart.Tokens;

/** Sets the page of a city: headline, six figures, women and men, what is not shown, and the foot. */
final class InfographicPainter {

    private static final double MARGIN = 52;
    private static final double ROOM = Infographic.WIDTH - 2 * MARGIN;
    private static final double GUTTER = 26;
    private static final int COLUMNS = 3;
    private static final double FIGURE = 186;
    private static final double TALLY = 78;

    private final Canvas canvas;
    private final Infographic page;

    InfographicPainter(Canvas canvas, Infographic page) {
        this.canvas = canvas;
        this.page = page;
    }

    void draw() {
        canvas.fill(0, 0, Infographic.WIDTH, Infographic.HEIGHT, Tokens.GROUND);
        double y = headline(head());
        double foot = foot();
        y = figures(y + 20);
        comparison(y + 4, foot - TALLY - 22);
        tally(foot - TALLY);
    }

    private double head() {
        Notice notice = page.notice();
        double badge = notice.badge().isEmpty() ? 0 : Badge.draw(canvas, notice.badge(), MARGIN + ROOM, 36, 9.4) + 20;
        Lettering.of(notice.project(), Fonts.Weight.REGULAR, Tokens.MUTED, ROOM - badge, 26, 10.2, 9.4, 8.4)
                .draw(canvas, MARGIN, 38);
        canvas.fill(MARGIN, 64, ROOM, 0.8, Tokens.LINES);
        return 82;
    }

    private double headline(double top) {
        Notice notice = page.notice();
        double y = Lettering.of(notice.subject(), Fonts.Weight.MEDIUM, Tokens.TEXT, ROOM, 76, 40, 34, 28, 24, 20)
                .draw(canvas, MARGIN, top);
        y = Lettering.of(page.headline(), Fonts.Weight.LIGHT, Tokens.TEXT, ROOM, 70, 26, 23, 20, 18, 16)
                .draw(canvas, MARGIN, y + 2);
        y = Lettering.of(notice.period(), Fonts.Weight.MEDIUM, Tokens.MUTED, ROOM, 16, 11, 10)
                .draw(canvas, MARGIN, y + 8);
        return Lettering.of(page.lede(), Fonts.Weight.REGULAR, Tokens.MUTED, ROOM, 46, 11, 10.2)
                .draw(canvas, MARGIN, y + 3);
    }

    private double figures(double top) {
        double width = (ROOM - (COLUMNS - 1) * GUTTER) / COLUMNS;
        int rows = (page.figures().size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < page.figures().size(); i++) {
            KeyFigure figure = page.figures().get(i);
            double x = MARGIN + i % COLUMNS * (width + GUTTER);
            double y = top + (double) (i / COLUMNS) * (FIGURE + 14);
            canvas.fill(x, y, width, 3, figure.theme().colour());
            new KeyFigurePainter(canvas, 1.08).draw(figure, x, y + 11, width, FIGURE - 11);
        }
        return top + rows * (FIGURE + 14);
    }

    private void comparison(double top, double bottom) {
        Chart chart = page.comparison();
        if (chart == null) {
            return;
        }
        double y = Lettering.of(page.comparisonTitle(), Fonts.Weight.MEDIUM, Tokens.TEXT, ROOM, 22, 15, 13)
                .draw(canvas, MARGIN, top);
        y = Lettering.of(page.comparisonSubtitle(), Fonts.Weight.REGULAR, Tokens.MUTED, ROOM, 28, 9.8, 9)
                .draw(canvas, MARGIN, y);
        canvas.chart(chart, MARGIN, y + 4, ROOM, Math.min(bottom - y - 4, chart.naturalHeight(ROOM) * 1.15), 1);
    }

    /** One strip for all indicators: full where a figure is shown, hatched where withheld, empty where there is none. */
    private void tally(double top) {
        Infographic.Tally tally = page.tally();
        double y = Lettering.of(tally.title(), Fonts.Weight.MEDIUM, Tokens.TEXT, ROOM, 22, 15, 13)
                .draw(canvas, MARGIN, top);
        int all = Math.max(1, tally.shown() + tally.withheld() + tally.missing());
        double shown = ROOM * tally.shown() / all;
        double withheld = ROOM * tally.withheld() / all;
        double h = 14;
        y += 4;
        canvas.fill(MARGIN, y, shown, h, Tokens.MUTED);
        canvas.hatch(MARGIN + shown, y, withheld, h);
        var dashes = Tokens.dashed(0.9, 3, 2);
        canvas.line(MARGIN + shown, y + 0.5, MARGIN + ROOM, y + 0.5, Tokens.BASE, dashes);
        canvas.line(MARGIN + shown, y + h - 0.5, MARGIN + ROOM, y + h - 0.5, Tokens.BASE, dashes);
        canvas.line(MARGIN + ROOM - 0.5, y, MARGIN + ROOM - 0.5, y + h, Tokens.BASE, dashes);
        keys(tally, y + h + 8);
    }

    private void keys(Infographic.Tally tally, double top) {
        double column = ROOM / 3;
        for (int i = 0; i < 3; i++) {
            double x = MARGIN + i * column;
            if (i == 0) {
                canvas.fill(x, top + 1, 16, 9, Tokens.MUTED);
            } else if (i == 1) {
                canvas.hatch(x, top + 1, 16, 9);
            } else {
                canvas.line(x, top + 1, x + 16, top + 1, Tokens.BASE, Tokens.dashed(0.9, 3, 2));
                canvas.line(x, top + 10, x + 16, top + 10, Tokens.BASE, Tokens.dashed(0.9, 3, 2));
            }
            String words = i == 0 ? tally.shownWords() : i == 1 ? tally.withheldWords() : tally.missingWords();
            Lettering.of(words, Fonts.Weight.REGULAR, Tokens.TEXT, column - 32, 26, 10.2, 9.4, 8.6)
                    .draw(canvas, x + 22, top);
        }
    }

    /** Gives the height at which the foot begins. */
    private double foot() {
        Notice notice = page.notice();
        Text edition = new Text(Fonts.Weight.REGULAR, 8.4, Tokens.MUTED);
        double room = ROOM - edition.width(notice.edition()) - 30;
        Lettering marks = Lettering.of(notice.marks(), Fonts.Weight.REGULAR, Tokens.MUTED, room, 32, 8.4, 8);
        Lettering funders = Lettering.of(notice.funders(), Fonts.Weight.REGULAR, Tokens.MUTED, room, 32, 8.4, 8);
        double top = Infographic.HEIGHT - 30 - marks.height() - funders.height();
        canvas.fill(MARGIN, top - 10, ROOM, 0.8, Tokens.LINES);
        double y = marks.draw(canvas, MARGIN, top);
        canvas.text(edition, notice.edition(), MARGIN + ROOM, top + 8.2, Canvas.Anchor.END);
        funders.draw(canvas, MARGIN, y);
        return top - 24;
    }
}
