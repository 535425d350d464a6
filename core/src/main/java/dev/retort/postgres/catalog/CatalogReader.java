package dev.retort.postgres.catalog;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads the catalog of a database into a {@link Schema}.
 *
 * <p>The read is at most one query on {@code pg_catalog} for each kind of objects, independent of the number of tables,
 * in one repeatable-read, read-only transaction. It needs no privileges on the objects. Objects that {@code Schema} does
 * not model are omitted: {@link UnmanagedKind} lists them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">PostgreSQL manual, System Catalogs</a>
 */
public final class CatalogReader {

    /**
     * The SQLSTATE of "cache lookup failed": an object was dropped between the snapshot and the function that prints
     * it.
     */
    private static final String INTERNAL_ERROR = "XX000";

    private CatalogReader() {}

    /**
     * Reads the objects in the scope.
     *
     * <p>The connection and its settings are restored afterwards. If the connection is not in autocommit mode, the read
     * is part of the caller's transaction, sees its uncommitted changes, and is rolled back to a savepoint.
     */
    public static Schema read(Connection connection, CatalogScope scope) throws SQLException {
        try {
            return readOnce(connection, scope);
        } catch (SQLException e) {
            if (!INTERNAL_ERROR.equals(e.getSQLState())) {
                throw e;
            }
            return readOnce(connection, scope);
        }
    }

    private static Schema readOnce(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            // Temporary objects of the session are searched last, so that they do not hide those of the default schema.
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            return SchemaAssembler.read(new CatalogSession(transaction.connection(), settings.version(), scope));
        }
    }
}
