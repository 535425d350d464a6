package dev.retort.postgres.catalog;

import dev.retort.schema.Namespace;
import java.sql.SQLException;
import java.util.List;

/** Reads the schemas of the scope, except the default schema. */
final class NamespaceQuery {

    private static final String SQL = "select n.oid, n.nspname from pg_namespace n where n.nspname = any(?)";

    private NamespaceQuery() {}

    static List<CatalogRow<Namespace>> read(CatalogSession session) throws SQLException {
        String defaultSchema = session.scope().defaultSchema();
        return session
                .query(SQL, row -> CatalogRow.of(row.oid("oid"), new Namespace(row.text("nspname"), null)))
                .stream()
                .filter(row -> !row.value().name().equals(defaultSchema))
                .toList();
    }
}
