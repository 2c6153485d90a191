package org.mc2cm.dashboards.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The sheet a chart is drawn on. Its x runs in reading direction: painters think left to right, and a right-to-left
 * chart comes out mirrored, words excepted.
 */
public final class Canvas implements AutoCloseable {

    /** Where the given x lies in the words, in reading direction. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final double HATCH_STEP = 5;

    private final Graphics2D g;
    private final double width;
    private final double height;
    private final boolean mirrored;

    public Canvas(Graphics2D graphics, Direction direction, double width, double height) {
        this.g = (Graphics2D) graphics.create();
        this.width = width;
        this.height = height;
        this.mirrored = direction == Direction.RTL;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.clip(new Rectangle2D.Double(0, 0, width, height));
    }

    Graphics2D graphics() {
        return g;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public boolean mirrored() {
        return mirrored;
    }

    /**
     * A chart in a box of the sheet.
     *
     * @param scale how much larger than on a page its type and marks are
     */
    public void chart(Chart chart, double x, double y, double w, double h, double scale) {
        Graphics2D inner = (Graphics2D) g.create();
        inner.translate(mirrored ? width - x - w : x, y);
        inner.scale(scale, scale);
        chart.draw(inner, w / scale, h / scale);
        inner.dispose();
    }

    /** From reading direction to the sheet, and back. */
    double x(double logical) {
        return mirrored ? width - logical : logical;
    }

    Rectangle2D rect(double x, double y, double w, double h) {
        return new Rectangle2D.Double(mirrored ? width - x - w : x, y, w, h);
    }

    public void text(Text style, String words, double x, double baseline, Anchor anchor) {
        style.draw(g, words, x(x), baseline, align(anchor));
    }

    /** Words with a white edge, where they may cross a line. */
    void haloText(Text style, String words, double x, double baseline, Anchor anchor, Color halo) {
        style.drawInHalo(g, words, x(x), baseline, align(anchor), halo);
    }

    private Text.Align align(Anchor anchor) {
        if (anchor == Anchor.MIDDLE) {
            return Text.Align.MIDDLE;
        }
        return (anchor == Anchor.START) == mirrored ? Text.Align.RIGHT : Text.Align.LEFT;
    }

    public void line(double x1, double y1, double x2, double y2, Color colour, Stroke stroke) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x(x1), y1, x(x2), y2));
    }

    public void fill(double x, double y, double w, double h, Color colour) {
        g.setColor(colour);
        g.fill(rect(x, y, w, h));
    }

    public void dot(double x, double y, double radius, Color colour) {
        Marks.dot(g, x(x), y, radius, colour);
    }

    public void ring(double x, double y, double radius, Color colour) {
        Marks.ring(g, x(x), y, radius, colour);
    }

    void dashedRing(double x, double y, double radius, Color colour) {
        g.setColor(Tokens.GROUND);
        Ellipse2D circle = new Ellipse2D.Double(x(x) - radius, y - radius, 2 * radius, 2 * radius);
        g.fill(circle);
        g.setColor(colour);
        g.setStroke(Tokens.dashed(1.2, 2, 1.6));
        g.draw(circle);
    }

    /** The hatching of what is withheld, as lines, so that it stays a drawing in a PDF. */
    public void hatch(double x, double y, double w, double h) {
        Path2D lines = new Path2D.Double();
        Rectangle2D area = rect(x, y, w, h);
        double from = Math.floor((area.getMinX() + area.getMinY()) / HATCH_STEP) * HATCH_STEP;
        for (double sum = from; sum < area.getMaxX() + area.getMaxY(); sum += HATCH_STEP) {
            double left = Math.max(area.getMinX(), sum - area.getMaxY());
            double right = Math.min(area.getMaxX(), sum - area.getMinY());
            if (right > left) {
                lines.moveTo(left, sum - left);
                lines.lineTo(right, sum - right);
            }
        }
        g.setColor(Tokens.HATCH);
        g.setStroke(Tokens.line(0.9));
        g.draw(lines);
    }

    @Override
    public void close() {
        g.dispose();
    }
}
