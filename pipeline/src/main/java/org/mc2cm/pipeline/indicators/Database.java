package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A connection to the store's file that keeps what it makes in temporary tables. */
final class Database implements AutoCloseable {

    private final DuckDBConnection connection;

    private Database(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** With the settings of the store, so that both may have the file open in one program. */
    static Database open(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("lock_configuration", "true");
        return new Database(
                DriverManager.getConnection("jdbc:duckdb:" + file, settings).unwrap(DuckDBConnection.class));
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    DuckDBAppender append(String table) throws SQLException {
        return connection.createAppender(table);
    }

    /** Takes the rows of a result, one after the other. */
    @FunctionalInterface
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    void each(String sql, RowTaker taker) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    /** Without trailing zeros. */
    static @Nullable BigDecimal number(ResultSet row, int column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
