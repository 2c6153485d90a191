package org.mc2cm.pipeline.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.mc2cm.pipeline.finding.FindingBook;

/** Adds what was found after loading; what the same rules said before is replaced. */
final class LaterWriter {

    private static final String FORGET_LATER =
            "DELETE FROM finding WHERE sha256 IN (SELECT unnest(string_split(?, ','))) AND position >= ?"
                    + " AND rule IN (SELECT unnest(string_split(?, ',')))";

    private static final String FORGET_COUNTS =
            "DELETE FROM finding_count WHERE sha256 IN (SELECT unnest(string_split(?, ',')))"
                    + " AND rule IN (SELECT unnest(string_split(?, ',')))";

    private static final String FORGET_STATUS =
            "DELETE FROM later_status WHERE sha256 IN (SELECT unnest(string_split(?, ',')))";

    /** Positions of findings that were made after reading begin here. */
    private static final int LATER = 1_000_000;

    /** Behind the rule in the counts of such findings, so that those of the reading stay. */
    private static final String LATER_MARK = "+";

    private final DuckDBConnection connection;

    LaterWriter(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** @param all each submission once */
    void write(List<String> rules, List<Store.Later> all) throws SQLException {
        String hashes = all.stream().map(Store.Later::sha256).collect(Collectors.joining(","));
        Sql.run(connection, FORGET_LATER, hashes, LATER, String.join(",", rules));
        Sql.run(connection, FORGET_COUNTS, hashes, String.join(LATER_MARK + ",", rules) + LATER_MARK);
        Sql.run(connection, FORGET_STATUS, hashes);
        SubmissionWriter writer = new SubmissionWriter(connection);
        for (Store.Later later : all) {
            FindingBook book = new FindingBook();
            later.findings().forEach(book::add);
            writer.writeFindings(later.sha256(), book.kept(), LATER);
            Map<String, Integer> counts = new TreeMap<>();
            book.counts().forEach((rule, count) -> counts.put(rule + LATER_MARK, count));
            writer.writeCounts(later.sha256(), counts);
            writer.writeDoubts(later.sha256(), later.unvalidated());
        }
    }
}
