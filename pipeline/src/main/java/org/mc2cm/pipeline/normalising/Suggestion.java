package org.mc2cm.pipeline.normalising;

import java.util.TreeMap;
import java.util.TreeSet;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Nearest;

/** The one code that a mistyped text is near; never applied by itself. */
final class Suggestion {

    /** One slip in this many letters. */
    private static final int LETTERS_A_SLIP = 3;

    private Suggestion() {}

    /** Empty when none is near, or two codes are as near as each other. */
    static String of(Dimension dimension, String text) {
        String typed = Fold.fold(text);
        TreeMap<Integer, TreeSet<String>> byDistance = new TreeMap<>();
        for (Dimension.Code code : dimension.codes()) {
            if (code.entered()) {
                near(byDistance, typed, code.id(), code.id());
                code.label().byLanguage().values().forEach(l -> near(byDistance, typed, l, code.id()));
                code.aliases().values().forEach(list -> list.forEach(a -> near(byDistance, typed, a, code.id())));
            }
        }
        boolean one =
                !byDistance.isEmpty() && byDistance.firstEntry().getValue().size() == 1;
        return one ? byDistance.firstEntry().getValue().first() : "";
    }

    private static void near(TreeMap<Integer, TreeSet<String>> found, String typed, String word, String code) {
        String folded = Fold.fold(word);
        int distance = Nearest.distance(typed, folded);
        if (typed.length() >= LETTERS_A_SLIP
                && distance <= Math.min(typed.length(), folded.length()) / LETTERS_A_SLIP) {
            found.computeIfAbsent(distance, d -> new TreeSet<>()).add(code);
        }
    }
}
