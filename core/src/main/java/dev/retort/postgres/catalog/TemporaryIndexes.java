package dev.retort.postgres.catalog;

import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Index;
import java.sql.Connection;
import java.sql.SQLException;
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
        return InternalQuery.on(connection)
                .first("select nspname from pg_namespace where oid = pg_my_temp_schema()", row -> row.getString(1))
                .orElse("pg_temp");
    }
}
