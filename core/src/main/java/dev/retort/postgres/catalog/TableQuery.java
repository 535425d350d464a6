package dev.retort.postgres.catalog;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Reads tables and partitioned tables, without their columns, constraints, indexes and policies. */
final class TableQuery {

    private static final String SQL =
            """
            select c.oid, n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relpersistence = 'u' as unlogged,
                   c.reloptions || array(select 'toast.' || o from unnest(t.reloptions) o) as storage,
                   case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_class t on t.oid = c.reltoastrelid
            where\s"""
                    + CatalogSql.IS_TABLE;

    private TableQuery() {}

    static List<CatalogRow<Table>> read(CatalogSession session) throws SQLException {
        Set<QualifiedName> ignored = session.scope().ignoredTables();
        return session.query(SQL, row -> CatalogRow.of(row.oid("oid"), table(row))).stream()
                .filter(row -> !ignored.contains(row.value().name()))
                .toList();
    }

    private static Table table(ResultRow row) throws SQLException {
        TableOptions options =
                new TableOptions(row.flag("unlogged"), row.storage("storage"), row.textOrNull("partition_key"));
        RowSecurity security = new RowSecurity(row.flag("relrowsecurity"), row.flag("relforcerowsecurity"), List.of());
        return Table.of(row.name("nspname", "relname"), List.of())
                .withOptions(options)
                .withRowSecurity(security);
    }
}
