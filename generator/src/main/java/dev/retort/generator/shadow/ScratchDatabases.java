package dev.retort.generator.shadow;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Creates and drops the scratch databases of an embedded server. Their names identify them. */
public final class ScratchDatabases {

    private static final String PREFIX = "retort_shadow_";

    private ScratchDatabases() {}

    /** Returns a new name for a database; an embedded server drops the databases of such names that killed runs have left. */
    public static String newName() {
        return PREFIX + UUID.randomUUID().toString().replace("-", "");
    }

    /** Whether a connection is to a scratch database of an embedded server. */
    static boolean contain(Connection connection) throws SQLException {
        return String.valueOf(connection.getCatalog()).matches(PREFIX + "[0-9a-f]+");
    }

    /** Creates an empty database and returns its name. */
    static String create(EmbeddedServer server) throws SQLException {
        String name = newName();
        execute(server, "create database " + name + " template template0");
        return name;
    }

    static void drop(EmbeddedServer server, String name) throws SQLException {
        execute(server, "drop database if exists " + name + " with (force)");
    }

    /** Drops the databases that killed commands left. The caller must be the only user of the server. */
    static void dropAll(EmbeddedServer server) throws SQLException {
        for (String name : names(server)) {
            drop(server, name);
        }
    }

    private static List<String> names(EmbeddedServer server) throws SQLException {
        try (Connection connection = server.connect("postgres")) {
            return InternalQuery.on(connection)
                    .list(
                            "select datname from pg_database where datname ~ ? order by datname",
                            row -> row.getString(1),
                            "^" + PREFIX + "[0-9a-f]+$");
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
