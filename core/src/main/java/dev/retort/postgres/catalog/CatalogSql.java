package dev.retort.postgres.catalog;

/** Conditions shared by several catalog queries. */
public final class CatalogSql {

    private CatalogSql() {}

    /**
     * The condition for the tables {@code c} of schemas {@code n} in the scope: no partitions, and no members of
     * extensions.
     */
    public static final String IS_TABLE =
            """
            n.nspname = any(?) and c.relkind in ('r', 'p') and not c.relispartition
                and not exists (select 1 from pg_depend e where e.classid = 'pg_class'::regclass
                                and e.objid = c.oid and e.deptype = 'e')""";

    /** The same condition, including materialized views. */
    static final String HAS_INDEXES = IS_TABLE.replace("('r', 'p')", "('r', 'p', 'm')");

    /** Returns the condition that the object is not a member of an extension. */
    public static String isNoExtensionMember(String catalog, String oid) {
        return "not exists (select 1 from pg_depend e where e.classid = '" + catalog + "'::regclass and e.objid = "
                + oid + " and e.deptype = 'e')";
    }

    /**
     * Returns a query with one row for the parameters of an array of {@code name=value} such as {@code reloptions}, as
     * SQL; null without any. Names that start with {@code pg_} belong to the server: PostgreSQL's minor releases of
     * November 2026 keep {@code pg_attver} in {@code attoptions}.
     */
    public static String parameters(String array) {
        return parameters(array, "o.name !~ '^pg_'");
    }

    /** Returns a query with one row for the options that a column of a table can have, as SQL; null without any. */
    public static String columnOptions(String array) {
        return parameters(array, "o.name in ('n_distinct', 'n_distinct_inherited')");
    }

    private static String parameters(String array, String condition) {
        return """
                (select string_agg(quote_ident(o.name) || '='
                                   || case when o.value ~ '^([a-z_]+|-?[0-9]+([.][0-9]+)?)$' then o.value
                                           else quote_literal(o.value) end, ', ' order by o.place)
                 from (select split_part(e, '=', 1) as name, substr(e, strpos(e, '=') + 1) as value, place
                       from unnest(%s) with ordinality u(e, place)) o
                 where %s)"""
                .formatted(array, condition);
    }
}
