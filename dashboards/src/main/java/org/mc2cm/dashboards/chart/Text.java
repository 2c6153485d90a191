package org.mc2cm.dashboards.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words drawn as outlines, shaped by AWT: the same on a screen, in an image and in a PDF, whatever fonts are installed.
 *
 * @param size in CSS pixels
 */
public record Text(Fonts.Weight weight, double size, Color colour) {

    /** Where the given x lies in the words. */
    public enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** The width of the words, 0 for none. */
    public double width(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        return plain(words) ? advance(glyphs(words)) : layout(words).getAdvance();
    }

    /** Draws one line at its baseline. */
    public void draw(Graphics2D g, String words, double x, double baseline, Align align) {
        if (words.isEmpty()) {
            return;
        }
        g.setColor(colour);
        written(g, words, x, baseline, align, () -> g.fill(outline(words, x, baseline, align)));
    }

    /** As {@link #draw}, with an edge in another colour, where words may cross a line. */
    void drawInHalo(Graphics2D g, String words, double x, double baseline, Align align, Color halo) {
        if (words.isEmpty()) {
            return;
        }
        Shape outline = outline(words, x, baseline, align);
        written(g, words, x, baseline, align, () -> {
            g.setColor(halo);
            g.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(outline);
            g.setColor(colour);
            g.fill(outline);
        });
    }

    /** A drawing that is kept also knows the words of its outlines. */
    private void written(Graphics2D g, String words, double x, double baseline, Align align, Runnable drawing) {
        if (g instanceof RecordingGraphics recording) {
            recording.writing(new Drawing.Writing(this, words, x, baseline, align));
            drawing.run();
            recording.writing(null);
        } else {
            drawing.run();
        }
    }

    Shape outline(String words, double x, double baseline, Align align) {
        if (plain(words)) {
            GlyphVector glyphs = glyphs(words);
            return glyphs.getOutline((float) (x - shift(advance(glyphs), align)), (float) baseline);
        }
        TextLayout layout = layout(words);
        return layout.getOutline(AffineTransform.getTranslateInstance(x - shift(layout.getAdvance(), align), baseline));
    }

    /** The words on as many lines as they need, broken at spaces; a word that is wider than allowed stays whole. */
    public List<String> wrap(String words, double allowed) {
        List<String> lines = new ArrayList<>();
        String rest = words.strip();
        while (!rest.isEmpty() && width(rest) > allowed) {
            int at = breakAt(rest, allowed);
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private int breakAt(String words, double allowed) {
        int best = -1;
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            if (best > 0 && width(words.substring(0, at)) > allowed) {
                break;
            }
            best = at;
        }
        return best > 0 ? best : words.length();
    }

    Text in(Color other) {
        return new Text(weight, size, other);
    }

    private static double shift(double advance, Align align) {
        return align == Align.LEFT ? 0 : align == Align.MIDDLE ? advance / 2 : advance;
    }

    /** Latin, digits and punctuation need no shaping, and are several times quicker without. */
    private static boolean plain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 0x300 && (c < 0x2010 || c > 0x2027) && c != 0x2212) {
                return false;
            }
        }
        return true;
    }

    private GlyphVector glyphs(String words) {
        return Fonts.of(words, weight, size).createGlyphVector(UNHINTED, words);
    }

    private static double advance(GlyphVector glyphs) {
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    private TextLayout layout(String words) {
        Font font = Fonts.of(words, weight, size);
        return new TextLayout(
                words, Map.of(TextAttribute.FONT, font, TextAttribute.RUN_DIRECTION, rightToLeft(words)), UNHINTED);
    }

    /** Whether the words hold Arabic letters. */
    public static boolean rightToLeft(String words) {
        return words.codePoints()
                .anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC && Character.isLetter(c));
    }
}
