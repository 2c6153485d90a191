package org.mc2cm.pipeline.normalising;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Seen;
import org.mc2cm.pipeline.finding.rules.Mess;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.SubmissionHeader;

/** What comes together while a workbook is normalised: observations, findings and the count of rows. */
final class Reported {

    private final FindingBook book;
    private final List<Observation> observations = new ArrayList<>();
    private final Set<String> refusedElements = new TreeSet<>();
    private int rowsRead;
    private int rowsRefused;

    Reported(FindingBook book) {
        this.book = book;
    }

    void read() {
        rowsRead++;
    }

    void keep(Observation observation) {
        observations.add(observation);
    }

    /** These observations, kept before, are published as unvalidated until the city confirms or replaces them (M19). */
    void doubt(List<Observation> doubted) {
        if (book.trials().codes().contains("M19")) {
            return;
        }
        observations.replaceAll(o -> o.value() != null && doubted.contains(o) ? o.withObsStatus("V") : o);
    }

    /** As above, the observations made of one of these cells. */
    void doubt(String sheet, List<String> cells) {
        doubt(observations.stream().filter(o -> of(o, sheet, cells)).toList());
    }

    /** Whether an observation was made of one of these cells. */
    boolean holds(String sheet, List<String> cells) {
        return observations.stream().anyMatch(o -> of(o, sheet, cells));
    }

    private static boolean of(Observation observation, String sheet, List<String> cells) {
        return observation.sheet().equals(sheet)
                && cells.contains(observation.cell().split("[:,]", 2)[0]);
    }

    /** A row that is not loaded; its finding is added apart. */
    void refuse(String element) {
        rowsRefused++;
        if (!element.isEmpty()) {
            refusedElements.add(element);
        }
    }

    /** Whether what this message refuses counts all the same: its rule is on trial. */
    boolean tries(Note note) {
        return book.trials().tries(note.message());
    }

    void find(String sheet, String cell, Note note) {
        Mess rule = Messes.of(note.rule());
        String[] rest = note.arguments().toArray(String[]::new);
        book.add(rule.at(sheet, cell, note.element(), Seen.of(note.seen()), note.message(), rest));
    }

    Draft draft(@Nullable SubmissionHeader header) {
        return new Draft(header, List.copyOf(observations), rowsRead, rowsRefused, new TreeSet<>(refusedElements));
    }

    /** What a finding says, apart from where. */
    record Note(String rule, String message, String element, String seen, List<String> arguments) {

        /** By the rule whose code the message's key begins with. */
        static Note of(String message, String seen, String... arguments) {
            return by(Messes.ofMessage(message).code(), message, seen, arguments);
        }

        /** By a rule whose message has a key of its own. */
        static Note by(String rule, String message, String seen, String... arguments) {
            return new Note(rule, message, "", seen, List.of(arguments));
        }

        Note about(String id) {
            return new Note(rule, message, id, seen, arguments);
        }

        Note seen(String text) {
            return new Note(rule, message, element, text, arguments);
        }
    }
}
