package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.io.InputStream;

/**
 * One part of a workbook while it is inflated: its bytes are counted, and so is the distance from one {@code <} to
 * the next, which bounds what a parser can be made to hold (an attribute or a text of a hundred megabytes).
 */
final class BoundedPart extends InputStream {

    /** The longest text of a cell, with every character written as a reference, takes a little less. */
    private static final int LONGEST_TOKEN = 400_000;

    private final InputStream in;
    private final String name;
    private final Budget budget;
    private long left;
    private int gap;

    BoundedPart(InputStream in, String name, long partBytes, Budget budget) {
        this.in = in;
        this.name = name;
        this.left = partBytes;
        this.budget = budget;
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
            left -= n;
            if (left < 0) {
                throw Refusal.of("M34.part", name, Long.toString(budget.partMegabytes()));
            }
            budget.spend(n);
            measureGap(into, offset, n);
        }
        return n;
    }

    /** Buffers are far shorter than the longest token, so that only the first and the last {@code <} matter. */
    private void measureGap(byte[] bytes, int offset, int n) throws Refusal {
        int end = offset + n;
        int first = offset;
        while (first < end && bytes[first] != '<') {
            first++;
        }
        gap += first - offset;
        if (gap > LONGEST_TOKEN) {
            throw Refusal.of("M34.xml", name);
        }
        if (first < end) {
            int last = end - 1;
            while (bytes[last] != '<') {
                last--;
            }
            gap = end - 1 - last;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What is left of the bytes that all parts of one workbook may inflate to, a part read twice counted twice. */
    static final class Budget {
        private final long total;
        private final long part;
        private long left;

        Budget(long partBytes, long totalBytes) {
            this.part = partBytes;
            this.total = totalBytes;
            this.left = totalBytes;
        }

        private void spend(int bytes) throws Refusal {
            left -= bytes;
            if (left < 0) {
                throw Refusal.of("M34.total", Long.toString(total / 1_000_000));
            }
        }

        private long partMegabytes() {
            return part / 1_000_000;
        }
    }
}
