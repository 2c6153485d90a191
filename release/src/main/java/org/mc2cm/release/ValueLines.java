package org.mc2cm.release;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows as lines of values.csv, in UTF-8. Half a million rows hold a few hundred different words: each is quoted and
 * encoded once. Not for several threads.
 */
final class ValueLines {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int ID_BYTES = 5;
    private static final int LINE = 160;
    /** Words that are remembered; displays of figures are many, and none comes often. */
    private static final int WORDS = 1 << 14;

    private final MessageDigest digest = sha256();
    private final byte[] hash = new byte[32];
    private final Map<String, byte[]> words = new HashMap<>();
    private byte[] out = new byte[LINE];
    private int size;

    byte[] of(List<PublishedRow> rows) {
        size = 0;
        out = new byte[Math.max(LINE, rows.size() * LINE)];
        rows.forEach(this::add);
        return Arrays.copyOf(out, size);
    }

    /** Ten hex digits that depend on the key alone. */
    String id(ValueKey key) {
        size = 0;
        addId(key);
        return new String(out, 0, size, StandardCharsets.US_ASCII);
    }

    private void add(PublishedRow r) {
        ValueKey k = r.key();
        addId(k);
        field(k.indicator()).field(k.area()).field(k.areaLevel()).field(k.quarter());
        field(k.window()).field(k.sex()).field(k.age()).field(k.migstat());
        field(k.dimName()).field(k.dimCode());
        Figures f = Figures.of(r.value());
        field(f.value()).field(f.lower()).field(f.upper()).field(r.unit());
        field(f.numerator()).field(f.denominator());
        field(r.display()).field(r.obsStatus()).field(r.confStatus()).field(r.sourceType());
        Integer cities = r.cities();
        field(cities == null ? "" : Integer.toString(cities));
        field(r.coverage()).field(r.method());
        put((byte) '\n');
    }

    /** The key's words are put where the id will stand, and hashed from there. */
    private void addId(ValueKey k) {
        int start = size;
        raw(k.indicator()).raw(k.area()).raw(k.quarter()).raw(k.window()).raw(k.sex());
        raw(k.age()).raw(k.migstat()).raw(k.dimName()).raw(k.dimCode());
        digest.update(out, start, size - 1 - start);
        size = start;
        try {
            digest.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException("SHA-256 has 32 bytes", e);
        }
        for (int i = 0; i < ID_BYTES; i++) {
            put(HEX[hash[i] >> 4 & 15]);
            put(HEX[hash[i] & 15]);
        }
    }

    private ValueLines raw(String word) {
        put(word.getBytes(StandardCharsets.UTF_8));
        put((byte) '|');
        return this;
    }

    private ValueLines field(@Nullable BigDecimal number) {
        put((byte) ',');
        if (number != null) {
            put(Csv.number(number).getBytes(StandardCharsets.US_ASCII));
        }
        return this;
    }

    private ValueLines field(String field) {
        byte[] known = words.get(field);
        if (known == null) {
            known = ("," + quoted(field)).getBytes(StandardCharsets.UTF_8);
            if (words.size() < WORDS) {
                words.put(field, known);
            }
        }
        put(known);
        return this;
    }

    /** Quoted only where RFC 4180 asks for it. */
    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private void put(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, out, size, bytes.length);
        size += bytes.length;
    }

    private void put(byte one) {
        room(1);
        out[size++] = one;
    }

    private void room(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, Math.max(size + more, 2 * out.length));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
