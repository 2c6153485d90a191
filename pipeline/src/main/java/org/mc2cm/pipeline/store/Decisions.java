package org.mc2cm.pipeline.store;

import java.util.List;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;

/** What people settled: submissions that were taken back, and values that a city stands by. */
public final class Decisions {

    private static final String LATER_STATUS =
            """
            SELECT 1 FROM later_status WHERE sha256 = ? AND member = ? AND element = ? AND sex = ?
                AND age = ? AND migstat = ? AND dim_name = ? AND dim_code = ?
            """;

    private static final String LINES =
            "SELECT kind || ' ' || sha256 || ' ' || sheet || '!' || cell AS line FROM decision ORDER BY line";

    private static final String CONFIRMED =
            "SELECT sheet || '!' || cell AS place FROM decision WHERE sha256 = ? AND kind = 'confirmed'";

    private final Store store;

    Decisions(Store store) {
        this.store = store;
    }

    /**
     * A submission no longer counts; the one before it does again.
     *
     * @param finding what the table of findings says of it
     */
    public void withdraw(StoredSubmission submission, String reason, Finding finding) {
        String sha256 = submission.sha256();
        store.recordLater(List.of(finding.rule()), List.of(new Store.Later(sha256, List.of(finding), List.of())));
        store.transaction(() -> {
            store.run("UPDATE vintage SET outcome = ? WHERE sha256 = ?", Outcome.REJECTED.code(), sha256);
            store.run("INSERT INTO decision VALUES (?, 'withdrawn', '', '', ?)", sha256, reason);
        });
    }

    /** The city stands by the value of a cell: it is published as any other. */
    public void confirm(String sha256, String sheet, String cell, String reason) {
        store.transaction(() -> {
            store.run(
                    "DELETE FROM decision WHERE sha256 = ? AND kind = 'confirmed' AND sheet = ? AND cell = ?",
                    sha256,
                    sheet,
                    cell);
            store.run("INSERT INTO decision VALUES (?, 'confirmed', ?, ?, ?)", sha256, sheet, cell, reason);
        });
    }

    /** One line a decision, sorted: part of the identity of a run. */
    public List<String> lines() {
        return store.query(LINES, row -> row.getString(1));
    }

    /** The cells of a submission whose values wait for an answer: status V, not confirmed. */
    public List<Observation> doubted(String sha256) {
        List<String> settled = store.query(CONFIRMED, row -> row.getString(1), sha256);
        return store.observations().ofFile(sha256).stream()
                .filter(o -> "V".equals(o.obsStatus()) || later(sha256, o))
                .filter(o -> !settled.contains(o.sheet() + "!" + o.cell()))
                .toList();
    }

    private boolean later(String sha256, Observation o) {
        return !store.query(
                        LATER_STATUS,
                        row -> row.getInt(1),
                        sha256,
                        o.member(),
                        o.element(),
                        o.sex(),
                        o.age(),
                        o.migstat(),
                        o.dimName(),
                        o.dimCode())
                .isEmpty();
    }
}
