package org.mc2cm.pipeline.publishing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.mc2cm.release.ReleaseException;

/** values.parquet: the rows of values.csv, typed, in the same order. */
final class ValuesParquet {

    /** One thread and the file's own order, so that the same CSV gives the same bytes. */
    private static final String COPY =
            """
            COPY (
              SELECT value_id, indicator, area, area_level, quarter, "window", sex, age, migstat, dim_name, dim_code,
                     TRY_CAST(value AS DOUBLE) AS value, TRY_CAST(lower AS DOUBLE) AS lower,
                     TRY_CAST(upper AS DOUBLE) AS upper, unit, TRY_CAST(numerator AS DOUBLE) AS numerator,
                     TRY_CAST(denominator AS DOUBLE) AS denominator, display, obs_status, conf_status, source_type,
                     TRY_CAST(cities AS INTEGER) AS cities, coverage, "method"
              FROM read_csv('%s', header = true, all_varchar = true, parallel = false, nullstr = '', delim = ',',
                quote = '"', escape = '"')
            ) TO '%s' (FORMAT parquet, COMPRESSION snappy)
            """;

    private ValuesParquet() {}

    static void write(Path csv, Path parquet) {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("SET autoinstall_known_extensions = false");
            statement.execute("SET autoload_known_extensions = false");
            statement.execute(COPY.formatted(quoted(csv), quoted(parquet)));
        } catch (SQLException e) {
            throw new ReleaseException("cannot write values.parquet: " + e.getMessage(), e);
        }
    }

    private static String quoted(Path path) {
        return path.toAbsolutePath().toString().replace("'", "''");
    }
}
