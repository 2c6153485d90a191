package org.mc2cm.pipeline.normalising;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mc2cm.pipeline.model.VerbatimSheet;

/** The likely language of a sheet, by the small words of its titles and headings: a guess, which a person confirms. */
final class HeadingLanguage {

    private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

    static {
        SMALL_WORDS.put(
                "en", Set.of("of", "the", "and", "by", "years", "year", "all", "women", "men", "female", "male"));
        SMALL_WORDS.put(
                "fr", Set.of("de", "des", "du", "et", "les", "ans", "par", "hommes", "femmes", "ensemble", "annee"));
        SMALL_WORDS.put(
                "es", Set.of("de", "del", "y", "los", "las", "por", "anos", "hombres", "mujeres", "sexo", "edad"));
        SMALL_WORDS.put(
                "it", Set.of("di", "del", "e", "della", "per", "anni", "donne", "uomini", "sesso", "eta", "anno"));
    }

    private HeadingLanguage() {}

    /** @param last index of the header's last row */
    static String of(VerbatimSheet sheet, int last) {
        List<String> texts = sheet.rows().stream()
                .filter(r -> r.index() <= last)
                .flatMap(r -> r.cells().stream())
                .map(Cells::text)
                .toList();
        if (texts.stream().anyMatch(t -> t.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC))) {
            return "ar";
        }
        String likely = "en";
        long most = 0;
        for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
            long words = texts.stream()
                    .flatMap(t -> Arrays.stream(Fold.fold(t).split("[^\\p{L}]+")))
                    .filter(language.getValue()::contains)
                    .count();
            if (words > most) {
                likely = language.getKey();
                most = words;
            }
        }
        return likely;
    }
}
