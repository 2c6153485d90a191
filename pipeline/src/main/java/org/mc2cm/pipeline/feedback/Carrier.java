package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/**
 * A city's file as the parts of an .xlsx: its own where it is one, else parts that look the same.
 *
 * @param losses keys of what the new workbook does not show as the city's own does
 */
record Carrier(Parts parts, List<String> losses, @Nullable Path made) implements AutoCloseable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static Carrier of(Path source, Supplier<Optional<VerbatimWorkbook>> read) throws IOException {
        byte[] start = new byte[4];
        try (InputStream in = Files.newInputStream(source)) {
            in.readNBytes(start, 0, 4);
        }
        if (java.util.Arrays.equals(start, ZIP)) {
            Parts parts = Parts.of(source);
            if (parts.has("[Content_Types].xml")) {
                return Strict.is(parts)
                        ? new Carrier(Strict.toTransitional(parts), List.of(), null)
                        : new Carrier(parts, List.of(), null);
            }
            parts.close();
        }
        if (java.util.Arrays.equals(start, OLE)) {
            return made(source, file -> OldWorkbook.copy(source, file), List.of("xls"));
        }
        VerbatimWorkbook cells = read.get().orElseThrow(() -> new IOException("the file was not read"));
        return made(source, file -> PlainWorkbook.write(cells, file), List.of("plain"));
    }

    private interface Making {
        void make(Path file) throws IOException;
    }

    private static Carrier made(Path source, Making making, List<String> losses) throws IOException {
        Path file = Files.createTempFile("feedback-", ".xlsx");
        try {
            making.make(file);
            return new Carrier(Parts.of(file), losses, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw new IOException("the file " + source.getFileName() + " cannot be copied", e);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
        if (made != null) {
            Files.deleteIfExists(made);
        }
    }
}
