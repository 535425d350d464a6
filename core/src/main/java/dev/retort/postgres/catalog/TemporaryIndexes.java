package dev.retort.postgres.catalog;

import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Index;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the indexes of the session's own temporary tables. */
public final class TemporaryIndexes {

    private TemporaryIndexes() {}

    /** Returns the indexes by their names; the session's settings must be pinned. */
    public static Map<String, Index> read(Connection connection, ServerVersion version) throws SQLException {
        CatalogScope scope = new CatalogScope(temporarySchema(connection), Set.of(), Set.of());
        Map<String, Index> indexes = new HashMap<>();
        for (CatalogRow<Index> row : IndexQuery.read(new CatalogSession(connection, version, scope))) {
            indexes.put(Objects.requireNonNull(row.value().name()), row.value());
        }
        return indexes;
    }

    private static String temporarySchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select nspname from pg_catalog.pg_namespace where oid = pg_catalog.pg_my_temp_schema()")) {
            return result.next() ? result.getString(1) : "pg_temp";
        }
    }
}
