package org.mc2cm.dashboards.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A picture as the list of its shapes: drawn once, then painted at any size or written as SVG.
 *
 * @param width of the sheet in CSS pixels
 */
public record Drawing(double width, double height, List<Piece> pieces) {

    /**
     * One shape in CSS pixels of the sheet.
     *
     * @param stroke of its line; null where it is filled
     * @param clip nothing is drawn outside of it; null where the shape lies inside of its clip
     * @param writing the words that the shape is the outline of; null for other shapes
     */
    public record Piece(
            Shape shape,
            Color colour,
            @Nullable BasicStroke stroke,
            @Nullable Rectangle2D clip,
            @Nullable Writing writing) {}

    /** One line of words, and the place of its baseline. */
    public record Writing(Text style, String words, double x, double baseline, Text.Align align) {}

    public Drawing {
        pieces = List.copyOf(pieces);
    }

    /** A chart alone. */
    public static Drawing of(Chart chart, double width, double height) {
        return of(width, height, g -> chart.draw(g, width, height));
    }

    /** Whatever is drawn; shapes, colours, rectangular clips, and no transform but moving and even scaling. */
    public static Drawing of(double width, double height, Consumer<Graphics2D> drawer) {
        List<Piece> pieces = new ArrayList<>();
        drawer.accept(new RecordingGraphics(pieces));
        return new Drawing(width, height, pieces);
    }

    /** Paints all shapes; scale the graphics for other sizes. */
    public void paint(Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Shape whole = g.getClip();
        for (Piece piece : pieces) {
            if (piece.clip() != null) {
                g.clip(piece.clip());
            }
            g.setColor(piece.colour());
            if (piece.stroke() == null) {
                g.fill(piece.shape());
            } else {
                g.setStroke(piece.stroke());
                g.draw(piece.shape());
            }
            if (piece.clip() != null) {
                g.setClip(whole);
            }
        }
        g.dispose();
    }
}
