package org.mc2cm.pipeline.normalising;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.model.Quarter;

/** A quarter of a year as people write it: T4 2025, 2025-Q4, 4e trimestre 2025, الربع الرابع 2025. */
final class QuarterText {

    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final String WORD = "(?:quarter|trimestre|trim|الربع|ربع|الفصل|الثلاثي)";
    private static final String ORDINAL = "([\\p{L}0-9]+)";
    private static final List<Pattern> NUMBER_FIRST = List.of(
            Pattern.compile("[qt] ?([1-4])[ /-]?" + YEAR),
            Pattern.compile("([1-4]) ?[qt][ /-]?" + YEAR),
            Pattern.compile(ORDINAL + "\\.? " + WORD + "\\.?(?: of| de| del| من| لسنة| سنة| عام| لعام)* " + YEAR),
            Pattern.compile(WORD + "\\.? " + ORDINAL + "(?: of| de| del| من| لسنة| سنة| عام| لعام)* " + YEAR));
    private static final List<Pattern> YEAR_FIRST = List.of(
            Pattern.compile(YEAR + "[ /-]?[qt] ?([1-4])"),
            Pattern.compile(YEAR + "[ ,/-]+" + ORDINAL + "\\.? " + WORD),
            Pattern.compile(YEAR + "[ ,/-]+" + WORD + " " + ORDINAL));
    private static final Map<String, Integer> ORDINALS = new TreeMap<>();

    static {
        say(1, "1", "1er", "1st", "i", "first", "premier", "primer", "primero", "primo", "1o", "1º", "الاول");
        say(2, "2", "2e", "2eme", "2nd", "ii", "second", "deuxieme", "segundo", "secondo", "2o", "2º", "الثاني");
        say(3, "3", "3e", "3eme", "3rd", "iii", "third", "troisieme", "tercer", "tercero", "terzo", "3o", "الثالث");
        say(4, "4", "4e", "4eme", "4th", "iv", "fourth", "quatrieme", "cuarto", "quarto", "4o", "4º", "الرابع");
    }

    private QuarterText() {}

    private static void say(int number, String... words) {
        for (String word : words) {
            ORDINALS.put(Fold.fold(word), number);
        }
    }

    /** Empty when the text names no quarter, or one without its year. */
    static Optional<Quarter> read(String text) {
        Digits digits = Digits.of(text);
        String folded = Fold.fold(digits.text());
        if (digits.mixed()) {
            return Optional.empty();
        }
        for (Pattern pattern : NUMBER_FIRST) {
            Matcher m = pattern.matcher(folded);
            if (m.matches() && ORDINALS.containsKey(m.group(1))) {
                return Optional.of(new Quarter(Integer.parseInt(m.group(2)), ORDINALS.get(m.group(1))));
            }
        }
        for (Pattern pattern : YEAR_FIRST) {
            Matcher m = pattern.matcher(folded);
            if (m.matches() && ORDINALS.containsKey(m.group(2))) {
                return Optional.of(new Quarter(Integer.parseInt(m.group(1)), ORDINALS.get(m.group(2))));
            }
        }
        return Optional.empty();
    }
}
