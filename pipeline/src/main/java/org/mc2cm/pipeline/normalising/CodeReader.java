package org.mc2cm.pipeline.normalising;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Dimension.Code;

/** From what stands in a code cell to a code of its list: the code, its drop-down form, its label or an alias. */
final class CodeReader {

    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,2}");

    /** The catalogue's words as they are compared: folded once, not for each row. */
    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

    private CodeReader() {}

    /**
     * @param exact whether the code itself stood there, alone or before {@code " - "} and its label
     */
    record Match(String code, boolean exact) {}

    static Optional<Match> read(Dimension dimension, String text, String language) {
        String head = head(text);
        List<Code> codes = dimension.codes().stream().filter(Code::entered).toList();
        for (Code code : codes) {
            if (code.id().equals(text) || code.id().equals(head)) {
                return contradicts(codes, code, text) ? Optional.empty() : Optional.of(new Match(code.id(), true));
            }
        }
        String folded = undotted(text);
        return one(codes, c -> c.id().equals(bare(text).toUpperCase(Locale.ROOT)) || padded(c.id(), text))
                .or(() -> one(codes, c -> has(c.aliases().getOrDefault(language, List.of()), folded)))
                .or(() -> one(codes, c -> has(c.label().byLanguage().values(), folded)))
                .or(() -> one(codes, c -> folded.length() > 2 && inAnyLanguage(c.aliases(), folded)));
    }

    /** {@code M - Mujeres}: the code says one thing, the label behind it another. */
    private static boolean contradicts(List<Code> codes, Code code, String text) {
        String label =
                undotted(text.substring(Math.min(text.length(), head(text).length() + 2)));
        return label.length() > 2
                && codes.stream()
                                .filter(c -> has(c.label().byLanguage().values(), label)
                                        || inAnyLanguage(c.aliases(), label))
                                .map(Code::id)
                                .filter(id -> !id.equals(code.id()))
                                .count()
                        > 0
                && !has(code.label().byLanguage().values(), label);
    }

    /** The codes that a city may file, as a message lists them. */
    static String allowed(Dimension dimension) {
        return String.join(
                ", ",
                dimension.codes().stream().filter(Code::entered).map(Code::id).toList());
    }

    /** A drop-down shows {@code F - Femmes}: what stands before the first {@code " - "}. */
    static String head(String text) {
        int dash = text.indexOf(" - ");
        return dash < 0 ? text : text.substring(0, dash).strip();
    }

    private static Optional<Match> one(List<Code> codes, Predicate<Code> test) {
        TreeSet<String> found = new TreeSet<>();
        codes.stream().filter(test).forEach(c -> found.add(c.id()));
        return found.size() == 1 ? Optional.of(new Match(found.first(), false)) : Optional.empty();
    }

    /** Excel takes the leading zero off {@code 015}. */
    private static boolean padded(String code, String text) {
        return code.length() == 3
                && SHORT_NUMBER.matcher(text).matches()
                && code.equals("0".repeat(3 - text.length()) + text);
    }

    private static boolean inAnyLanguage(Map<String, List<String>> aliases, String folded) {
        return aliases.values().stream().anyMatch(list -> has(list, folded));
    }

    private static boolean has(Collection<String> texts, String folded) {
        return texts.stream()
                .anyMatch(t -> WORDS.computeIfAbsent(t, CodeReader::undotted).equals(folded));
    }

    /** Without the full stop of an abbreviation: {@code F.} */
    private static String bare(String text) {
        return text.length() == 2 && text.endsWith(".") ? text.substring(0, 1) : text;
    }

    private static String undotted(String text) {
        String folded = Fold.fold(text);
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
