package org.mc2cm.dashboards.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces, read once from the class path, never from the system: Roboto, and DejaVu for what Roboto lacks. */
public final class Fonts {

    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";

    private Fonts() {}

    /** The weights that the pages use. */
    public enum Weight {
        LIGHT("Light", "", 300),
        REGULAR("Regular", "", 400),
        MEDIUM("Medium", "-Bold", 500),
        BOLD("Bold", "-Bold", 700);

        private final Font latin;
        private final Font other;
        private final String latinPath;
        private final String otherPath;
        private final int css;

        Weight(String latin, String other, int css) {
            this.css = css;
            this.latinPath = ROBOTO + latin + ".ttf";
            this.otherPath = DEJAVU + other + ".ttf";
            this.latin = read(latinPath);
            this.other = read(otherPath);
        }

        /** Where the Roboto face lies on the class path. */
        public String latinPath() {
            return latinPath;
        }

        /** The weight in CSS, 300 to 700. */
        int css() {
            return css;
        }

        /** Where the DejaVu face lies on the class path. */
        public String otherPath() {
            return otherPath;
        }
    }

    /** The face for a text: Roboto where it has every letter, else DejaVu for the whole of it; Arabic one step larger. */
    public static Font of(String text, Weight weight, double size) {
        return weight.latin.canDisplayUpTo(text) < 0
                ? weight.latin.deriveFont((float) size)
                : weight.other.deriveFont((float) size);
    }

    /** The CSS families in which the words are drawn. */
    static String family(String text, Weight weight) {
        return weight.latin.canDisplayUpTo(text) < 0
                ? "Roboto,sans-serif"
                : "DejaVu,'DejaVu Sans Condensed',sans-serif";
    }

    private static Font read(String path) {
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("font not on the class path: " + path);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a TrueType font: " + path, e);
        }
    }
}
