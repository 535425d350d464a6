package dev.retort.postgres.catalog;

/** Conditions that several catalog queries share. */
public final class CatalogSql {

    private CatalogSql() {}

    /** The tables {@code c} of schemas {@code n} that are read: no partitions, nothing that an extension owns. */
    public static final String IS_TABLE =
            """
            n.nspname = any(?) and c.relkind in ('r', 'p') and not c.relispartition
                and not exists (select from pg_depend e where e.classid = 'pg_class'::regclass
                                and e.objid = c.oid and e.deptype = 'e')""";

    /** The same, with the materialized views. */
    static final String HAS_INDEXES = IS_TABLE.replace("('r', 'p')", "('r', 'p', 'm')");

    /** Whether no extension owns the object. */
    public static String isNoExtensionMember(String catalog, String oid) {
        return "not exists (select from pg_depend e where e.classid = '" + catalog + "'::regclass and e.objid = " + oid
                + " and e.deptype = 'e')";
    }
}
