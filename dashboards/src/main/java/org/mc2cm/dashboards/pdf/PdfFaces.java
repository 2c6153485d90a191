package org.mc2cm.dashboards.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one document. The font files are parsed once for the program; each document embeds its own subsets. */
final class PdfFaces {

    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";

    /** A font file and what style sheets and AWT call it. */
    private record Face(String family, int weight, String awtName, TrueTypeFont font) {}

    private static final List<Face> FACES = List.of(
            face("Roboto", 300, "Roboto Light", ROBOTO + "Light.ttf"),
            face("Roboto", 400, "Roboto Regular", ROBOTO + "Regular.ttf"),
            face("Roboto", 500, "Roboto Medium", ROBOTO + "Medium.ttf"),
            face("Roboto", 700, "Roboto Bold", ROBOTO + "Bold.ttf"),
            face("DejaVu", 400, "DejaVu Sans Condensed", DEJAVU + ".ttf"),
            face("DejaVu", 700, "DejaVu Sans Condensed Bold", DEJAVU + "-Bold.ttf"));

    private final PDDocument document;
    private final Map<String, PDFont> loaded = new LinkedHashMap<>();

    PdfFaces(PDDocument document) {
        this.document = document;
    }

    void register(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(
                    new PDFontSupplier(null) {
                        @Override
                        public PDFont supply() {
                            return load(face);
                        }
                    },
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
    }

    /** The face that AWT knows by this full name, the same object that the text of the page uses; null if unknown. */
    @org.jspecify.annotations.Nullable
    PDFont byAwtName(String awtName) {
        for (Face face : FACES) {
            if (face.awtName().equals(awtName) || (awtName.equals("Roboto") && face.weight() == 400)) {
                return load(face);
            }
        }
        return null;
    }

    private PDFont load(Face face) {
        return loaded.computeIfAbsent(face.awtName(), name -> {
            try {
                return PDType0Font.load(document, face.font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Face face(String family, int weight, String awtName, String path) {
        try (InputStream in = PdfFaces.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException("font not on the class path: " + path);
            }
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false); // else "fl" is extracted as one ligature
            return new Face(family, weight, awtName, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
