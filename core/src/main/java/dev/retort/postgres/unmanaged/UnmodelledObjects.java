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
 * Reads, as text, what {@link CatalogReader} leaves out: functions, triggers, policies, rules, domains, range types,
 * collations, statistics, partitions, foreign tables, further constraints, extensions, publications and event triggers.
 *
 * <p>Left out here as well are owners and privileges, which hang on who runs a migration, and what an extension owns.
 */
public final class UnmodelledObjects {

    private UnmodelledObjects() {}

    /** All that lies in the scope, and what belongs to no schema, by kind and name. The connection is left as it was. */
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
