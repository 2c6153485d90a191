package org.mc2cm.pipeline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.Severity;

/** What was found of the files, by their hashes. */
final class FindingLookup {

    private static final String FINDINGS =
            """
            SELECT sheet, cell, rule, severity, element, seen, message, arguments, sha256
            FROM finding ORDER BY sha256, position
            """;

    private static final String FINDING_COUNTS =
            "SELECT sha256, rtrim(rule, '+') AS rule, sum(found)::INTEGER FROM finding_count GROUP BY 1, 2 ORDER BY 1, 2";

    private final Store store;

    FindingLookup(Store store) {
        this.store = store;
    }

    /** In the order they were made; later ones last. */
    Map<String, List<Finding>> all() {
        Map<String, List<Finding>> files = new HashMap<>();
        store.query(FINDINGS, row -> files.computeIfAbsent(row.getString("sha256"), k -> new ArrayList<>())
                .add(finding(row)));
        return files;
    }

    /** Exact number of findings of each rule. */
    Map<String, Map<String, Integer>> counts() {
        Map<String, Map<String, Integer>> files = new HashMap<>();
        store.query(FINDING_COUNTS, row -> files.computeIfAbsent(row.getString(1), k -> new TreeMap<>())
                .put(row.getString(2), row.getInt(3)));
        return files;
    }

    private static Finding finding(ResultSet row) throws SQLException {
        Object[] arguments = (Object[]) row.getArray("arguments").getArray();
        return new Finding(
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("rule"),
                Severity.valueOf(row.getString("severity")),
                row.getString("element"),
                row.getString("seen"),
                row.getString("message"),
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
