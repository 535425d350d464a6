package dev.retort.generator.shadow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database that commands work on when no other is named: kept on the project's embedded server. */
public final class DevelopmentDatabase {

    /** Its name. */
    public static final String NAME = "retort";

    private DevelopmentDatabase() {}

    /** Whether a project has one, or at least the server for it; nothing is started. */
    public static boolean mayBeIn(Path scratch) {
        return Files.exists(new ServerFolder(scratch, EmbeddedBinaries.BUNDLED_MAJOR).data());
    }

    /** Makes the database where it is missing and returns its JDBC URL. */
    public static String on(EmbeddedServer server) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                create(statement);
            }
        }
        return server.url(NAME);
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select from pg_catalog.pg_database where datname = '" + NAME + "'")) {
            return row.next();
        }
    }

    private static void create(Statement statement) throws SQLException {
        try {
            statement.execute("create database " + NAME + " template template0");
        } catch (SQLException e) {
            // Another command may have been faster; PostgreSQL says so in one of two ways.
            if (!exists(statement)) {
                throw e;
            }
        }
    }
}
