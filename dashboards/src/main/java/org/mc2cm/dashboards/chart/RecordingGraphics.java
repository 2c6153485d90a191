package org.mc2cm.dashboards.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps each shape that is drawn, in the order of drawing, instead of painting it. */
final class RecordingGraphics extends ShapeGraphics {

    private final List<Drawing.Piece> pieces;
    private AffineTransform transform = new AffineTransform();
    private @Nullable Rectangle2D clip;
    private Color colour = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private Composite composite = AlphaComposite.SrcOver;
    private Drawing.@Nullable Writing writing;

    RecordingGraphics(List<Drawing.Piece> pieces) {
        this.pieces = pieces;
    }

    /** What is drawn next is the outline of these words, or a halo of it; null ends them. */
    void writing(Drawing.@Nullable Writing words) {
        if (words == null) {
            writing = null;
            return;
        }
        double scale = scale();
        Text style = words.style();
        writing = new Drawing.Writing(
                scale == 1 ? style : new Text(style.weight(), style.size() * scale, style.colour()),
                words.words(),
                transform.getTranslateX() + scale * words.x(),
                transform.getTranslateY() + scale * words.baseline(),
                words.align());
    }

    @Override
    public void fill(Shape shape) {
        add(shape, null);
    }

    @Override
    public void draw(Shape shape) {
        BasicStroke line = (BasicStroke) stroke;
        float scale = (float) scale();
        add(shape, scale == 1 ? line : scaled(line, scale));
    }

    private void add(Shape shape, @Nullable BasicStroke line) {
        Shape placed = moved(shape);
        Rectangle2D box = placed.getBounds2D();
        double margin = line == null ? 0 : line.getLineWidth() / 2.0;
        Rectangle2D inked = new Rectangle2D.Double(
                box.getX() - margin, box.getY() - margin, box.getWidth() + 2 * margin, box.getHeight() + 2 * margin);
        Rectangle2D within = clip;
        if (within != null && !touch(within, inked)) {
            return;
        }
        boolean cut = within != null && !holds(within, inked);
        pieces.add(new Drawing.Piece(placed, colour, line, cut ? within : null, writing));
    }

    private static boolean holds(Rectangle2D outer, Rectangle2D inner) {
        return inner.getMinX() >= outer.getMinX()
                && inner.getMinY() >= outer.getMinY()
                && inner.getMaxX() <= outer.getMaxX()
                && inner.getMaxY() <= outer.getMaxY();
    }

    private static boolean touch(Rectangle2D a, Rectangle2D b) {
        return a.getMaxX() >= b.getMinX()
                && b.getMaxX() >= a.getMinX()
                && a.getMaxY() >= b.getMinY()
                && b.getMaxY() >= a.getMinY();
    }

    private static BasicStroke scaled(BasicStroke line, float scale) {
        float[] dashes = line.getDashArray();
        if (dashes != null) {
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] *= scale;
            }
        }
        return new BasicStroke(
                line.getLineWidth() * scale,
                line.getEndCap(),
                line.getLineJoin(),
                line.getMiterLimit(),
                dashes,
                line.getDashPhase() * scale);
    }

    /** Rectangles and circles stay what they are: they are most of a chart's shapes, and shorter in a file. */
    private Shape moved(Shape shape) {
        if (shape instanceof Rectangle2D || shape instanceof Ellipse2D) {
            RectangularShape framed = (RectangularShape) shape;
            RectangularShape placed = shape instanceof Ellipse2D ? new Ellipse2D.Double() : new Rectangle2D.Double();
            double scale = scale();
            placed.setFrame(
                    transform.getTranslateX() + scale * framed.getX(),
                    transform.getTranslateY() + scale * framed.getY(),
                    scale * framed.getWidth(),
                    scale * framed.getHeight());
            return placed;
        }
        return transform.createTransformedShape(shape);
    }

    private double scale() {
        return transform.getScaleX();
    }

    @Override
    public Graphics create() {
        RecordingGraphics other = new RecordingGraphics(pieces);
        other.transform = new AffineTransform(transform);
        other.clip = clip;
        other.colour = colour;
        other.stroke = stroke;
        other.composite = composite;
        return other;
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
        if (transform.getShearX() != 0
                || transform.getShearY() != 0
                || transform.getScaleX() != transform.getScaleY()) {
            throw new UnsupportedOperationException("drawings are moved and evenly scaled only: " + transform);
        }
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform();
        transform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void clip(@Nullable Shape shape) {
        if (shape != null) {
            Rectangle2D other = rectangle(shape);
            clip = clip == null ? other : clip.createIntersection(other);
        }
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape == null ? null : rectangle(shape);
    }

    private Rectangle2D rectangle(Shape shape) {
        if (!(shape instanceof Rectangle2D)) {
            throw new UnsupportedOperationException("clips are rectangles");
        }
        return (Rectangle2D) moved(shape);
    }

    @Override
    public @Nullable Shape getClip() {
        Rectangle2D c = clip;
        if (c == null) {
            return null;
        }
        double scale = scale();
        return new Rectangle2D.Double(
                (c.getX() - transform.getTranslateX()) / scale,
                (c.getY() - transform.getTranslateY()) / scale,
                c.getWidth() / scale,
                c.getHeight() / scale);
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        Shape c = getClip();
        return c == null ? null : c.getBounds();
    }

    @Override
    public void setPaint(Paint paint) {
        if (!(paint instanceof Color plain)) {
            throw new UnsupportedOperationException("drawings have plain colours");
        }
        colour = plain;
    }

    @Override
    public Paint getPaint() {
        return colour;
    }

    @Override
    public void setColor(Color plain) {
        colour = plain;
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setStroke(Stroke line) {
        stroke = line;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setComposite(Composite other) {
        composite = other;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }
}
