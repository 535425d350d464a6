package dev.retort.generator.shadow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The default database of commands, on the project's embedded server. */
public final class DevelopmentDatabase {

    /** The name of the database. */
    public static final String NAME = "retort";

    private DevelopmentDatabase() {}

    /** Whether the project has the database, or at least the server for it. Nothing is started. */
    public static boolean mayExistIn(Path scratch) {
        return Files.exists(new ServerFolder(scratch, EmbeddedBinaries.BUNDLED_MAJOR).data());
    }

    /** Creates the database if it is missing, and returns its JDBC URL. */
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
            // Another command may have created it in the meantime; PostgreSQL then reports one of two errors.
            if (!exists(statement)) {
                throw e;
            }
        }
    }
}
