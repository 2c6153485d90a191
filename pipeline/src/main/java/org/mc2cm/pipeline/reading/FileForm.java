package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which of the readers a file is for, by its first bytes; whether it may be opened at all was decided before. */
enum FileForm {
    XLSX,
    XLS,
    ODS,
    TEXT;

    private static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    static FileForm of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return isOds(file) ? ODS : XLSX;
        }
        return start.equals("\u00D0\u00CF\u0011\u00E0") ? XLS : TEXT;
    }

    private static boolean isOds(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry type = zip.getEntry("mimetype");
            if (type == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(type)) {
                return new String(in.readNBytes(ODS_TYPE.length()), StandardCharsets.US_ASCII).equals(ODS_TYPE);
            }
        }
    }
}
