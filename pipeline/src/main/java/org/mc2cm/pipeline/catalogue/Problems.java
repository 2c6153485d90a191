package org.mc2cm.pipeline.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The mistakes found in the config folder, in the order of files and lines. */
final class Problems {

    private record Problem(String file, int line, String sentence) {}

    private final SortedSet<Problem> found = new TreeSet<>(
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::sentence));

    /** @param line counted from 1 */
    void add(String file, int line, String sentence) {
        found.add(new Problem(file, line, sentence));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            List<String> lines = found.stream()
                    .map(p -> p.file() + ":" + p.line() + ": " + p.sentence())
                    .toList();
            throw new ConfigException(lines);
        }
    }
}
