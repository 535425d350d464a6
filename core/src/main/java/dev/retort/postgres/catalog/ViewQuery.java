package dev.retort.postgres.catalog;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the views and materialized views, in an order in which they can be created. */
public final class ViewQuery {

    private static final String PRIVILEGES =
            """
            (select null as part, e.* from aclexplode(c.relacl) e where e.grantee <> c.relowner
             union all
             select a.attname::text, e.* from pg_attribute a cross join lateral aclexplode(a.attacl) e
             where a.attrelid = c.oid and e.grantee <> c.relowner)""";

    private static final String SQL =
            """
            select c.oid, n.nspname, c.relname, c.relkind = 'm' as materialized, not c.relispopulated as without_data,
                   pg_get_viewdef(c.oid) as definition, c.reloptions as options,
                   nullif(pg_get_userbyid(c.relowner), current_user) as owner, a.*, g.*, %s
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            cross join lateral (
                select array_agg(a.attname::text) as columns,
                       array_agg(col_description(c.oid, a.attnum)) as column_comments,
                       array_agg(pg_get_expr(d.adbin, d.adrelid)) as column_defaults
                from pg_attribute a
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) a
            cross join %s
            where n.nspname = any(?) and c.relkind in ('v', 'm') and\s"""
                            .formatted(ViewUsesSql.COLUMNS, GrantSql.lateral(PRIVILEGES))
                    + CatalogSql.isNoExtensionMember("pg_class", "c.oid");

    private ViewQuery() {}

    static List<CatalogRow<View>> read(CatalogSession session) throws SQLException {
        Map<QualifiedName, CatalogRow<View>> byName = new LinkedHashMap<>();
        session.query(SQL, row -> CatalogRow.of(row.oid("oid"), view(row))).stream()
                .sorted(Comparator.comparing(row -> row.value().name()))
                .forEach(row -> byName.put(row.value().name(), row));
        Set<CatalogRow<View>> ordered = new LinkedHashSet<>();
        byName.values().forEach(row -> addAfterDependencies(row, byName, new HashSet<>(), ordered));
        return List.copyOf(ordered);
    }

    /** Returns the query of a view as {@code pg_get_viewdef} prints it, without the semicolon. */
    public static String query(String definition) {
        return definition.strip().replaceFirst(";$", "");
    }

    private static View view(ResultRow row) throws SQLException {
        return new View(
                row.name("nspname", "relname"),
                row.flag("materialized"),
                query(row.text("definition")),
                row.storage("options"),
                row.flag("without_data"),
                ofColumns(row, "column_defaults"),
                List.of(),
                null,
                ofColumns(row, "column_comments"),
                row.textOrNull("owner"),
                GrantSql.grants(row),
                ViewUsesSql.uses(row));
    }

    private static SortedMap<String, String> ofColumns(ResultRow row, String texts) throws SQLException {
        List<String> columns = row.names("columns");
        List<@Nullable String> values = row.texts(texts);
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                map.put(columns.get(i), value);
            }
        }
        return map;
    }

    private static void addAfterDependencies(
            CatalogRow<View> row,
            Map<QualifiedName, CatalogRow<View>> byName,
            Set<QualifiedName> visited,
            Set<CatalogRow<View>> ordered) {
        if (!visited.add(row.value().name())) {
            return;
        }
        row.value().uses().relations().stream()
                .map(byName::get)
                .filter(used -> used != null)
                .forEach(used -> addAfterDependencies(used, byName, visited, ordered));
        ordered.add(row);
    }
}
