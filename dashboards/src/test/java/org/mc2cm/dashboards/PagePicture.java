package org.mc2cm.dashboards;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF as a picture. */
public final class PagePicture {

    private PagePicture() {}

    /**
     * @param page from 0
     * @param dotsPerInch 144 gives an A4 page of 1,191 by 1,684 pixels
     */
    public static BufferedImage of(byte[] pdf, int page, int dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
        }
    }

    /** How many pages a PDF has. */
    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
