package org.mc2cm.pipeline.model;

/** Tells UTF-16 without a byte order mark: its separators and line ends have a zero byte, always on the same side. */
public final class WideText {

    private WideText() {}

    /** 1 if all zero bytes stand second in their pair (little endian), -1 if all stand first, 0 otherwise. */
    public static int zeros(byte[] bytes) {
        int first = 0;
        int second = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    first++;
                } else {
                    second++;
                }
            }
        }
        boolean enough = Math.max(first, second) * 50L > bytes.length;
        return !enough ? 0 : first == 0 ? 1 : second == 0 ? -1 : 0;
    }
}
