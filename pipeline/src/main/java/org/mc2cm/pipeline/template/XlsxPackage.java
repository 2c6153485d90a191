package org.mc2cm.pipeline.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip around a workbook's parts. Every entry has one fixed time, so that equal parts give equal bytes. */
final class XlsxPackage {

    /** Not the earliest time that a zip can hold: beside that one Java writes the instant, in the local time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private XlsxPackage() {}

    /** Writes the parts in the map's order and leaves the stream open. */
    static void write(Map<String, String> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(6);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }
}
