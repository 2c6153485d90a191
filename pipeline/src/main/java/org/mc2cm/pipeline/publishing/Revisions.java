package org.mc2cm.pipeline.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.RevisionRow;
import org.mc2cm.release.ValueKey;

/** What changed since the edition that a reader may hold: published forms only, and never beside a withheld one. */
public final class Revisions {

    private Revisions() {}

    /**
     * @param older the newest earlier edition of the same quarter
     * @param rows the new edition's rows, in order
     * @param cause LATE, ERROR, METHOD or RECLASS, by key
     */
    public static List<RevisionRow> between(Edition older, List<PublishedRow> rows, Function<ValueKey, String> cause) {
        Map<ValueKey, PublishedRow> before = new HashMap<>();
        older.rows().forEach(r -> before.put(r.key(), r));
        List<RevisionRow> revisions = new ArrayList<>();
        for (PublishedRow now : rows) {
            PublishedRow was = before.get(now.key());
            if (was != null && !sameForm(was, now)) {
                boolean withheld = now.value() instanceof PublishedValue.Withheld;
                revisions.add(new RevisionRow(
                        now.key(),
                        older.manifest().edition(),
                        withheld ? "" : was.display(),
                        now.display(),
                        cause.apply(now.key())));
            }
        }
        return revisions;
    }

    private static boolean sameForm(PublishedRow was, PublishedRow now) {
        return was.display().equals(now.display()) && was.value().equals(now.value());
    }
}
