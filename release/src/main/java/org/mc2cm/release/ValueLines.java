package org.mc2cm.release;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as lines of values.csv, in UTF-8. Not for several threads. */
final class ValueLines {

    private static final String HEX = "0123456789abcdef";
    private static final int ID_BYTES = 5;
    private static final int LINE = 160;

    private final MessageDigest digest = sha256();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    byte[] of(List<PublishedRow> rows) {
        out.setLength(0);
        out.ensureCapacity(rows.size() * LINE);
        rows.forEach(this::add);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Ten hex digits that depend on the key alone. */
    String id(ValueKey key) {
        out.setLength(0);
        addId(key);
        return out.toString();
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
        out.append('\n');
    }

    private void addId(ValueKey k) {
        text.setLength(0);
        text.append(k.indicator()).append('|').append(k.area()).append('|').append(k.quarter());
        text.append('|')
                .append(k.window())
                .append('|')
                .append(k.sex())
                .append('|')
                .append(k.age());
        text.append('|').append(k.migstat()).append('|').append(k.dimName());
        text.append('|').append(k.dimCode());
        byte[] hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < ID_BYTES; i++) {
            out.append(HEX.charAt(hash[i] >> 4 & 15)).append(HEX.charAt(hash[i] & 15));
        }
    }

    private ValueLines field(@Nullable BigDecimal number) {
        return field(Csv.number(number));
    }

    /** Quoted only where RFC 4180 asks for it. */
    private ValueLines field(String field) {
        out.append(',');
        if (plain(field)) {
            out.append(field);
        } else {
            out.append('"').append(field.replace("\"", "\"\"")).append('"');
        }
        return this;
    }

    private static boolean plain(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
