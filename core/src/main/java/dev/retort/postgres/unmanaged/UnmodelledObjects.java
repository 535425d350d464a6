package dev.retort.postgres.unmanaged;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.catalog.ResultRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads the objects that {@link CatalogReader} omits, as text: functions, triggers, policies of partitions, rules, domains, range
 * types, collations, statistics, partitions, foreign tables, unmanaged constraints, extensions, publications and event
 * triggers.
 *
 * <p>Owners and privileges are omitted here, too, since they depend on the role that runs a migration, and so are the
 * members of extensions.
 */
public final class UnmodelledObjects {

    private UnmodelledObjects() {}

    /**
     * Reads the objects of the scope and those that belong to no schema, ordered by kind and name. The connection is
     * restored afterwards.
     */
    public static List<UnmodelledObject> read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            return session.query(UnmodelledObjectsSql.of(settings.version()), UnmodelledObjects::object);
        }
    }

    private static UnmodelledObject object(ResultRow row) throws SQLException {
        return new UnmodelledObject(
                row.text("kind"),
                row.text("name"),
                row.textOrNull("table_name") == null ? null : row.name("schema_name", "table_name"),
                row.text("definition"),
                row.flag("wide"));
    }
}
