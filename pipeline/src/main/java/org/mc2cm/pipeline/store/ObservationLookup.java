package org.mc2cm.pipeline.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Quarter;

/** What counts now of a participant's quarter: its newest accepted vintage. */
public final class ObservationLookup {

    private static final Comparator<Observation.Key> ORDER = Comparator.comparing(Observation.Key::member)
            .thenComparing(Observation.Key::element)
            .thenComparing(Observation.Key::sex)
            .thenComparing(Observation.Key::age)
            .thenComparing(Observation.Key::migstat)
            .thenComparing(Observation.Key::dimName)
            .thenComparing(Observation.Key::dimCode);

    private static final String COLUMNS =
            """
            member, element, sex, age, migstat, dim_name, dim_code, value, low, high, obs_status, conf_status,
            source_type, indicator_code, sheet, cell, sheet_row, raw
            """;

    private static final int COLUMN_COUNT = 18;

    private static final String CURRENT = "SELECT " + COLUMNS
            + """
            FROM current_observation WHERE participant = ? AND quarter_index = ?
            ORDER BY sha256, position
            """;

    private static final String NUMBERS =
            """
            SELECT quarter_index, member, element, sex, age, migstat, dim_name, dim_code, value, participant
            FROM current_observation
            WHERE participant IN (SELECT unnest(string_split(?, ','))) AND value IS NOT NULL AND conf_status = 'F'
            """;

    private static final String OF_FILES = "SELECT " + COLUMNS
            + """
            , sha256 FROM observation WHERE sha256 IN (SELECT unnest(string_split(?, ','))) ORDER BY sha256, position
            """;

    private static final String SOURCES = "SELECT " + COLUMNS.replace("\n", " ").replaceAll("(\\w+)", "o.$1")
            + """
            , o.sha256, o.vintage, s.path
            FROM current_observation o JOIN submission s USING (sha256)
            WHERE o.participant = ? AND o.quarter_index = ? AND o.element = ? ORDER BY o.sha256, o.position
            """;

    private static final String ELEMENTS =
            "SELECT sha256, element, count(*)::INTEGER FROM observation GROUP BY ALL ORDER BY ALL";

    private static final String OF_FILE =
            "SELECT " + COLUMNS + """
            FROM observation WHERE sha256 = ? ORDER BY position
            """;

    private final Store store;

    ObservationLookup(Store store) {
        this.store = store;
    }

    /** Every current observation, in the order of its file. */
    public List<Observation> current(String participant, Quarter quarter) {
        return store.query(CURRENT, ObservationLookup::observation, participant, quarter.index());
    }

    /** The observations of one file as they were loaded. */
    public List<Observation> ofFile(String sha256) {
        return store.query(OF_FILE, ObservationLookup::observation, sha256);
    }

    /** The same for several files in one reading: by hash, then in the order of the file. */
    public Map<String, List<Observation>> ofFiles(Collection<String> hashes) {
        Map<String, List<Observation>> files = new HashMap<>();
        store.query(
                OF_FILES,
                row -> files.computeIfAbsent(row.getString(COLUMN_COUNT + 1), k -> new ArrayList<>())
                        .add(observation(row)),
                String.join(",", hashes));
        return files;
    }

    /** A current observation with the file that it came in. */
    public record Source(Observation observation, String sha256, int vintage, String path) {}

    /** What counts now of a participant's element, in the order of its files. */
    public List<Source> sources(String participant, Quarter quarter, String element) {
        return store.query(
                SOURCES,
                row -> new Source(
                        observation(row),
                        row.getString(COLUMN_COUNT + 1),
                        row.getInt(COLUMN_COUNT + 2),
                        row.getString(COLUMN_COUNT + 3)),
                participant,
                quarter.index(),
                element);
    }

    /** How many observations of each element every file has: by hash, then by element. */
    public Map<String, Map<String, Integer>> elements() {
        Map<String, Map<String, Integer>> files = new HashMap<>();
        store.query(ELEMENTS, row -> files.computeIfAbsent(row.getString(1), k -> new TreeMap<>())
                .put(row.getString(2), row.getInt(3)));
        return files;
    }

    /** The current numbers by key, sorted; hidden and missing ones left out. */
    public Map<Observation.Key, BigDecimal> values(String participant, Quarter quarter) {
        Map<Observation.Key, BigDecimal> values = new TreeMap<>(ORDER);
        for (Observation o : current(participant, quarter)) {
            BigDecimal value = o.value();
            if (value != null && "F".equals(o.confStatus())) {
                values.put(o.key(), value);
            }
        }
        return values;
    }

    /** The same for every quarter of some participants, by participant, in one reading. */
    public Map<String, Map<Quarter, Map<Observation.Key, BigDecimal>>> values(Collection<String> participants) {
        Map<String, Map<Quarter, Map<Observation.Key, BigDecimal>>> all = new HashMap<>();
        store.query(
                NUMBERS,
                row -> put(all.computeIfAbsent(row.getString(10), p -> new TreeMap<>()), row),
                String.join(",", participants));
        return all;
    }

    private static boolean put(Map<Quarter, Map<Observation.Key, BigDecimal>> quarters, ResultSet row)
            throws SQLException {
        Observation.Key key = new Observation.Key(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
        Quarter quarter = new Quarter(row.getInt(1) / 4, row.getInt(1) % 4 + 1);
        quarters.computeIfAbsent(quarter, q -> new HashMap<>()).put(key, plain(row.getBigDecimal(9)));
        return true;
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                plain(row.getBigDecimal(8)),
                plain(row.getBigDecimal(9)),
                plain(row.getBigDecimal(10)),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getInt(17),
                row.getString(18));
    }

    @SuppressWarnings("NullAway") // JDBC returns null for an empty number, which the observation takes
    private static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
