package org.mc2cm.pipeline.validating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which submission supersedes which, after all files are read (contract section 3). */
public final class Vintages {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    Candidate::submittedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Candidate::revision)
            .thenComparing(Candidate::sha256);

    private Vintages() {}

    /**
     * A submission that may get a number.
     *
     * @param key participant, member and quarter in one text
     * @param submittedOn null when not stated: before every stated day
     * @param known the number it has from an earlier run, null for a new one
     */
    public record Candidate(
            String sha256, String key, @Nullable LocalDate submittedOn, boolean revision, @Nullable Integer known) {}

    /** @param vintage 1 and up, 0 when refused because it is no revision (M22) */
    public record Numbered(String sha256, int vintage) {}

    /**
     * Numbers the new ones after those that are known, within each key; the first of a key is vintage 1, a further one
     * the next if it says it is a revision, else it is refused.
     */
    public static List<Numbered> number(List<Candidate> candidates) {
        TreeMap<String, List<Candidate>> byKey = new TreeMap<>();
        candidates.forEach(
                c -> byKey.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c));
        List<Numbered> numbered = new ArrayList<>();
        byKey.values().forEach(same -> numberOne(same, numbered));
        return numbered;
    }

    private static void numberOne(List<Candidate> same, List<Numbered> numbered) {
        int newest = 0;
        for (Candidate c : same) {
            Integer known = c.known();
            newest = Math.max(newest, known == null ? 0 : known);
        }
        for (Candidate c :
                same.stream().filter(c -> c.known() == null).sorted(ORDER).toList()) {
            boolean refused = newest > 0 && !c.revision();
            numbered.add(new Numbered(c.sha256(), refused ? 0 : ++newest));
        }
    }
}
