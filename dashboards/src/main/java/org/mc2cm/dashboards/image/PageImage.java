package org.mc2cm.dashboards.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The picture of the first page of a PDF file. */
public final class PageImage {

    private PageImage() {}

    /** Draws the first page of a document; {@code dotsPerInch} 110 gives an A4 page 909 pixels across. */
    public static BufferedImage firstPage(PDDocument document, int dotsPerInch) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
    }

    /** The PNG file of the first page of a PDF file. */
    public static byte[] png(byte[] pdf, PngText text, int dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PngWriter.encode(firstPage(document, dotsPerInch), text, dotsPerInch);
        }
    }
}
