package org.mc2cm.pipeline.inbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** One part of a zip, inflated to its end: every byte counted as it comes, whatever sizes the zip declares. */
final class CountedPart extends InputStream {

    /** A prolog and a root element longer than this are nobody's workbook. */
    private static final int PROLOG_BYTES = 1_000_000;

    /** A part of up to a megabyte may be packed as tightly as it likes. */
    static final int FREE = 1_000_000;

    private static final int SNIFFED = 64;

    private final InputStream in;
    private final long partBytes;
    private final long totalLeft;
    private final long packedLimit;
    private final CRC32 crc = new CRC32();
    private long count;

    /**
     * @param partBytes most bytes of this part
     * @param totalLeft most bytes of this and all later parts
     * @param packedLimit most bytes that its packed size allows once it is longer than {@link #FREE}
     */
    CountedPart(InputStream in, long partBytes, long totalLeft, long packedLimit) {
        this.in = in;
        this.partBytes = partBytes;
        this.totalLeft = totalLeft;
        this.packedLimit = Math.max(FREE, packedLimit);
    }

    /** Inflates all of it, after a look at the prolog if it is XML. An empty part is fine here. */
    Prolog.Verdict inflate(String name) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(this, 1 << 15);
        buffered.mark(SNIFFED);
        byte[] start = buffered.readNBytes(SNIFFED);
        buffered.reset();
        Prolog.Verdict verdict = Prolog.Verdict.FINE;
        if (start.length > 0 && Prolog.isXml(name, start, start.length)) {
            verdict = Prolog.of(new Bounded(buffered, PROLOG_BYTES));
        }
        if (verdict == Prolog.Verdict.FINE) {
            byte[] rest = new byte[1 << 15];
            while (read(rest, 0, rest.length) >= 0) {
                continue;
            }
        }
        return verdict;
    }

    long count() {
        return count;
    }

    long crc() {
        return crc.getValue();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = in.read(into, offset, length);
        if (n > 0) {
            count += n;
            crc.update(into, offset, n);
            if (count > packedLimit) {
                throw new TooLarge("M34.ratio");
            }
            if (count > partBytes || count > totalLeft) {
                throw new TooLarge(count <= partBytes ? "M34.total" : "M34.part");
            }
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Ends after a number of bytes, so that a parser finds the document cut off there. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private int left;

        Bounded(InputStream in, int left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? in.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = left <= 0 ? -1 : in.read(into, offset, Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }

    /** A limit was passed while inflating. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }

        /** The key of the finding's message. */
        String message() {
            return String.valueOf(getMessage());
        }
    }
}
