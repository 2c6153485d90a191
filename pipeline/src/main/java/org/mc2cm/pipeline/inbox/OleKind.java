package org.mc2cm.pipeline.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What an OLE2 container is, by the names in its directory. Directory entries are 128 bytes at a multiple of 128, a
 * UTF-16 name of at most 31 characters first and its length in bytes with the closing zero at 64.
 */
final class OleKind {

    private static final int ENTRY = 128;

    private OleKind() {}

    static FileKind of(Path file) throws IOException {
        FileKind kind = FileKind.OTHER;
        boolean macros = false;
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.readNBytes(block, 0, block.length); n > 0; n = in.readNBytes(block, 0, block.length)) {
                for (int at = 0; at + ENTRY <= n; at += ENTRY) {
                    if (named(block, at, "EncryptedPackage")) {
                        return FileKind.PASSWORD;
                    }
                    macros |= named(block, at, "_VBA_PROJECT_CUR");
                    if (named(block, at, "Workbook")) {
                        kind = FileKind.XLS;
                    } else if (named(block, at, "Book") && kind == FileKind.OTHER) {
                        kind = FileKind.OLD_XLS;
                    }
                }
            }
        }
        return macros ? FileKind.MACRO : kind;
    }

    private static boolean named(byte[] block, int at, String name) {
        byte[] wanted = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        return block[at] == wanted[0]
                && block[at + 64] == wanted.length
                && Arrays.equals(block, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
