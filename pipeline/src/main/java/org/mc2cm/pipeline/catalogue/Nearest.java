package org.mc2cm.pipeline.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word most likely meant. */
public final class Nearest {

    private static final int MOST_TO_LIST = 12;

    private Nearest() {}

    /** The end of a sentence: the nearest word, or the words there are if they are few. */
    static String hint(String typed, Collection<String> allowed) {
        Optional<String> nearest = to(typed, allowed);
        if (nearest.isPresent()) {
            return "did you mean " + nearest.get() + "?";
        }
        return allowed.size() <= MOST_TO_LIST ? "write one of " + String.join(", ", allowed) : "see the list of them";
    }

    static Optional<String> to(String typed, Collection<String> allowed) {
        int most = typed.length() / 3;
        return allowed.stream()
                .filter(word -> distance(typed, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to change, add or leave out to make one word of the other (Levenshtein), capitals aside. */
    public static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
