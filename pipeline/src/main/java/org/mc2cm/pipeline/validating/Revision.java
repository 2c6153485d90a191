package org.mc2cm.pipeline.validating;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Seen;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Observation;

/** M22: what a new vintage changes against the one before it, cell by cell. */
public final class Revision {

    private Revision() {}

    /** A note for each figure that is new, gone or another than before. */
    public static void changes(List<Observation> before, List<Observation> now, FindingBook book) {
        Map<Observation.Key, Observation> earlier = new LinkedHashMap<>();
        before.forEach(o -> earlier.put(o.key(), o));
        for (Observation o : now) {
            Observation was = earlier.remove(o.key());
            if (was == null) {
                note(book, o, "M22.added", said(o));
            } else if (!same(was, o)) {
                note(book, o, "M22.changed", said(was), said(o));
            }
        }
        earlier.values().forEach(o -> note(book, o, "M22.gone", said(o)));
    }

    private static boolean same(Observation a, Observation b) {
        return equal(a.value(), b.value())
                && equal(a.low(), b.low())
                && equal(a.high(), b.high())
                && status(a).equals(status(b))
                && a.confStatus().equals(b.confStatus());
    }

    /** A question is not a change. */
    private static String status(Observation o) {
        return o.obsStatus().equals("V") ? "A" : o.obsStatus();
    }

    private static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? Objects.equals(a, b) : a.compareTo(b) == 0;
    }

    private static String said(Observation o) {
        BigDecimal value = o.value();
        return value != null ? value.toPlainString() : Seen.of(o.raw().isEmpty() ? o.obsStatus() : o.raw());
    }

    private static void note(FindingBook book, Observation o, String message, String... arguments) {
        book.add(new Finding(
                o.sheet(), o.cell(), "M22", Severity.NOTE, o.element(), Seen.of(o.raw()), message, List.of(arguments)));
    }
}
