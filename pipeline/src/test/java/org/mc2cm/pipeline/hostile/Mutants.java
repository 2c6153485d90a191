package org.mc2cm.pipeline.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Changes files: bytes of the whole, bytes of a part before it is packed again, parts themselves. */
final class Mutants {

    /** What readers have stumbled on: edges of numbers, of addresses, of XML and of texts. */
    private static final List<String> TOKENS = List.of(
            "1048577",
            "16385",
            "2147483648",
            "-1",
            "1e999",
            "NaN",
            "99999999999999999999",
            "XFE1",
            "A0",
            "A1:ZZZ9999999",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            "&b;",
            "&#0;",
            "]]>",
            "<![CDATA[",
            "<c><c><c>",
            "</row>",
            "<row r='1'>",
            "<v>",
            "t='s'",
            "t='e'",
            "s='99999'",
            "table:number-columns-repeated='16384'",
            "xml:space='preserve'",
            "table:number-rows-repeated='1048576'",
            "\"",
            ";",
            "\r",
            "\n\n\n",
            "\uFEFF",
            "\u202E",
            "\0",
            "../../",
            "External",
            "TargetMode='External'",
            "name@example.org",
            "#REF!",
            "'",
            "encryption-data",
            "\uFFFF",
            "\uD800");

    private final List<byte[]> bases;
    private final Random random;

    Mutants(List<byte[]> bases, long seed) {
        this.bases = bases;
        this.random = new Random(seed);
    }

    byte[] next() throws IOException {
        byte[] base = bases.get(random.nextInt(bases.size()));
        return Zips.isZip(base) && random.nextInt(5) > 0 ? repacked(base) : changed(base);
    }

    private byte[] repacked(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(Zips.parts(zip));
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] part = parts.getOrDefault(name, new byte[0]);
        switch (random.nextInt(12)) {
            case 0 -> parts.remove(name);
            case 1 -> {
                parts.remove(name);
                parts.put(name.toUpperCase(Locale.ROOT), part);
            }
            case 2 -> {
                byte[] other = parts.getOrDefault(names.get(random.nextInt(names.size())), new byte[0]);
                parts.put(name, other);
            }
            case 3 -> parts.put(name + random.nextInt(3), part);
            default -> parts.put(name, changed(part));
        }
        return Zips.zip(parts);
    }

    private byte[] changed(byte[] bytes) {
        byte[] now = bytes;
        for (int n = random.nextInt(4); n >= 0 && now.length > 0; n--) {
            int at = random.nextInt(now.length);
            int length = Math.min(now.length - at, 1 + random.nextInt(64));
            now = switch (random.nextInt(7)) {
                case 0 -> replaced(now, at, 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> replaced(now, at, length, new byte[0]);
                case 2 -> replaced(now, at, 0, repeated(Arrays.copyOfRange(now, at, at + length)));
                case 3 -> Arrays.copyOf(now, at);
                case 4 -> replaced(now, at, random.nextInt(2) * length, token());
                case 5 -> replaced(now, at, length, new byte[length]);
                default -> flipped(now, at);
            };
        }
        return now;
    }

    private byte[] repeated(byte[] bytes) {
        int times = random.nextInt(20) == 0 ? 2_000 : 1 + random.nextInt(3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] now = bytes.clone();
        now[at] ^= (byte) (1 << random.nextInt(8));
        return now;
    }

    private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(by);
        out.write(bytes, at + length, bytes.length - at - length);
        return out.toByteArray();
    }
}
