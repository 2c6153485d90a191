package org.mc2cm.pipeline.validating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers the submissions of one participant, member and quarter. */
public final class Vintages {

    /** The number of a submission that is refused (M22). */
    public static final int REFUSED = 0;

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    Candidate::submittedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Candidate::revision)
            .thenComparing(Candidate::sha256);

    private Vintages() {}

    /**
     * @param submittedOn null when the workbook does not say; such a file comes first
     * @param revision whether is_revision is Y
     */
    public record Candidate(String sha256, @Nullable LocalDate submittedOn, boolean revision) {}

    /** @param vintage 1, 2, ... or {@link #REFUSED} */
    public record Numbered(Candidate candidate, int vintage) {}

    /**
     * In the order of submitted_on, is_revision N before Y, hash: the first is vintage 1, each other one the next if it
     * is a revision, else refused.
     *
     * @param candidates of different bytes, in any order
     */
    public static List<Numbered> number(List<Candidate> candidates) {
        return number(0, candidates);
    }

    /**
     * As {@link #number(List)}, where the store already has vintages of the key.
     *
     * @param stored highest vintage in the store, 0 for none
     */
    public static List<Numbered> number(int stored, List<Candidate> arriving) {
        return number(stored, stored > 0, arriving);
    }

    /**
     * As {@link #number(int, List)}, where submissions may have been withdrawn.
     *
     * @param counts whether one of those in the store still counts; if none does, the next need not be a revision
     */
    public static List<Numbered> number(int stored, boolean counts, List<Candidate> arriving) {
        List<Numbered> numbered = new ArrayList<>();
        int last = stored;
        boolean first = !counts;
        for (Candidate candidate : arriving.stream().sorted(ORDER).toList()) {
            boolean taken = first || candidate.revision();
            first &= !taken;
            last += taken ? 1 : 0;
            numbered.add(new Numbered(candidate, taken ? last : REFUSED));
        }
        return numbered;
    }
}
