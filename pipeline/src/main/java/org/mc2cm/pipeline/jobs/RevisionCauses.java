package org.mc2cm.pipeline.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mc2cm.pipeline.catalogue.Network;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.store.StoredSubmission;
import org.mc2cm.release.ValueKey;

/**
 * Why the published form of a value is another one than in the edition before: LATE (the city had sent nothing for the
 * quarter), ERROR (it corrected what it had sent, unless its workbook states another reason), RECLASS (it holds back or is
 * unnamed now, or no more), METHOD (the catalogue or the program). A value that changed with the protection of others has
 * the cause of what came.
 */
final class RevisionCauses {

    private static final int YEAR = 4;

    /** The strongest last: it stands where a value has several. */
    private enum Cause {
        LATE,
        ERROR,
        RECLASS,
        METHOD
    }

    private record Came(String participant, Quarter quarter, Cause cause) {}

    private final Network network;
    private final List<Came> came = new ArrayList<>();
    private final Set<String> wishes;
    private final boolean otherConfig;

    /**
     * @param unknown submissions that the older edition does not know
     * @param all every submission, those that it knows too
     * @param wishes participants that hold back or are unnamed now and were not then, or the other way round
     * @param otherConfig whether the config is another one
     */
    RevisionCauses(
            Network network,
            List<StoredSubmission> unknown,
            List<StoredSubmission> all,
            Set<String> wishes,
            boolean otherConfig) {
        this.network = network;
        this.wishes = wishes;
        this.otherConfig = otherConfig;
        List<StoredSubmission> known = new ArrayList<>(all);
        known.removeAll(unknown);
        for (StoredSubmission s : unknown) {
            if (s.quarter() != null) {
                came.add(new Came(s.participant(), s.quarter(), cause(s, known)));
            }
        }
    }

    private static Cause cause(StoredSubmission s, List<StoredSubmission> known) {
        boolean first = known.stream()
                .noneMatch(k -> k.outcome().loaded()
                        && k.participant().equals(s.participant())
                        && k.member().equals(s.member())
                        && s.quarter() != null
                        && s.quarter().equals(k.quarter()));
        if (first) {
            return Cause.LATE;
        }
        String stated = s.revisionReason().strip();
        for (Cause cause : Cause.values()) {
            if (cause.name().equalsIgnoreCase(stated)) {
                return cause;
            }
        }
        return Cause.ERROR;
    }

    /** As revisions.csv has it. */
    String of(ValueKey key) {
        List<String> participants = participants(key);
        List<Cause> causes = causes(participants, quarters(key, 0));
        if (causes.isEmpty()) {
            causes = causes(participants, quarters(key, YEAR));
        }
        if (causes.isEmpty() && participants.stream().anyMatch(wishes::contains)) {
            causes = List.of(Cause.RECLASS);
        }
        if (causes.isEmpty() && !otherConfig) {
            causes = wishes.isEmpty() ? came.stream().map(Came::cause).toList() : List.of(Cause.RECLASS);
        }
        return causes.stream()
                .max(Comparator.naturalOrder())
                .orElse(Cause.METHOD)
                .name();
    }

    private List<Cause> causes(Collection<String> participants, List<Quarter> quarters) {
        return came.stream()
                .filter(c -> participants.contains(c.participant()) && quarters.contains(c.quarter()))
                .map(Came::cause)
                .toList();
    }

    private List<String> participants(ValueKey key) {
        if (key.areaLevel().equals("network")) {
            return network.participants().stream().map(Place::id).toList();
        }
        return network.place(key.area())
                .filter(p -> p.kind() == Place.Kind.MEMBER)
                .map(p -> List.of(p.memberOf()))
                .orElse(List.of(key.area()));
    }

    /**
     * Quarters whose counts are in a value.
     *
     * @param more quarters before them, for populations that are carried forward
     */
    private static List<Quarter> quarters(ValueKey key, int more) {
        Quarter last = Quarter.parse(key.quarter()).orElseThrow();
        int window = key.window().equals("R4") ? YEAR : 1;
        int compared =
                switch (key.dimCode()) {
                    case "CHANGE" -> 1;
                    case "CHANGE_YEAR" -> YEAR;
                    default -> 0;
                };
        return IntStream.range(0, window + compared + more)
                .mapToObj(back -> last.plus(-back))
                .toList();
    }
}
