package org.mc2cm.pipeline.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mc2cm.pipeline.finding.Seen;
import org.mc2cm.pipeline.model.WideText;

/**
 * Which characters the bytes of a text are: a byte order mark and valid UTF-8 say so themselves; Windows-1252 and
 * Windows-1256 fit almost any bytes, and the one counts in which a heading or a label is one that is known.
 */
final class TextEncoding {

    private static final String LATIN = "windows-1252";
    private static final String ARABIC = "windows-1256";
    private static final char UNMAPPED = '\uFFFD';
    private static final String ENDS = "\r\n\t;,|";
    private static final int LONGEST = 200;
    private static final int FIELDS_LOOKED_AT = 5_000;
    private static final int SHOWN = 30;

    private final Predicate<String> known;

    TextEncoding(Predicate<String> known) {
        this.known = known;
    }

    /** @param name as a finding says it */
    record Decoded(String text, String name) {}

    Decoded decode(byte[] bytes) throws Refusal {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return whole(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return whole(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return whole(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int zeros = WideText.zeros(bytes);
        if (zeros != 0) {
            return whole(bytes, 0, zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        try {
            return new Decoded(checked(strict(bytes, 0, StandardCharsets.UTF_8)), "UTF-8");
        } catch (CharacterCodingException e) {
            return windows(bytes);
        }
    }

    private static Decoded whole(byte[] bytes, int from, Charset charset) throws Refusal {
        try {
            return new Decoded(checked(strict(bytes, from, charset)), charset.name());
        } catch (CharacterCodingException e) {
            throw Refusal.of("M32.text_damaged", charset.name());
        }
    }

    private static String checked(String text) throws Refusal {
        if (text.indexOf('\0') >= 0) {
            throw Refusal.of("M32.text_damaged", "U+0000");
        }
        return text;
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /** Only fields that the two read differently can tell them apart; if there is none, either is right. */
    private Decoded windows(byte[] bytes) throws Refusal {
        String latin = lenient(bytes, LATIN);
        String arabic = lenient(bytes, ARABIC);
        List<String> latinWords = new ArrayList<>();
        List<String> arabicWords = new ArrayList<>();
        int start = 0;
        boolean differs = false;
        for (int i = 0; i <= latin.length() && latinWords.size() < FIELDS_LOOKED_AT; i++) {
            if (i == latin.length() || ENDS.indexOf(latin.charAt(i)) >= 0) {
                if (differs) {
                    latinWords.add(plain(latin, start, i));
                    arabicWords.add(plain(arabic, start, i));
                }
                start = i + 1;
                differs = false;
            } else {
                differs |= latin.charAt(i) != arabic.charAt(i);
            }
        }
        boolean isLatin = latin.indexOf(UNMAPPED) < 0
                && (latinWords.isEmpty() || latinWords.stream().anyMatch(known));
        boolean isArabic = arabicWords.stream().anyMatch(known);
        if (isLatin == isArabic) {
            throw Refusal.of("M32.text_encoding", shown(LATIN, latinWords), shown(ARABIC, arabicWords));
        }
        return isLatin ? new Decoded(checked(latin), LATIN) : new Decoded(checked(arabic), ARABIC);
    }

    private static String lenient(byte[] bytes, String name) {
        return new String(bytes, Charset.forName(name));
    }

    private static String plain(String text, int from, int to) {
        return text.substring(from, Math.min(to, from + LONGEST))
                .replace("\"", "")
                .strip();
    }

    private static String shown(String name, List<String> words) {
        return name + " ("
                + words.stream().findFirst().map(TextEncoding::shorten).orElse("") + ")";
    }

    private static String shorten(String text) {
        String seen = Seen.of(text);
        return seen.length() <= SHOWN ? seen : seen.substring(0, SHOWN) + "…";
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
