package org.mc2cm.pipeline.rawxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Workbooks as Excel wrote them before 97, record by record (BIFF 2 to 5, as OpenOffice's description of the format has
 * them): one sheet with a text in A1 and a number in B1.
 */
public final class OldExcel {

    private static final int NUMBER = 0x0203;
    private static final int LABEL = 0x0204;
    private static final int EOF = 0x000A;
    private static final int SHEET = 0x0010;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private OldExcel() {}

    /** Excel 2.1, 3.0 or 4.0: a bare stream of records. */
    public static byte[] bare(int version, String text, double number) {
        OldExcel made = new OldExcel();
        if (version == 2) {
            made.record(0x0009, shorts(2, SHEET));
            made.record(0x0004, shorts(0, 0), new byte[] {0, 0, 0, (byte) text.length()}, ascii(text));
            made.record(0x0003, shorts(0, 1), new byte[3], real(number));
        } else {
            made.record(version == 3 ? 0x0209 : 0x0409, shorts(0, SHEET, 0));
            made.cells(text, number);
        }
        made.record(EOF);
        return made.out.toByteArray();
    }

    /** Excel 5.0 and 95: the records of a workbook and its sheet in one stream of an OLE container. */
    public static byte[] excel95(String stream, String text, double number) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(biff5(text, number)), stream);
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** The records of Excel 5.0 and 95. */
    public static byte[] biff5(String text, double number) {
        OldExcel made = new OldExcel();
        made.begin(0x0005);
        made.record(0x0042, shorts(1252));
        int sheetAt = made.out.size() + 4 + 4 + 2 + 1 + 1 + 4;
        made.record(0x0085, shorts(sheetAt, 0, 0), new byte[] {1}, ascii("A"));
        made.record(EOF);
        made.begin(SHEET);
        made.cells(text, number);
        made.record(EOF);
        return made.out.toByteArray();
    }

    private void begin(int kind) {
        record(0x0809, shorts(0x0500, kind, 0x096C, 1993));
    }

    private void cells(String text, double number) {
        record(LABEL, shorts(0, 0, 0, text.length()), ascii(text));
        record(NUMBER, shorts(0, 1, 0), real(number));
    }

    private void record(int kind, byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        out.writeBytes(shorts(kind, length));
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
    }

    private static byte[] shorts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    private static byte[] real(double value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
