package org.mc2cm.dashboards.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.mc2cm.dashboards.chart.Fonts;

/** The Latin letters of Roboto in three weights inside the style sheet; Arabic is left to the reader's system. */
final class WebFaces {

    private static final List<Fonts.Weight> WEIGHTS =
            List.of(Fonts.Weight.LIGHT, Fonts.Weight.REGULAR, Fonts.Weight.MEDIUM);
    private static final List<Integer> CSS = List.of(300, 400, 500);
    /** Letters of western European languages, punctuation, the minus sign. */
    private static final int[][] LETTERS = {
        {0x20, 0x7e}, {0xa0, 0xff}, {0x152, 0x153}, {0x2010, 0x2026}, {0x2030, 0x203a}, {0x2212, 0x2212}
    };
    /** What browsers need; the tables of ligatures and kerning speak of letters that are left out. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    private WebFaces() {}

    static String css() {
        StringBuilder css = new StringBuilder(1 << 17);
        for (int i = 0; i < WEIGHTS.size(); i++) {
            css.append("@font-face{font-family:Roboto;font-weight:").append(CSS.get(i));
            css.append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder()
                            .encodeToString(subset(WEIGHTS.get(i).latinPath())))
                    .append(")}\n");
        }
        return css.toString();
    }

    private static byte[] subset(String path) {
        try (InputStream in = WebFaces.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("font not on the class path: " + path);
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
                TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
                for (int[] range : LETTERS) {
                    for (int letter = range[0]; letter <= range[1]; letter++) {
                        subsetter.add(letter);
                    }
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
                subsetter.writeToStream(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
