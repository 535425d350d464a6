package dev.retort.generator.fleet;

import dev.retort.generator.session.Database;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The catalogs that the targets of a database share: its schemas without a history of their own. Each is read once. A
 * comparison of a target may look into them, so that targets of two databases are equal only if these are equal, too.
 */
final class SharedCatalogs {

    private static final String WITHOUT_HISTORY =
            """
            select n.nspname from pg_namespace n
            where n.nspname = any (?) and not exists (
                select 1 from pg_class c where c.relnamespace = n.oid and c.relname = ?)
            order by n.nspname""";

    private final QualifiedName history;
    private final Map<Database, CatalogPrint> read = new HashMap<>();

    SharedCatalogs(QualifiedName history) {
        this.history = history;
    }

    /** Returns the catalog that the targets of a database share, by a connection to one of them. */
    synchronized CatalogPrint of(Database database, Connection connection) throws SQLException {
        CatalogPrint known = read.get(database);
        if (known == null) {
            known = read(connection);
            read.put(database, known);
        }
        return known;
    }

    private CatalogPrint read(Connection connection) throws SQLException {
        CatalogScope every = CatalogScope.of(connection)
                .withEverySchema(connection)
                .withoutEmptyPublic(connection)
                .withIgnoredTables(Set.of(history));
        List<String> shared = InternalQuery.on(connection)
                .list(WITHOUT_HISTORY, row -> row.getString(1), every.otherSchemas(), history.name());
        if (shared.isEmpty()) {
            return new CatalogPrint(Schema.EMPTY, List.of());
        }
        CatalogScope scope =
                new CatalogScope(shared.get(0), Set.copyOf(shared.subList(1, shared.size())), Set.of(history));
        return CatalogPrint.read(connection, scope);
    }
}
