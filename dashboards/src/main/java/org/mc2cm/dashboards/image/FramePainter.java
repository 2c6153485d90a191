package org.mc2cm.dashboards.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Direction;
import org.mc2cm.dashboards.chart.DumbbellChart;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.chart.Text;

/** Draws badge, title, subtitle, chart, and footer on a white sheet of 800 by at least 450 CSS pixels. */
final class FramePainter {

    static final double WIDTH = 800;
    /** The least height; a chart of many rows gets the sheet that it needs. */
    static final double HEIGHT = 450;

    private static final double AROUND = 152;

    private static final double MARGIN = 28;
    private static final Color INK = new Color(0x1d2733);
    private static final Color MUTED = new Color(0x5b6775);
    private static final Color LINES = new Color(0xd9dee4);
    private static final Color BADGE = new Color(0xfdf0c4);
    private static final double[] TITLE = {17, 15.5, 14, 12.6, 11.4};
    private static final double[] SUBTITLE = {10.6, 9.8, 9};
    private static final Text FOOTER = new Text(Fonts.Weight.REGULAR, 8.4, MUTED);
    private static final Text BADGE_WORDS = new Text(Fonts.Weight.MEDIUM, 9.4, new Color(0x6b5200));

    private final Graphics2D g;
    private final ImageFrame frame;
    private final boolean rightToLeft;
    private final double height;

    FramePainter(Graphics2D g, ImageFrame frame, double height) {
        this.height = height;
        this.g = g;
        this.frame = frame;
        this.rightToLeft = frame.direction() == Direction.RTL;
    }

    /** The height of the sheet of a chart. */
    static double height(Chart chart) {
        boolean rows = chart instanceof DumbbellChart;
        return rows ? Math.max(HEIGHT, AROUND + chart.naturalHeight(WIDTH - 2 * MARGIN)) : HEIGHT;
    }

    void draw(Chart chart) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
        double badge = badge();
        double y = set(frame.title(), Fonts.Weight.MEDIUM, INK, WIDTH - 2 * MARGIN - badge, 24, 43, TITLE);
        y = set(frame.subtitle(), Fonts.Weight.REGULAR, MUTED, WIDTH - 2 * MARGIN, y + 1, 28, SUBTITLE) + 6;
        double bottom = footer();
        chart(chart, y, bottom - 8);
    }

    private void chart(Chart chart, double top, double bottom) {
        Graphics2D inner = (Graphics2D) g.create();
        inner.translate(MARGIN, top);
        chart.draw(inner, WIDTH - 2 * MARGIN, bottom - top);
        inner.dispose();
    }

    /** Draws lines from a first baseline; gives the place of the next one. */
    private double lines(Text style, List<String> lines, double baseline, double leading) {
        double y = baseline;
        for (String line : lines) {
            start(style, line, y);
            y += leading;
        }
        return y;
    }

    /** Sets words in the largest of some sizes that fits; gives the height at which they end. */
    private double set(
            String words, Fonts.Weight weight, Color colour, double width, double top, double height, double[] sizes) {
        Lettering set = Lettering.of(words, weight, colour, width, height, sizes);
        lines(set.style(), set.lines(), top + set.style().size() * 0.98, set.leading());
        return top + set.height();
    }

    private double badge() {
        if (frame.badge().isEmpty()) {
            return 0;
        }
        double wide = BADGE_WORDS.width(frame.badge()) + 18;
        double x = rightToLeft ? MARGIN : WIDTH - MARGIN - wide;
        g.setColor(BADGE);
        g.fill(new RoundRectangle2D.Double(x, 25, wide, 18, 6, 6));
        BADGE_WORDS.draw(g, frame.badge(), x + wide / 2, 37.4, Text.Align.MIDDLE);
        return wide + 20;
    }

    /** Source at the start, edition at the end; gives the height at which the footer begins. */
    private double footer() {
        double edition = FOOTER.width(frame.edition()) + 24;
        List<String> source = FOOTER.wrap(frame.source(), WIDTH - 2 * MARGIN - edition);
        double first = height - 18 - 11.0 * Math.max(0, source.size() - 1);
        lines(FOOTER, source, first, 11);
        end(FOOTER, frame.edition(), first);
        g.setColor(LINES);
        g.fill(new Rectangle2D.Double(MARGIN, first - 15, WIDTH - 2 * MARGIN, 0.8));
        return first - 15;
    }

    private void start(Text style, String words, double y) {
        style.draw(
                g, words, rightToLeft ? WIDTH - MARGIN : MARGIN, y, rightToLeft ? Text.Align.RIGHT : Text.Align.LEFT);
    }

    private void end(Text style, String words, double y) {
        style.draw(
                g, words, rightToLeft ? MARGIN : WIDTH - MARGIN, y, rightToLeft ? Text.Align.LEFT : Text.Align.RIGHT);
    }
}
