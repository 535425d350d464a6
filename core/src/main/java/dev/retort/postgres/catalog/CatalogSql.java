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
                and not exists (select from pg_depend e where e.classid = 'pg_class'::regclass
                                and e.objid = c.oid and e.deptype = 'e')""";

    /** The same condition, including materialized views. */
    static final String HAS_INDEXES = IS_TABLE.replace("('r', 'p')", "('r', 'p', 'm')");

    /** Returns the condition that the object is not a member of an extension. */
    public static String isNoExtensionMember(String catalog, String oid) {
        return "not exists (select from pg_depend e where e.classid = '" + catalog + "'::regclass and e.objid = " + oid
                + " and e.deptype = 'e')";
    }
}
