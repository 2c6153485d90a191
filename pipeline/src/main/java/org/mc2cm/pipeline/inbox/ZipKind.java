package org.mc2cm.pipeline.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a zip is, by the content types that it declares. */
final class ZipKind {

    private static final int MOST_BYTES = 1_000_000;

    private ZipKind() {}

    static FileKind of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (mimetype != null
                    && new String(head(zip, mimetype), StandardCharsets.US_ASCII)
                            .startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
                return ofOds(zip);
            }
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types == null) {
                return FileKind.OTHER;
            }
            FileKind kind = ofTypes(Prolog.contentTypes(new ByteArrayInputStream(head(zip, types))));
            return kind == FileKind.XLSX && hasMacros(zip) ? FileKind.MACRO : kind;
        } catch (IOException | IllegalArgumentException e) {
            return FileKind.DAMAGED_ZIP;
        }
    }

    /** The manifest tells how to decrypt an encrypted one; macros have a folder of their own. */
    private static FileKind ofOds(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest != null && new String(head(zip, manifest), StandardCharsets.UTF_8).contains("encryption-data")) {
            return FileKind.PASSWORD;
        }
        boolean macros = zip.stream()
                .map(ZipEntry::getName)
                .anyMatch(name -> (name.startsWith("Basic/") || name.startsWith("Scripts/"))
                        && !name.endsWith("/")
                        && !name.endsWith("script-lc.xml")
                        && !name.endsWith("script-lb.xml"));
        return macros ? FileKind.MACRO : FileKind.ODS;
    }

    private static FileKind ofTypes(List<String> types) {
        if (types.isEmpty()) {
            return FileKind.DAMAGED_ZIP;
        }
        boolean workbook = false;
        boolean macros = false;
        for (String type : types) {
            String lower = type.toLowerCase(Locale.ROOT);
            if (lower.contains("ms-excel.sheet.binary")) {
                return FileKind.XLSB;
            }
            macros |= lower.contains("macroenabled") || lower.contains("vbaproject");
            workbook |=
                    lower.contains("spreadsheetml.sheet.main+xml") || lower.contains("spreadsheetml.template.main+xml");
        }
        return macros ? FileKind.MACRO : workbook ? FileKind.XLSX : FileKind.OTHER;
    }

    private static boolean hasMacros(ZipFile zip) {
        return zip.stream()
                .map(e -> e.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"));
    }

    private static byte[] head(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
