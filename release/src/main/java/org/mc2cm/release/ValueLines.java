package org.mc2cm.release;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;

/**
 * Rows as lines of values.csv, in UTF-8. Half a million rows hold a few hundred different words: each is quoted and
 * encoded once. Not for several threads.
 */
final class ValueLines {

    /** Crockford's alphabet: no letter looks like a digit or like another. */
    private static final byte[] LETTERS = "0123456789abcdefghjkmnpqrstvwxyz".getBytes(StandardCharsets.US_ASCII);
    /** Five bits each: of ten million values two share an id in one case of 20,000. */
    private static final int ID_LENGTH = 12;

    private static final int LINE = 160;
    /** Words that are remembered; displays of figures are many, and none comes often. */
    private static final int WORDS = 1 << 14;

    private final Map<String, byte[]> words = new HashMap<>();
    /** The words of keys, without what stands between fields. */
    private final Map<String, byte[]> raw = new HashMap<>();

    private byte[] out = new byte[LINE];
    private int size;

    byte[] of(List<PublishedRow> rows) {
        size = 0;
        out = new byte[Math.max(LINE, rows.size() * LINE)];
        rows.forEach(this::add);
        return Arrays.copyOf(out, size);
    }

    /** Twelve letters and digits that depend on the key alone. */
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
        long hash = MurmurHash3.hash128x64(out, start, size - 1 - start, 0)[0];
        size = start;
        for (int i = 0; i < ID_LENGTH; i++) {
            put(LETTERS[(int) (hash >>> Long.SIZE - 5 * (i + 1)) & 31]);
        }
    }

    private ValueLines raw(String word) {
        byte[] known = raw.get(word);
        if (known == null) {
            known = word.getBytes(StandardCharsets.UTF_8);
            raw.put(word, known);
        }
        put(known);
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
}
