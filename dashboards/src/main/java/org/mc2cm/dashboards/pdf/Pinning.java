package org.mc2cm.dashboards.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Takes out of a PDF all that would differ between two runs: dates, identifiers, the colour profile's platform. */
final class Pinning {

    private static final byte[] COLOUR_PROFILE = withoutPlatform();

    private Pinning() {}

    /** The JDK's sRGB profile; bytes 40 to 43, which differ between JDKs, are zero. */
    static byte[] colourProfile() {
        return COLOUR_PROFILE.clone();
    }

    static void pin(PDDocument pdf, PdfDocument page) throws IOException {
        for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
            // PDFBox rewrites the profile through the JDK on 17: put ours back.
            COSStream profile = (COSStream) intent.getCOSObject().getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
            try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(COLOUR_PROFILE);
            }
        }
        CRC32 crc = new CRC32();
        crc.update(page.name().getBytes(StandardCharsets.UTF_8));
        crc.update(page.figures());
        pdf.setDocumentId(crc.getValue());
        pdf.getDocumentInformation().setCreationDate(calendar(page.date()));
        pdf.getDocumentInformation().setModificationDate(calendar(page.date()));
        pinMetadata(pdf.getDocumentCatalog().getMetadata(), page.date());
    }

    private static void pinMetadata(PDMetadata metadata, LocalDate date) throws IOException {
        String iso = date + "T00:00:00+00:00";
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                        "<xmp:CreateDate>" + iso + "</xmp:CreateDate><xmp:ModifyDate>" + iso + "</xmp:ModifyDate>");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    /** Midnight in UTC, in the Gregorian calendar whatever the default locale. */
    static GregorianCalendar calendar(LocalDate date) {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    }

    private static byte[] withoutPlatform() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(profile, 40, 44, (byte) 0);
        return profile;
    }
}
