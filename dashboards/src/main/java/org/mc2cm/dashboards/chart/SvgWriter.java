package org.mc2cm.dashboards.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drawings as SVG: plain shapes without scripts, styles or anything outside of the file; the same bytes each time. */
public final class SvgWriter {

    /** How words are written. */
    public enum Words {
        /** as shapes: looks alike everywhere, for files that travel alone */
        OUTLINES,
        /** as text in Roboto, for pages that bring their typeface and whose words can be searched */
        TEXT
    }

    private final StringBuilder out = new StringBuilder(1 << 15);
    private final Map<Rectangle2D, String> clips = new LinkedHashMap<>();
    private final String id;
    private final Words words;

    private SvgWriter(String id, Words words) {
        this.id = id;
        this.words = words;
    }

    /**
     * The {@code <svg>} element of a chart, without an XML declaration, so that it can stand in HTML.
     *
     * @param id starts all ids in the element: give each element of a page its own; letters, digits and hyphens
     * @param title the short name that a screen reader says first
     * @param language of the words, such as {@code ar}
     */
    public static String element(
            Chart chart, double width, double height, String id, String title, String language, Words words) {
        return element(Drawing.of(chart, width, height), id, title, chart.altText(), language, words);
    }

    /** As for a chart; {@code description} is the alternative text. */
    public static String element(
            Drawing drawing, String id, String title, String description, String language, Words words) {
        return new SvgWriter(id, words).write(drawing, title, description, language);
    }

    /** A file of its own. */
    public static String file(Drawing drawing, String title, String description, String language) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + element(drawing, "i", title, description, language, Words.OUTLINES) + "\n";
    }

    private String write(Drawing drawing, String title, String description, String language) {
        StringBuilder head = new StringBuilder(1024);
        String width = number(drawing.width());
        String height = number(drawing.height());
        head.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height);
        head.append("\" width=\"").append(width).append("\" height=\"").append(height);
        head.append("\" role=\"img\" xml:lang=\"")
                .append(language)
                .append("\" lang=\"")
                .append(language);
        head.append("\" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\">\n");
        head.append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(escaped(title))
                .append("</title>\n");
        head.append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(escaped(description))
                .append("</desc>\n");
        drawing.pieces().forEach(this::piece);
        if (!clips.isEmpty()) {
            head.append("<defs>");
            clips.forEach((box, name) -> {
                head.append("<clipPath id=\"").append(name).append("\">");
                head.append(rectangle(box)).append("/></clipPath>");
            });
            head.append("</defs>\n");
        }
        return head.append(out).append("</svg>").toString();
    }

    private void piece(Drawing.Piece piece) {
        Drawing.Writing writing = piece.writing();
        if (writing != null && words == Words.TEXT) {
            text(piece, writing);
            return;
        }
        out.append(element(piece.shape()));
        paint(piece);
        out.append("/>\n");
    }

    private void text(Drawing.Piece piece, Drawing.Writing writing) {
        boolean rightToLeft = Text.rightToLeft(writing.words());
        String anchor =
                switch (writing.align()) {
                    case MIDDLE -> "middle";
                    case LEFT -> rightToLeft ? "end" : "start";
                    case RIGHT -> rightToLeft ? "start" : "end";
                };
        out.append("<text x=\"").append(number(writing.x()));
        out.append("\" y=\"").append(number(writing.baseline()));
        out.append("\" font-family=\"")
                .append(Fonts.family(writing.words(), writing.style().weight()));
        out.append("\" font-size=\"").append(number(writing.style().size()));
        out.append("\" font-weight=\"").append(writing.style().weight().css());
        out.append("\" text-anchor=\"").append(anchor).append('"');
        if (rightToLeft) {
            out.append(" direction=\"rtl\"");
        }
        if (piece.stroke() != null) {
            out.append(" aria-hidden=\"true\"");
        }
        paint(piece);
        out.append('>').append(escaped(writing.words())).append("</text>\n");
    }

    private void paint(Drawing.Piece piece) {
        BasicStroke stroke = piece.stroke();
        Color colour = piece.colour();
        String property = stroke == null ? "fill" : "stroke";
        if (stroke != null) {
            out.append(" fill=\"none\"");
        }
        out.append(' ').append(property).append("=\"#");
        String hex = Integer.toHexString(colour.getRGB() & 0xffffff);
        out.append("0".repeat(6 - hex.length())).append(hex).append('"');
        if (colour.getAlpha() < 255) {
            out.append(' ').append(property).append("-opacity=\"");
            out.append(number(colour.getAlpha() / 255.0)).append('"');
        }
        if (stroke != null) {
            line(stroke);
        }
        clip(piece.clip());
    }

    private void line(BasicStroke stroke) {
        out.append(" stroke-width=\"").append(number(stroke.getLineWidth())).append('"');
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
            out.append(" stroke-linecap=\"round\"");
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            out.append(" stroke-linejoin=\"round\"");
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                out.append(i == 0 ? "" : " ").append(number(dashes[i]));
            }
            out.append('"');
        }
    }

    private void clip(@Nullable Rectangle2D box) {
        if (box != null) {
            String name = clips.computeIfAbsent(box, b -> id + "-c" + clips.size());
            out.append(" clip-path=\"url(#").append(name).append(")\"");
        }
    }

    private static String element(Shape shape) {
        if (shape instanceof Rectangle2D box) {
            return rectangle(box);
        }
        if (shape instanceof Ellipse2D round) {
            return "<ellipse cx=\"" + number(round.getCenterX()) + "\" cy=\"" + number(round.getCenterY()) + "\" rx=\""
                    + number(round.getWidth() / 2) + "\" ry=\"" + number(round.getHeight() / 2) + "\"";
        }
        String rule = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD
                ? "\" fill-rule=\"evenodd\""
                : "\"";
        return "<path d=\"" + SvgPath.of(shape) + rule;
    }

    private static String rectangle(Rectangle2D box) {
        return "<rect x=\"" + number(box.getX()) + "\" y=\"" + number(box.getY()) + "\" width=\""
                + number(box.getWidth()) + "\" height=\"" + number(box.getHeight()) + "\"";
    }

    /** Two decimals at most, whatever the locale. */
    static String number(double value) {
        StringBuilder text = new StringBuilder(8);
        SvgPath.append(text, Math.round(value * 100));
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
