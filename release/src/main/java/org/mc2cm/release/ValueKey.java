package org.mc2cm.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What identifies a published value. Absent breakdowns are empty strings, never null.
 *
 * @param indicator catalogue code such as {@code VIO-06}
 * @param area participant or municipality id, or {@code NETWORK}
 * @param areaLevel {@code participant}, {@code municipality} or {@code network}
 * @param quarter {@code 2026-Q3}
 * @param window {@code Q}, {@code R4} or {@code S}
 */
public record ValueKey(
        String indicator,
        String area,
        String areaLevel,
        String quarter,
        String window,
        String sex,
        String age,
        String migstat,
        String dimName,
        String dimCode)
        implements Comparable<ValueKey> {

    /** The order of values.csv: by code point (all codes are ASCII). */
    private static final Comparator<ValueKey> ORDER = Comparator.comparing(ValueKey::indicator)
            .thenComparing(ValueKey::area)
            .thenComparing(ValueKey::quarter)
            .thenComparing(ValueKey::window)
            .thenComparing(ValueKey::sex)
            .thenComparing(ValueKey::age)
            .thenComparing(ValueKey::migstat)
            .thenComparing(ValueKey::dimName)
            .thenComparing(ValueKey::dimCode);

    /** Ten hex digits that depend on the key alone, never on a value, and are the same in every edition. */
    public String valueId() {
        String text = String.join("|", indicator, area, quarter, window, sex, age, migstat, dimName, dimCode);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ValueKey other) {
        return ORDER.compare(this, other);
    }
}
