package dev.retort.generator.shadow;

import dev.retort.postgres.InternalQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
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
        try (Connection connection = server.connect("postgres")) {
            if (!exists(connection)) {
                create(connection);
            }
        }
        return server.url(NAME);
    }

    private static boolean exists(Connection connection) throws SQLException {
        return InternalQuery.on(connection)
                .first("select 1 from pg_database where datname = ?", row -> true, NAME)
                .isPresent();
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME + " template template0");
        } catch (SQLException e) {
            // Another command may have created it in the meantime; PostgreSQL then reports one of two errors.
            if (!exists(connection)) {
                throw e;
            }
        }
    }
}
