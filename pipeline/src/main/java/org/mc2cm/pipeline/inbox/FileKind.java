package org.mc2cm.pipeline.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.mc2cm.pipeline.model.WideText;

/** What a file is by its bytes. Its name is never asked. */
public enum FileKind {
    XLSX(""),
    MACRO("M32.macro"),
    XLSB("M32.xlsb"),
    PASSWORD("M32.password"),
    XLS(""),
    /** Excel 95 and older. */
    OLD_XLS("M32.xls"),
    ODS(""),
    /** Separated values. */
    TEXT(""),
    WEB_PAGE("M32.web"),
    PDF("M32.pdf"),
    PICTURE("M32.picture"),
    EMPTY("M32.empty"),
    DAMAGED_ZIP("M34.zip"),
    OTHER("M32.other");

    private static final int HEAD = 8_192;

    private final String message;

    FileKind(String message) {
        this.message = message;
    }

    /** Whether it is read. */
    public boolean supported() {
        return message.isEmpty();
    }

    /** The key of the message that says what to do with a file that is not read; empty for one that is. */
    public String message() {
        return message;
    }

    /**
     * Looks at the first bytes, and at the names inside a zip or an OLE container.
     *
     * @throws IOException if the file cannot be opened
     */
    public static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 0, 'P', 'K', 3, 4) || starts(head, 0, 'P', 'K', 5, 6)) {
            return ZipKind.of(file);
        }
        if (starts(head, 0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OleKind.of(file);
        }
        return ofPlain(head);
    }

    private static FileKind ofPlain(byte[] head) {
        if (picture(head)) {
            return PICTURE;
        }
        String text = new String(head, 0, Math.min(head.length, 1_024), StandardCharsets.ISO_8859_1);
        if (text.contains("%PDF-")) {
            return PDF;
        }
        if (starts(head, 0, 0x09, 0x00) || starts(head, 0, 0x09, 0x02) || starts(head, 0, 0x09, 0x04)) {
            return OLD_XLS;
        }
        if (starts(head, 0, 0x09, 0x08) && head.length > 3 && head[3] == 0) {
            return OLD_XLS;
        }
        String start = text.replaceFirst("^[^<\\w]{0,16}", "").toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<!doctype") || start.startsWith("<html")) {
            return WEB_PAGE;
        }
        return looksLikeText(head) ? TEXT : OTHER;
    }

    private static boolean picture(byte[] head) {
        return starts(head, 0, 0x89, 'P', 'N', 'G')
                || starts(head, 0, 0xFF, 0xD8, 0xFF)
                || starts(head, 0, 'G', 'I', 'F', '8')
                || starts(head, 0, 'I', 'I', 42, 0)
                || starts(head, 0, 'M', 'M', 0, 42)
                || starts(head, 0, 'B', 'M') && head.length > 9 && head[6] == 0 && head[8] == 0
                || starts(head, 0, 'R', 'I', 'F', 'F') && starts(head, 8, 'W', 'E', 'B', 'P')
                || starts(head, 4, 'f', 't', 'y', 'p');
    }

    private static boolean looksLikeText(byte[] head) {
        if (starts(head, 0, 0xFF, 0xFE) || starts(head, 0, 0xFE, 0xFF)) {
            return true;
        }
        int zeros = WideText.zeros(head);
        if (zeros != 0) {
            Charset wide = zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new String(head, wide).chars().noneMatch(c -> c < 32 && "\t\n\r\f".indexOf(c) < 0);
        }
        for (byte b : head) {
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                return false;
            }
        }
        return true;
    }

    static boolean starts(byte[] head, int at, int... bytes) {
        byte[] wanted = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            wanted[i] = (byte) bytes[i];
        }
        return head.length >= at + wanted.length
                && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
