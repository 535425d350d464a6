package dev.retort.postgres;

import dev.retort.schema.View;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The views and materialized views in an order in which they can be created. */
final class ViewQuery {

    private static final String SQL =
            """
            select c.oid, n.nspname, c.relname, c.relkind = 'm' as materialized,
                   pg_get_viewdef(c.oid) as definition,
                   array(select distinct d.refobjid::text
                         from pg_rewrite r
                         join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                                         and d.refclassid = 'pg_class'::regclass and d.refobjid <> c.oid
                         where r.ev_class = c.oid) as uses
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any(?) and c.relkind in ('v', 'm') and\s"""
                    + CatalogSql.isNoExtensionMember("pg_class", "c.oid");

    private ViewQuery() {}

    private record ViewRow(String oid, View view, List<String> uses) {}

    static List<View> read(CatalogSession session) throws SQLException {
        Map<String, ViewRow> byOid = new LinkedHashMap<>();
        session.query(SQL, ViewQuery::row).stream()
                .sorted(Comparator.comparing(row -> row.view().name()))
                .forEach(row -> byOid.put(row.oid(), row));
        Set<View> ordered = new LinkedHashSet<>();
        byOid.values().forEach(row -> addAfterWhatItUses(row, byOid, new HashSet<>(), ordered));
        return List.copyOf(ordered);
    }

    private static ViewRow row(Row row) throws SQLException {
        String definition = row.text("definition").strip().replaceFirst(";$", "");
        View view = new View(row.name("nspname", "relname"), row.flag("materialized"), definition);
        return new ViewRow(row.text("oid"), view, row.names("uses"));
    }

    private static void addAfterWhatItUses(
            ViewRow row, Map<String, ViewRow> byOid, Set<String> underWay, Set<View> ordered) {
        if (!underWay.add(row.oid())) {
            return;
        }
        row.uses().stream()
                .sorted()
                .map(byOid::get)
                .filter(used -> used != null)
                .forEach(used -> addAfterWhatItUses(used, byOid, underWay, ordered));
        ordered.add(row.view());
    }
}
