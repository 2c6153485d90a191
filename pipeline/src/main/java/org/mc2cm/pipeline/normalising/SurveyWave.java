package org.mc2cm.pipeline.normalising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.SurveyAnswers;

/** The respondents of one wave while they are read; in the end by stratum and PSU, which are numbers then. */
final class SurveyWave {

    /** Stands between a stratum's name and a PSU's: no cell holds it. */
    private static final char BETWEEN = '\u0000';

    private final String name;
    private final Map<String, Integer> psus = new LinkedHashMap<>();
    private final SurveyAnswers unsorted;
    private final BitSet refused = new BitSet();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    SurveyWave(String name, List<String> elements) {
        this.name = name;
        this.unsorted =
                new SurveyAnswers(new SurveyAnswers.Wave("", name, LocalDate.EPOCH, LocalDate.EPOCH, false), elements);
    }

    /** What a row says of a respondent. */
    record Respondent(
            LocalDate day,
            String stratum,
            String psu,
            double weight,
            byte sex,
            byte band,
            boolean migrant,
            long yes,
            long known,
            double pay) {}

    /** @return the respondent's place */
    int add(Respondent r, boolean ownPsu) {
        String psu = r.stratum() + BETWEEN + (ownPsu ? "" : r.psu());
        int number = psus.computeIfAbsent(psu, p -> psus.size());
        unsorted.add(0, number, r.weight(), r.sex(), r.band(), r.migrant(), r.yes(), r.known(), r.pay());
        LocalDate before = first;
        LocalDate after = last;
        first = before == null || r.day().isBefore(before) ? r.day() : before;
        last = after == null || r.day().isAfter(after) ? r.day() : after;
        return unsorted.size() - 1;
    }

    /** Two rows of one interview that differ: neither counts. */
    void refuse(int place) {
        refused.set(place);
    }

    boolean overlaps(SurveyWave other) {
        LocalDate a = first;
        LocalDate b = last;
        LocalDate c = other.first;
        LocalDate d = other.last;
        return a != null && b != null && c != null && d != null && !b.isBefore(c) && !d.isBefore(a);
    }

    String name() {
        return name;
    }

    int size() {
        return unsorted.size() - refused.cardinality();
    }

    /**
     * By rising strata and PSUs, both numbered in the order of their names.
     *
     * @param ownPsus whether each respondent is a PSU of its own, inside its stratum
     */
    SurveyAnswers sorted(String survey, boolean designKnown, boolean ownPsus) {
        LocalDate from = first == null ? LocalDate.EPOCH : first;
        LocalDate until = last == null ? LocalDate.EPOCH : last;
        SurveyAnswers sorted =
                new SurveyAnswers(new SurveyAnswers.Wave(survey, name, from, until, designKnown), unsorted.elements());
        List<String> names = new ArrayList<>(psus.keySet());
        names.sort(null);
        int[] rank = new int[names.size()];
        int[] stratum = new int[names.size()];
        for (int i = 0; i < names.size(); i++) {
            rank[psus.getOrDefault(names.get(i), 0)] = i;
            stratum[i] = i == 0 ? 0 : stratum[i - 1] + (sameStratum(names.get(i), names.get(i - 1)) ? 0 : 1);
        }
        int own = 0;
        for (int i : order(rank)) {
            int psu = rank[unsorted.psu(i)];
            sorted.add(
                    stratum[psu],
                    ownPsus ? own++ : psu,
                    unsorted.weight(i),
                    unsorted.sex(i),
                    unsorted.band(i),
                    unsorted.migrant(i),
                    unsorted.yes(i),
                    unsorted.known(i),
                    unsorted.pay(i));
        }
        return sorted;
    }

    private static boolean sameStratum(String one, String other) {
        int end = one.indexOf(BETWEEN);
        return end == other.indexOf(BETWEEN) && one.regionMatches(0, other, 0, end);
    }

    /** Those that count, by PSU, in each in the order of the file. */
    private int[] order(int[] rank) {
        int[] next = new int[rank.length + 1];
        for (int i = 0; i < unsorted.size(); i++) {
            if (!refused.get(i)) {
                next[rank[unsorted.psu(i)] + 1]++;
            }
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] order = new int[size()];
        for (int i = 0; i < unsorted.size(); i++) {
            if (!refused.get(i)) {
                order[next[rank[unsorted.psu(i)]]++] = i;
            }
        }
        return order;
    }

    /** Strata that have one PSU alone. */
    static int lonely(SurveyAnswers sorted) {
        int lonely = 0;
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.stratum(i) != sorted.stratum(from)) {
                lonely += sorted.psu(i - 1) == sorted.psu(from) ? 1 : 0;
                from = i;
            }
        }
        return lonely;
    }
}
