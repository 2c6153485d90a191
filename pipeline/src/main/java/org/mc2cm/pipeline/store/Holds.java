package org.mc2cm.pipeline.store;

import java.util.List;
import java.util.Locale;
import org.mc2cm.pipeline.model.Hold;
import org.mc2cm.pipeline.model.Quarter;

/** What cities asked for their figures: rows are only added, the newest of a participant and quarter counts. */
public final class Holds {

    private static final String CURRENT =
            """
            SELECT city, quarter_index, kind, asked, until, reason FROM current_hold
            WHERE city = participant ORDER BY city, quarter_index
            """;

    private static final String ADD =
            """
            INSERT INTO hold
            SELECT coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ? FROM hold
            """;

    private static final String LIFTED = "lifted";

    private final Store store;

    Holds(Store store) {
        this.store = store;
    }

    /** Those in effect, by participant and quarter. */
    public List<Hold> current() {
        return store.query(
                CURRENT,
                row -> new Hold(
                        row.getString(1),
                        new Quarter(row.getInt(2) / 4, row.getInt(2) % 4 + 1),
                        Hold.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        Hold.Kind.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                        row.getString(5),
                        row.getString(6)));
    }

    /** @param reporters the participant itself and those who report for it */
    public void add(
            String participant, List<String> reporters, Quarter quarter, Hold.Kind kind, String until, String reason) {
        write(participant, reporters, quarter, kind.code(), until, reason);
    }

    public void lift(String participant, List<String> reporters, Quarter quarter, String reason) {
        write(participant, reporters, quarter, LIFTED, "", reason);
    }

    private void write(
            String participant, List<String> reporters, Quarter quarter, String kind, String until, String reason) {
        store.transaction(() -> {
            for (String reporter : reporters) {
                store.run(ADD, participant, reporter, quarter.index(), kind, until, reason);
            }
        });
    }
}
