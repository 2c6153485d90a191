package org.mc2cm.pipeline.meant;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * How people write a figure, a sex or an age; of each whether it can be read for certain. What the words mean was
 * written down for this trial and is not taken from the program's lists.
 */
final class Written {

    private static final Map<String, List<String>> WOMEN = Map.of(
            "en", List.of("F", "Female", "women", "Woman", "FEMALES", "F - Women", "f", " F "),
            "fr", List.of("F", "Femmes", "femme", "Féminin", "feminin", "F - Femmes", "FEMMES", "F."),
            "es", List.of("F", "Mujeres", "mujer", "Femenino", "F - Mujeres", "MUJER"),
            "it", List.of("F", "Donne", "donna", "Femmine", "F - Donne", "D"),
            "ar", List.of("F", "إناث", "نساء", "أنثى", "الإناث", "إنــاث", "امرأة", "\u200FF"));
    private static final Map<String, List<String>> MEN = Map.of(
            "en", List.of("M", "Male", "men", "Man", "MALES", "M - Men", "m"),
            "fr", List.of("Hommes", "homme", "Masculin", "H", "M - Hommes"),
            "es", List.of("Hombres", "hombre", "Masculino", "H", "M - Hombres", "Varones"),
            "it", List.of("M", "Uomini", "uomo", "Maschi", "M - Uomini", "U"),
            "ar", List.of("M", "ذكور", "رجال", "ذكر", "الذكور", "رِجَال"));
    private static final List<IntFunction<String>> AGES = List.of(
            low -> "Y" + low + "T" + high(low),
            low -> low + "-" + high(low),
            low -> low + "\u2013" + high(low),
            low -> low + " - " + high(low),
            low -> low + " à " + high(low) + " ans",
            low -> "de " + low + " a " + high(low) + " años",
            low -> low + " to " + high(low) + " years",
            low -> digits(low + "-" + high(low), '\u0660'),
            low -> "من " + low + " إلى " + high(low) + " سنة");

    final Random random;
    /** As the submission sheet or the mapping declares it, empty for not at all. */
    final String format;

    final String language;

    Written(Random random, String format, String language) {
        this.random = random;
        this.format = format;
        this.language = language;
    }

    /**
     * What stands in a cell.
     *
     * @param what a text, or something typed
     * @param sure whether it must be read; what is not sure must be read rightly or refused
     * @param number whether it states the figure at all: "n/d" and "<5" do not
     */
    record Ink(Object what, boolean sure, boolean number) {}

    static int high(int low) {
        return low == 15 ? 17 : low == 18 ? 24 : low + 9;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** What some write for women is what others write for men. */
    String unclear(boolean woman) {
        return woman
                ? one(List.of("M", "m", "M - Mujeres", "M - Mulheres", "M."))
                : one(List.of("H", "h", "H - Hombres"));
    }

    String woman(boolean woman) {
        List<String> words = (woman ? WOMEN : MEN).get(language);
        return one(words == null ? List.of("?") : words);
    }

    /** With one letter less, where it is a word. */
    String misspelt(String word) {
        int at = word.length() < 5 ? -1 : 1 + random.nextInt(word.length() - 2);
        return at < 0 ? word : word.substring(0, at) + word.substring(at + 1);
    }

    String age(int low) {
        return one(AGES).apply(low);
    }

    Ink figure(int value, boolean plain) {
        int kind = random.nextInt(plain ? 12 : 16);
        if (kind < 5) {
            return typed(value);
        }
        if (kind < 12) {
            return sureText(value);
        }
        return kind == 12 ? unsaid() : unsure(value);
    }

    private Ink typed(int value) {
        String format = one(List.of("", "", "0", "#,##0", "0.00", "# ##0", "#,##0 \"pers.\"", "[Red]0", "General"));
        return random.nextInt(8) == 0
                ? new Ink(new Grid.Computed("1+1", String.valueOf(value)), value > 0, true)
                : new Ink(new Grid.Amount(value, format), true, true);
    }

    private Ink sureText(int value) {
        String plain = String.valueOf(value);
        String blank = one(List.of(" ", "\u00A0", "\u2009", "\u202F", "\u2007"));
        List<String> all = new java.util.ArrayList<>(List.of(
                plain,
                " " + plain + "\u00A0",
                "00" + plain,
                digits(plain, '\u0660'),
                digits(plain, '\u06F0'),
                digits(plain, '\uFF10'),
                "\u200F" + plain + "\u200E",
                grouped(plain, blank),
                grouped(plain, "'"),
                grouped(plain, "\u2019"),
                digits(grouped(plain, "\u066C"), '\u0660')));
        switch (format) {
            case "1 234,5" -> all.addAll(List.of(plain + ",0", grouped(plain, blank) + ",00"));
            case "1.234,5" -> all.addAll(List.of(plain + ",0", grouped(plain, "."), grouped(plain, ".") + ",0"));
            case "1,234.5" -> all.addAll(List.of(plain + ".0", grouped(plain, ","), grouped(plain, ",") + ".0"));
            default -> {}
        }
        return new Ink(one(all), true, true);
    }

    private Ink unsaid() {
        return new Ink(
                one(List.of(
                        "n/d",
                        "ND",
                        "..",
                        "<5",
                        "moins de 5",
                        "أقل من 5",
                        "*",
                        "-",
                        "n/a",
                        "غير متوفر",
                        "s/d",
                        ":",
                        "—",
                        "NA_NOT_COLLECTED",
                        "1-4")),
                false,
                false);
    }

    private Ink unsure(int value) {
        String plain = String.valueOf(value);
        List<Object> all = List.of(
                plain + "?",
                "~" + plain,
                plain + " (dont 3)",
                "+" + plain,
                "(" + plain + ")",
                "-" + plain,
                plain + "¹",
                "1O" + plain,
                plain + " pers.",
                plain + "%",
                plain + " %",
                plain + "e0",
                grouped(plain, "."),
                grouped(plain, ","),
                grouped(plain, ".") + ".0",
                plain.substring(0, 1) + "\u0663" + plain,
                plain + "-",
                plain + "/" + plain,
                plain + "\n" + plain,
                "c. " + plain,
                "TRUE",
                new Grid.Amount(value / 100.0, "0%"),
                new Grid.Amount(value, "dd/mm/yyyy"),
                new Grid.Amount(value, "mmm-yy"),
                new Grid.Computed("1+1", ""),
                new Grid.Wrong("#REF!"),
                new Grid.Wrong("#N/A"));
        return new Ink(one(all), false, true);
    }

    private static String grouped(String digits, String mark) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            out.append(i > 0 && (digits.length() - i) % 3 == 0 ? mark : "").append(digits.charAt(i));
        }
        return out.toString();
    }

    private static String digits(String text, char zero) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : (char) c));
        return out.toString();
    }
}
