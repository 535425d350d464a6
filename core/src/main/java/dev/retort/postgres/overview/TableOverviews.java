package dev.retort.postgres.overview;

import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds a table by the name that a user typed, and reads its overview. It needs no privileges and changes nothing. */
public final class TableOverviews {

    private static final String RELATION =
            """
            select n.nspname, c.relname, pg_get_userbyid(c.relowner) as owner,
                   obj_description(c.oid, 'pg_class') as comment,
                   case c.relkind when 'p' then 'partitioned table' when 'v' then 'view'
                        when 'm' then 'materialized view' when 'f' then 'foreign table'
                        else case when c.relpersistence = 'u' then 'unlogged ' else '' end || 'table' end as kind,
                   case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid, true) end as query,
                   array_remove(array[
                       case when c.relkind = 'p' then 'partition by ' || pg_get_partkeydef(c.oid) end,
                       case when c.relispartition then 'partition ' || pg_get_expr(c.relpartbound, c.oid) end,
                       case when c.relrowsecurity then 'row security' end,
                       case when c.relforcerowsecurity then 'forced on the owner' end]
                       || array(select o from unnest(c.reloptions) o where o !~ '^pg_'), null) as options,
                   s.*
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            cross join lateral (
                select coalesce(sum(pg_total_relation_size(p.oid)), 0)::bigint as total,
                       coalesce(sum(pg_indexes_size(p.oid)), 0)::bigint as indexes,
                       coalesce(sum(pg_total_relation_size(nullif(p.reltoastrelid, 0))), 0)::bigint as toast,
                       case when coalesce(bool_or(p.reltuples < 0), true) then -1
                            else sum(p.reltuples)::bigint end as rows
                from pg_class p
                where p.relkind in ('r', 'm')
                  and p.oid in (select c.oid union all
                                select t.relid from pg_partition_tree(c.oid) t where t.isleaf)) s
            where c.oid = ?""";

    private TableOverviews() {}

    /**
     * Returns the overview of a table by its name: qualified, or in the search path; folded to lower case as in SQL
     * unless it is quoted, or else spelled as in the catalog.
     */
    public static Optional<TableOverview> find(Connection connection, String name) throws SQLException {
        OverviewQuery query = new OverviewQuery(connection);
        return read(query, RelationName.oid(query, name));
    }

    /** Returns the overview of the table with this name, spelled as in the catalog. */
    public static Optional<TableOverview> find(Connection connection, QualifiedName name) throws SQLException {
        OverviewQuery query = new OverviewQuery(connection);
        return read(query, RelationName.oid(query, name));
    }

    /** Returns a few names that are similar to one that does not exist. */
    public static List<String> similar(Connection connection, String name) throws SQLException {
        return RelationName.similar(new OverviewQuery(connection), name);
    }

    private static Optional<TableOverview> read(OverviewQuery query, Optional<Long> oid) throws SQLException {
        if (oid.isEmpty()) {
            return Optional.empty();
        }
        OverviewParts parts = new OverviewParts(query, oid.get());
        return query.first(RELATION, row -> overview(row, parts), oid.get());
    }

    private static TableOverview overview(ResultSet row, OverviewParts parts) throws SQLException {
        long total = row.getLong("total");
        long indexes = row.getLong("indexes");
        long toast = row.getLong("toast");
        return new TableOverview(
                row.getString("nspname"),
                row.getString("relname"),
                row.getString("kind"),
                row.getString("owner"),
                row.getString("comment"),
                row.getLong("rows"),
                new TableSize(total, total - indexes - toast, toast, indexes),
                OverviewQuery.texts(row, "options"),
                parts.columns(),
                parts.constraints(),
                parts.indexes(),
                parts.references(),
                parts.dependents(),
                row.getString("query"));
    }
}
