package org.mc2cm.pipeline.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes on their way into a file. */
final class LineBuffer {

    private static final int FULL = 1 << 18;

    private final OutputStream out;
    private byte[] bytes = new byte[FULL + (1 << 12)];
    private int size;

    LineBuffer(OutputStream out) {
        this.out = out;
    }

    void put(byte[] some) {
        put(some, 0, some.length);
    }

    void put(byte[] some, int from, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
        System.arraycopy(some, from, bytes, size, length);
        size += length;
    }

    void put(char ascii) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        bytes[size++] = (byte) ascii;
    }

    /** Called between lines. */
    void relieve() throws IOException {
        if (size >= FULL) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }
}
