package org.mc2cm.pipeline.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.Submission;

/**
 * The restricted store, one DuckDB file. Each method that writes is one transaction and can be repeated; nothing that a
 * city sent is ever overwritten. May be used from several threads: the methods wait for one another. Throws {@link
 * StoreException} when the file cannot be used.
 */
public final class Store implements AutoCloseable {

    private static final String HASHES = "SELECT sha256 FROM submission";

    private static final String SUBMISSIONS =
            """
            SELECT s.sha256, s.path, s.participant, s.member, s.quarter, s.submitted_on, s.received_at, s.is_revision,
                s.revision_reason, s.synthetic, coalesce(v.outcome, s.outcome) AS outcome, s.rows_read, s.rows_loaded, v.vintage
            FROM submission s LEFT JOIN vintage v USING (sha256)
            ORDER BY s.path, s.sha256
            """;

    private static final String FORGET_NUMBERS =
            "DELETE FROM vintage WHERE sha256 IN (SELECT unnest(string_split(?, ',')))";

    private static final String NUMBER =
            """
            INSERT INTO vintage
            SELECT s.sha256, s.participant, s.member, s.quarter_index, n.vintage, n.outcome
            FROM submission s JOIN (
                SELECT unnest(string_split(?, ',')) AS sha256, unnest(string_split(?, ','))::INTEGER AS vintage,
                    unnest(string_split(?, ',')) AS outcome) n USING (sha256)
            """;

    /** A further submission of a mapped file is no input of its own: its hash is the file's with a number. */
    private static final String INPUTS =
            "SELECT sha256, received_stated FROM submission WHERE NOT contains(sha256, '#') ORDER BY sha256";

    private static final String DUPLICATES = "SELECT path, sha256 FROM duplicate ORDER BY path";

    private final DuckDBConnection connection;
    private final Path file;
    /** Whether a transaction is open, which what follows joins. */
    private boolean together;
    /** Hashes of all that is loaded: the lock on the file leaves no other program to add some. */
    private final Set<String> hashes = new HashSet<>();

    private Store(DuckDBConnection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Loads the database's library in the background, which takes a good part of opening the first one. */
    public static void prepare() {
        CompletableFuture.runAsync(Connections::load);
    }

    /** Opens the file and makes its tables where they are missing. */
    public static Store open(Path file) {
        Store store = new Store(Connections.open(file), file);
        store.transaction(() -> {
            for (String statement : Schema.STATEMENTS) {
                Sql.run(store.connection, statement);
            }
        });
        store.hashes.addAll(store.query(HASHES, row -> row.getString(1)));
        return store;
    }

    /** Whether a file of these bytes has been loaded, whatever its outcome. */
    public synchronized boolean contains(String sha256) {
        return hashes.contains(sha256);
    }

    /**
     * Loads a file in one transaction: all of it or nothing. A file that is already there keeps its first outcome.
     *
     * @return whether it was new
     */
    public synchronized boolean load(Submission submission, FindingBook findings) {
        if (contains(submission.file().sha256())) {
            return false;
        }
        transaction(() -> new SubmissionWriter(connection).write(submission, findings));
        hashes.add(submission.file().sha256());
        return true;
    }

    /** Every submission with its outcome after numbering, by path. */
    public synchronized List<StoredSubmission> submissions() {
        return query(SUBMISSIONS, Store::submission);
    }

    /** The submissions that say they are of a quarter. */
    public List<StoredSubmission> submissions(Quarter quarter) {
        return submissions().stream().filter(s -> quarter.equals(s.quarter())).toList();
    }

    /** What has to be looked at to number vintages: everything loaded, numbered or not. */
    public List<StoredSubmission> candidates() {
        return submissions().stream()
                .filter(s -> s.vintage() != null || s.outcome().loaded())
                .toList();
    }

    /**
     * Records the number that the rules gave a submission.
     *
     * @param vintage 1 and up, or 0 for one that is refused (M22)
     * @param outcome its outcome after numbering
     */
    public synchronized void recordVintage(String sha256, int vintage, Outcome outcome) {
        recordVintages(List.of(new Numbered(sha256, vintage, outcome)));
    }

    /** A submission's number, as in {@link #recordVintage}. */
    public record Numbered(String sha256, int vintage, Outcome outcome) {}

    /** Records many numbers in one transaction, each submission once. */
    public synchronized void recordVintages(List<Numbered> all) {
        if (all.isEmpty()) {
            return;
        }
        String hashes = joined(all, Numbered::sha256);
        transaction(() -> {
            Sql.run(connection, FORGET_NUMBERS, hashes);
            Sql.run(
                    connection,
                    NUMBER,
                    hashes,
                    joined(all, n -> Integer.toString(n.vintage())),
                    joined(all, n -> n.outcome().code()));
        });
    }

    private static <T> String joined(List<T> all, Function<T, String> word) {
        return all.stream().map(word).collect(Collectors.joining(","));
    }

    /** Makes one transaction of all that is written meanwhile: all of it stands, or none. */
    public synchronized void together(Runnable work) {
        transaction(work::run);
    }

    /** Notes that a path of the inbox holds the same bytes as a submission. */
    public synchronized void recordDuplicate(String path, String sha256) {
        transaction(() -> {
            Sql.run(connection, "DELETE FROM duplicate WHERE path = ?", path);
            Sql.run(connection, "INSERT INTO duplicate VALUES (?, ?)", path, sha256);
        });
    }

    /** Paths that held the bytes of another submission, to its hash. */
    public synchronized Map<String, String> duplicates() {
        Map<String, String> found = new TreeMap<>();
        query(DUPLICATES, row -> found.put(row.getString(1), row.getString(2)));
        return found;
    }

    /** What was found of a submission after loading: findings, and the observations whose status is now {@code V}. */
    public record Later(String sha256, List<Finding> findings, List<Observation.Key> unvalidated) {}

    /**
     * Adds what was found after loading, when earlier quarters were at hand. Repeating it with the same rules replaces
     * what they said before.
     *
     * @param all each submission once
     */
    public synchronized void recordLater(List<String> rules, List<Later> all) {
        if (all.isEmpty()) {
            return;
        }
        transaction(() -> new LaterWriter(connection).write(rules, all));
    }

    /** Findings of every file, by its hash, in the order they were made; later ones last. */
    public Map<String, List<Finding>> findings() {
        return new FindingLookup(this).all();
    }

    /** Exact number of findings of each rule in every file, by its hash. */
    public Map<String, Map<String, Integer>> findingCounts() {
        return new FindingLookup(this).counts();
    }

    /** What people settled. */
    public Decisions decisions() {
        return new Decisions(this);
    }

    /** The language that each submission's workbook declares, by its hash; empty where it could not be understood. */
    public synchronized Map<String, String> languages() {
        Map<String, String> files = new HashMap<>();
        query("SELECT sha256, language FROM submission", row -> files.put(row.getString(1), row.getString(2)));
        return files;
    }

    /** Hash and stated day of receipt of every file, by hash: what the identity of a run is made of. */
    public synchronized List<Input> inputs() {
        return query(INPUTS, row -> new Input(row.getString("sha256"), Sql.date(row, "received_stated")));
    }

    /** What cities asked for their figures. */
    public Holds holds() {
        return new Holds(this);
    }

    /** What earlier quarters hold, for the rules that compare with them. */
    public ObservationLookup observations() {
        return new ObservationLookup(this);
    }

    /** Accepted values of a participant's quarter, for the cells beside the empty ones of a template. */
    public Map<Observation.Key, BigDecimal> acceptedValues(String participant, Quarter quarter) {
        return observations().values(participant, quarter);
    }

    synchronized <T> List<T> query(String sql, Sql.RowReader<T> reader, Object... arguments) {
        try {
            return Sql.list(connection, sql, reader, arguments);
        } catch (SQLException e) {
            throw new StoreException("The store " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    synchronized void run(String sql, Object... arguments) throws SQLException {
        Sql.run(connection, sql, arguments);
    }

    /** Statements that stand or fall together. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** Begins by statement: an appender does not see the driver's own way of switching off automatic commits. */
    synchronized void transaction(Work work) {
        try {
            if (together) {
                work.run();
                return;
            }
            Sql.run(connection, "BEGIN TRANSACTION");
            together = true;
            boolean done = false;
            try {
                work.run();
                Sql.run(connection, "COMMIT");
                done = true;
            } finally {
                together = false;
                if (!done) {
                    Sql.run(connection, "ROLLBACK");
                }
            }
        } catch (SQLException e) {
            throw new StoreException("The store " + file + " could not be written: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("The store " + file + " could not be closed: " + e.getMessage(), e);
        }
    }

    private static StoredSubmission submission(ResultSet row) throws SQLException {
        int vintage = row.getInt("vintage");
        @Nullable Integer numbered = row.wasNull() ? null : vintage;
        return new StoredSubmission(
                row.getString("sha256"),
                row.getString("path"),
                row.getString("participant"),
                row.getString("member"),
                Quarter.parse(row.getString("quarter")).orElse(null),
                Sql.date(row, "submitted_on"),
                Sql.date(row, "received_at"),
                row.getBoolean("is_revision"),
                row.getString("revision_reason"),
                row.getBoolean("synthetic"),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getInt("rows_read"),
                row.getInt("rows_loaded"),
                numbered);
    }
}
