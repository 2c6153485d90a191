package org.mc2cm.pipeline.validating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Seen;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.CellMark;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Observation;

/** M35: a colour says nothing that a figure can carry; a figure that is struck through is not one. */
public final class LooksOfCells {

    private LooksOfCells() {}

    /** The draft without its struck figures; coloured ones are asked about, once a sheet. */
    public static Draft check(Draft draft, List<CellMark> marks, FindingBook book) {
        return check(draft, marks, book, false);
    }

    /** @param trial whether the rule only reports */
    public static Draft check(Draft draft, List<CellMark> marks, FindingBook book, boolean trial) {
        Map<String, CellMark> byPlace = new HashMap<>();
        marks.forEach(m -> byPlace.put(m.sheet() + "!" + m.cell(), m));
        List<Observation> kept = new ArrayList<>();
        Map<String, List<Observation>> coloured = new TreeMap<>();
        Set<String> refused = new TreeSet<>(draft.refusedElements());
        int rows = draft.rowsRefused();
        for (Observation o : draft.observations()) {
            CellMark mark = byPlace.get(o.sheet() + "!" + o.cell());
            if (mark != null && mark.struck()) {
                add(book, o, trial ? Severity.NOTE : Severity.REJ_CELL, "M35.struck", List.of());
                if (trial) {
                    kept.add(o);
                    continue;
                }
                refused.add(o.element());
                rows++;
                continue;
            }
            if (mark != null && mark.loud()) {
                coloured.computeIfAbsent(o.sheet(), s -> new ArrayList<>()).add(o);
            }
            kept.add(o);
        }
        Set<String> told = new HashSet<>();
        coloured.forEach((sheet, cells) -> {
            long all = kept.stream().filter(o -> o.sheet().equals(sheet)).count();
            // A sheet whose figures are all of one colour has a colour, not a meaning.
            if (cells.size() * 2L < all && told.add(sheet)) {
                add(
                        book,
                        cells.get(0),
                        trial ? Severity.NOTE : Severity.WARN,
                        "M35.colour",
                        List.of(Integer.toString(cells.size())));
            }
        });
        return new Draft(draft.header(), kept, draft.rowsRead(), rows, refused);
    }

    private static void add(FindingBook book, Observation o, Severity severity, String message, List<String> rest) {
        book.add(new Finding(o.sheet(), o.cell(), "M35", severity, o.element(), Seen.of(o.raw()), message, rest));
    }
}
