package org.mc2cm.pipeline.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mc2cm.pipeline.disclosure.Secret;
import org.mc2cm.pipeline.model.Hold;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.store.StoredSubmission;

/** What an edition was made of, as its manifest names it: files and wishes of cities, each by its HMAC alone. */
final class EditionInputs {

    private final Secret secret;

    EditionInputs(Secret secret) {
        this.secret = secret;
    }

    /** All of an edition, sorted. */
    List<String> all(List<StoredSubmission> submissions, List<Hold> holds, Quarter released) {
        List<String> inputs = new ArrayList<>();
        submissions.forEach(s -> inputs.add(of(s)));
        holds.stream().filter(h -> upTo(h.quarter(), released)).forEach(h -> inputs.add(of(h)));
        inputs.sort(null);
        return inputs;
    }

    /** Loaded submissions of a quarter or before that an edition does not know. */
    List<StoredSubmission> unknown(List<String> inputs, List<StoredSubmission> submissions, Quarter quarter) {
        Set<String> then = new TreeSet<>(inputs);
        return submissions.stream()
                .filter(s -> s.outcome().loaded() && s.quarter() != null && upTo(s.quarter(), quarter))
                .filter(s -> !then.contains(of(s)))
                .toList();
    }

    /** Participants whose wishes for a quarter or before are others now than an edition knows. */
    Set<String> otherWishes(
            List<String> inputs, List<StoredSubmission> submissions, List<Hold> holds, Quarter quarter) {
        Set<String> then = new TreeSet<>(inputs);
        Set<String> others = new TreeSet<>();
        Map<String, Set<String>> now = new TreeMap<>();
        holds.stream().filter(h -> upTo(h.quarter(), quarter)).forEach(h -> now.computeIfAbsent(
                        h.participant(), p -> new TreeSet<>())
                .add(of(h)));
        submissions.stream().map(StoredSubmission::participant).distinct().forEach(city -> {
            Set<String> had = new TreeSet<>(possible(city, quarter));
            had.retainAll(then);
            if (!had.equals(now.getOrDefault(city, Set.of()))) {
                others.add(city);
            }
        });
        return others;
    }

    /** Whether an edition of the quarter knows all that there is now for it or for quarters before. */
    boolean known(List<String> inputs, List<StoredSubmission> submissions, List<Hold> holds, Quarter quarter) {
        Set<String> then = new TreeSet<>(inputs);
        boolean files = submissions.stream()
                .filter(s -> s.outcome().loaded() && s.quarter() != null && upTo(s.quarter(), quarter))
                .allMatch(s -> then.contains(of(s)));
        Set<String> now = new TreeSet<>();
        holds.stream().filter(h -> upTo(h.quarter(), quarter)).forEach(h -> now.add(of(h)));
        then.retainAll(possible(submissions, quarter));
        return files && then.equals(now);
    }

    private Set<String> possible(List<StoredSubmission> submissions, Quarter quarter) {
        Set<String> all = new TreeSet<>();
        submissions.stream()
                .map(StoredSubmission::participant)
                .distinct()
                .forEach(city -> all.addAll(possible(city, quarter)));
        return all;
    }

    /** Every wish that a participant could have had. */
    private Set<String> possible(String city, Quarter quarter) {
        Set<String> all = new TreeSet<>();
        for (int back = 0; back < 2 * EditionMaking.QUARTERS; back++) {
            Quarter of = quarter.plus(-back);
            for (Hold.Kind kind : Hold.Kind.values()) {
                for (Hold.Kind asked : Hold.Kind.values()) {
                    all.add(of(new Hold(city, of, kind, asked, "", "")));
                }
            }
        }
        return all;
    }

    private static boolean upTo(Quarter quarter, Quarter last) {
        return quarter.compareTo(last) <= 0;
    }

    private String of(StoredSubmission s) {
        return secret.hmacHex("input|" + s.sha256());
    }

    private String of(Hold hold) {
        return secret.hmacHex("input|" + hold.line());
    }
}
