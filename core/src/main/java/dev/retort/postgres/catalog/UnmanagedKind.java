package dev.retort.postgres.catalog;

import dev.retort.postgres.ServerVersion;

/**
 * What the reader leaves out because {@code Schema} has no place for it.
 *
 * <ul>
 *   <li>Exclusion constraints and their indexes.
 *   <li>Temporal keys ({@code WITHOUT OVERLAPS}, {@code PERIOD}) and constraints that are {@code NOT ENFORCED}, both of
 *       PostgreSQL 18.
 *   <li>Foreign keys that set only some of their columns ({@code ON DELETE SET NULL (a)}, PostgreSQL 15).
 *   <li>The names and the {@code NOT VALID} of not-null constraints (PostgreSQL 18): a column is not null or it is not.
 *   <li>Partitions, foreign tables, inheritance, tablespaces, access methods, the storage parameters and tablespaces of
 *       a constraint's index.
 *   <li>Column storage, compression, statistics targets and options.
 *   <li>Casts that reinterpret bits ({@code WITHOUT FUNCTION}) or come with a range type, unlogged sequences, comments on casts.
 *   <li>Functions, triggers, rules, policies, grants, owners, publications, extended statistics, domains, composite and
 *       range types, collations, extensions.
 * </ul>
 */
public final class UnmanagedKind {

    private UnmanagedKind() {}

    /** The condition that leaves out constraints {@code k}; begins with {@code and} where there is any. */
    static String constraints(CatalogSession session) {
        return session.since(15, "and k.confdelsetcols is null", "")
                + session.since(18, " and k.conenforced and not k.conperiod", "");
    }

    /** The condition for a constraint {@code k} that is left out, exclusion constraints included. */
    public static String constraint(ServerVersion version) {
        return "k.contype = 'x'"
                + (version.isAtLeast(15) ? " or k.confdelsetcols is not null" : "")
                + (version.isAtLeast(18) ? " or not k.conenforced or k.conperiod" : "");
    }

    /** The condition for a constraint {@code k} that is in force for new rows only. */
    public static String notValid(ServerVersion version) {
        return "not k.convalidated" + (version.isAtLeast(18) ? " and k.conenforced" : "");
    }

    /** The condition that leaves out casts {@code k}, those that PostgreSQL made with a range type included. */
    static String casts() {
        return "k.castmethod <> 'b' and not exists (select from pg_depend i where i.classid = 'pg_cast'::regclass"
                + " and i.objid = k.oid and i.deptype = 'i')";
    }
}
