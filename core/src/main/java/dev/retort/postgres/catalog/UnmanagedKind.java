package dev.retort.postgres.catalog;

import dev.retort.postgres.ServerVersion;

/**
 * The kinds of objects and properties that {@code Schema} does not model, and that the catalog reader omits.
 *
 * <ul>
 *   <li>Exclusion constraints and their indexes.
 *   <li>Temporal keys ({@code WITHOUT OVERLAPS}, {@code PERIOD}) and constraints that are {@code NOT ENFORCED}, both of
 *       PostgreSQL 18.
 *   <li>Foreign keys that set only some of their columns ({@code ON DELETE SET NULL (a)}, PostgreSQL 15).
 *   <li>The names of not-null constraints and their {@code NOT VALID} (PostgreSQL 18).
 *   <li>Partitions, foreign tables, inheritance, tablespaces, access methods, the storage parameters and tablespaces of
 *       a constraint's index.
 *   <li>Column storage, compression, statistics targets and options.
 *   <li>Casts without a function ({@code WITHOUT FUNCTION}), casts of range types, comments on casts, unlogged sequences.
 *   <li>Functions, triggers, rules, policies of partitions, grants, owners, publications, extended statistics, domains, range
 *       types, collations, extensions.
 * </ul>
 */
public final class UnmanagedKind {

    private UnmanagedKind() {}

    /** Returns the condition that omits unmanaged constraints {@code k}; it is empty or starts with {@code and}. */
    static String constraints(CatalogSession session) {
        return session.since(15, "and k.confdelsetcols is null", "")
                + session.since(18, " and k.conenforced and not k.conperiod", "");
    }

    /** Returns the condition for an unmanaged constraint {@code k}, including exclusion constraints. */
    public static String constraint(ServerVersion version) {
        return "k.contype = 'x'"
                + (version.isAtLeast(15) ? " or k.confdelsetcols is not null" : "")
                + (version.isAtLeast(18) ? " or not k.conenforced or k.conperiod" : "");
    }

    /** Returns the condition for a constraint {@code k} that is enforced for new rows only. */
    public static String notValid(ServerVersion version) {
        return "not k.convalidated" + (version.isAtLeast(18) ? " and k.conenforced" : "");
    }

    /** Returns the condition that omits unmanaged casts {@code k}, including those of range types. */
    static String casts() {
        return "k.castmethod <> 'b' and not exists (select 1 from pg_depend i where i.classid = 'pg_cast'::regclass"
                + " and i.objid = k.oid and i.deptype = 'i')";
    }
}
