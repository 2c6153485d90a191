package org.mc2cm.pipeline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * By which character a text's fields are separated: the one that a first line {@code sep=;} names, else the one that
 * gives most rows the same number of fields; between two that do so equally, the one that gives known headings.
 */
final class Separator {

    private static final char[] CANDIDATES = {';', '\t', ',', '|'};
    private static final int ROWS_LOOKED_AT = 2_000;
    private static final int HEADING_ROWS = 40;

    private final Predicate<String> known;

    Separator(Predicate<String> known) {
        this.known = known;
    }

    /**
     * @param text without the line that names the separator
     * @param firstRow zero-based row of the text's first line
     */
    record Found(String text, char separator, int firstRow) {

        String name() {
            return separator == '\t' ? "TAB" : String.valueOf(separator);
        }
    }

    /** How well a candidate does. */
    private record Score(char separator, int rows, int headings) {}

    Found find(String text) throws Refusal {
        if (text.matches("(?s)sep=[;,|\t]\r?\n.*|(?s)sep=[;,|\t]\r.*")) {
            int end = text.startsWith("\r\n", 5) ? 7 : 6;
            return new Found(text.substring(end), text.charAt(4), 1);
        }
        List<Score> best = new ArrayList<>();
        @Nullable Refusal refusal = null;
        for (char candidate : CANDIDATES) {
            if (text.indexOf(candidate) < 0) {
                continue;
            }
            try {
                keep(best, score(text, candidate));
            } catch (Refusal e) {
                refusal = e;
            }
        }
        if (best.isEmpty() && refusal != null) {
            throw refusal;
        }
        if (best.size() > 1) {
            String first = String.valueOf(best.get(0).separator());
            throw Refusal.of(
                    "M32.text_separator", first, String.valueOf(best.get(1).separator()));
        }
        return new Found(text, best.isEmpty() ? ';' : best.get(0).separator(), 0);
    }

    private static void keep(List<Score> best, Score score) {
        int order = best.isEmpty() ? 1 : compare(score, best.get(0));
        if (order > 0) {
            best.clear();
        }
        if (order >= 0 && score.rows() > 0) {
            best.add(score);
        }
    }

    private static int compare(Score a, Score b) {
        return a.headings() != b.headings()
                ? Integer.compare(a.headings(), b.headings())
                : Integer.compare(a.rows(), b.rows());
    }

    private Score score(String text, char separator) throws Refusal {
        Map<Integer, Integer> byFields = new HashMap<>();
        int[] headings = {0};
        TextFile.each(text, separator, ROWS_LOOKED_AT, (row, fields) -> {
            byFields.merge(fields.size(), 1, Integer::sum);
            if (row < HEADING_ROWS && fields.size() > 1) {
                int here = (int) fields.stream().filter(this::isKnown).count();
                headings[0] = Math.max(headings[0], here);
            }
        });
        byFields.remove(1);
        int most = byFields.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Score(separator, most, headings[0] > 1 ? headings[0] : 0);
    }

    private boolean isKnown(String field) {
        String text = field.strip();
        return !text.isEmpty() && known.test(text);
    }
}
