package org.mc2cm.pipeline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** Opens the store's file with nothing allowed that reaches outside it. */
final class Connections {

    private Connections() {}

    static DuckDBConnection open(Path file) {
        Properties settings = new Properties();
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("lock_configuration", "true");
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
            return connection.unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw new StoreException(sentence(file, String.valueOf(e.getMessage())), e);
        }
    }

    /** What goes wrong here is said when the store is opened. */
    static void load() {
        try {
            DriverManager.getConnection("jdbc:duckdb:").close();
        } catch (SQLException | LinkageError e) {
            return;
        }
    }

    private static String sentence(Path file, String cause) {
        if (cause.contains("Could not set lock")) {
            return "The store " + file + " is in use by another program: wait until it has ended, then try again.";
        }
        return "The store " + file + " cannot be opened: "
                + cause.lines().findFirst().orElse("unknown reason") + ".";
    }
}
