package dev.retort.postgres.unmanaged;

import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogSql;
import dev.retort.postgres.catalog.UnmanagedKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The query for the names of all unmanaged objects, one in each row.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">PostgreSQL manual, System Catalogs</a>
 */
final class UnmanagedNamesSql {

    private static final String TABLE = "c.oid::regclass::text";

    private UnmanagedNamesSql() {}

    /** Returns the query. Its only parameter is the array of schema names, and its only column is {@code object}. */
    static String of(CatalogSession session) {
        return parts(session).stream()
                .collect(Collectors.joining(
                        "\nunion all\n",
                        "with s as (select oid, nspname from pg_namespace where nspname = any(?))\n",
                        "\norder by 1"));
    }

    private static List<String> parts(CatalogSession session) {
        return List.of(
                """
                select case p.prokind when 'p' then 'procedure ' when 'a' then 'aggregate ' else 'function ' end
                       || p.oid::regprocedure as object
                from pg_proc p join s on s.oid = p.pronamespace
                where\s"""
                        + isNoMember("pg_proc", "p.oid"),
                onTable("'trigger ' || quote_ident(x.tgname)", "pg_trigger x", "x.tgrelid", "not x.tgisinternal"),
                onTable("'rule ' || quote_ident(x.rulename)", "pg_rewrite x", "x.ev_class", "x.rulename <> '_RETURN'"),
                onTable(
                        "'constraint ' || quote_ident(x.conname)",
                        "pg_constraint x",
                        "x.conrelid",
                        constraints(session)),
                onTable(
                        "'NOT VALID of constraint ' || quote_ident(x.conname)",
                        "pg_constraint x",
                        "x.conrelid",
                        UnmanagedKind.notValid(session.version()).replace("k.", "x.") + " and x.contype <> 'n'"),
                relation("'partition ' || " + TABLE, "c.relispartition and c.relkind in ('r', 'p', 'f')"),
                relation("'foreign table ' || " + TABLE, "c.relkind = 'f' and not c.relispartition"),
                relation(
                        "'inheritance of ' || " + TABLE,
                        "c.relkind = 'r' and not c.relispartition"
                                + " and exists (select 1 from pg_inherits i where i.inhrelid = c.oid)"),
                relation(
                        "'grants on ' || " + TABLE,
                        """
                        c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relacl is not null
                        and array(select a::text from unnest(c.relacl) a order by 1)
                            <> array(select a::text from unnest(acldefault(case c.relkind when 'S' then 's' else 'r' end::"char",
                                                                           c.relowner)) a order by 1)"""),
                """
                select 'range type ' || t.oid::regtype
                from pg_type t join s on s.oid = t.typnamespace where t.typtype = 'r' and\s"""
                        + isNoMember("pg_type", "t.oid"),
                """
                select 'statistics ' || quote_ident(x.stxname) || ' on ' || x.stxrelid::regclass
                from pg_statistic_ext x join s on s.oid = x.stxnamespace""",
                """
                select 'collation ' || quote_ident(x.collname)
                from pg_collation x join s on s.oid = x.collnamespace
                where\s"""
                        + isNoMember("pg_collation", "x.oid"),
                "select 'publication ' || quote_ident(pubname) from pg_publication",
                "select 'event trigger ' || quote_ident(x.evtname) from pg_event_trigger x where "
                        + isNoMember("pg_event_trigger", "x.oid"));
    }

    private static String constraints(CatalogSession session) {
        return "x.conislocal and x.conparentid = 0 and ("
                + UnmanagedKind.constraint(session.version()).replace("k.", "x.") + ")";
    }

    private static String onTable(String name, String catalog, String table, String condition) {
        return "select " + name + " || ' on ' || " + TABLE + " from " + catalog + " join pg_class c on c.oid = " + table
                + " join s on s.oid = c.relnamespace where " + condition + " and not c.relispartition and "
                + isNoMember("pg_class", "c.oid");
    }

    private static String relation(String name, String condition) {
        return "select " + name + " from pg_class c join s on s.oid = c.relnamespace where " + condition + " and "
                + isNoMember("pg_class", "c.oid");
    }

    private static String isNoMember(String catalog, String oid) {
        return CatalogSql.isNoExtensionMember(catalog, oid);
    }
}
