package dev.retort.postgres.catalog;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads the catalog of a database into a {@link Schema}.
 *
 * <p>It is a fixed number of statements over {@code pg_catalog} whatever the number of tables, in one repeatable-read,
 * read-only transaction, and needs no privilege on what it reads. What {@code Schema} has no place for is left out:
 * partitions, exclusion constraints, functions, triggers, policies, grants and the like.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">PostgreSQL manual, System Catalogs</a>
 */
public final class CatalogReader {

    /** The state of "cache lookup failed": an object went away between the snapshot and the function that prints it. */
    private static final String INTERNAL_ERROR = "XX000";

    private CatalogReader() {}

    /**
     * Reads what lies in the scope.
     *
     * <p>The connection is left as it was, settings and all. On one that is not in autocommit mode the read is part of
     * the caller's transaction, which sees its uncommitted work, and is rolled back to a savepoint.
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
            // Temporary objects of the session come last, or they would hide those of the default schema.
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            return SchemaAssembler.read(new CatalogSession(transaction.connection(), settings.version(), scope));
        }
    }
}
