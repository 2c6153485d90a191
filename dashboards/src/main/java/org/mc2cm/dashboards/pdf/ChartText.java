package org.mc2cm.dashboards.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Text inside drawings: real text in the faces of the page where no shaping is needed, else outlines shaped by AWT.
 * Widths are AWT's, so that a drawing is laid out alike in PDF and PNG.
 */
final class ChartText extends PdfBoxGraphics2DFontTextDrawer {

    private static final char LAST_PLAIN = 'ӿ'; // Latin, Greek, Cyrillic: no joining, left to right

    private final PdfFaces faces;

    ChartText(PdfFaces faces) {
        this.faces = faces;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
        for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
            if (c > LAST_PLAIN && (c < '–' || c > '≥')) {
                return false;
            }
        }
        return faceOf(env.getFont()) != null;
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
        return env.getCalculationGraphics().getFontMetrics(font);
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) {
        return faceOf(font);
    }

    private @Nullable PDFont faceOf(Font font) {
        PDFont face = faces.byAwtName(font.getFontName(java.util.Locale.ROOT));
        return face != null ? face : faces.byAwtName(font.getName());
    }
}
