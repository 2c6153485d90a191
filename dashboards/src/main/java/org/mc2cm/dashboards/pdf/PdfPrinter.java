package org.mc2cm.dashboards.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Prints a document as PDF/A-3a and PDF/UA-1. Safe for use by many threads at once. */
public final class PdfPrinter {

    /** What the files name as their maker; without a version, so that a new build does not change each file. */
    private static final String PRODUCER = "MC2CM Monitor";

    private static final FSCacheEx<String, FSCacheValue> FONT_METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false); // its own messages are about style, and name no document
    }

    private PdfPrinter() {}

    /**
     * The bytes of the PDF: equal for equal documents, whatever the clock, locale, time zone or number of threads.
     *
     * @throws IOException when the library cannot write, which no input should cause
     */
    public static byte[] print(PdfDocument page) throws IOException {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(page, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            ReadingOrder.mend(renderer.getRootBox(), page.rightToLeft());
            Attachment.embed(pdf, page);
            Pinning.pin(pdf, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** Prints a line that nobody sees: the library and the faces are then loaded when the first page comes. */
    public static void prepare() {
        try {
            Document line =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element html = line.createElement("html");
            line.appendChild(html);
            html.appendChild(line.createElement("head")).appendChild(line.createElement("title"));
            Node body = html.appendChild(line.createElement("body"));
            body.appendChild(line.createElement("p")).setTextContent(PRODUCER);
            print(new PdfDocument(line, Map.of(), "en", false, LocalDate.EPOCH, "line", new byte[0], ""));
        } catch (IOException | ParserConfigurationException | RuntimeException e) {
            return; // the first page will say it
        }
    }

    private static PdfRendererBuilder builder(PdfDocument page, PDDocument pdf) {
        Locale locale = Locale.forLanguageTag(page.language());
        PdfFaces faces = new PdfFaces(pdf);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer("chart", new ChartPlacer(page.charts(), faces));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.useFastMode();
        builder.withW3cDocument(page.html(), null);
        builder.withProducer(PRODUCER);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(Pinning.colourProfile());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, FONT_METRICS);
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale));
        builder.useObjectDrawerFactory(drawers);
        // Nothing of a document comes from elsewhere than the document: no file, no network, no font of the system.
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false,
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        if (page.rightToLeft()) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.defaultTextDirection(TextDirection.RTL);
        }
        faces.register(builder);
        return builder;
    }
}
