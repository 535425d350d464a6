package dev.retort.postgres.catalog;

import dev.retort.schema.Cast;
import java.sql.SQLException;
import java.util.List;

/** Reads the user-defined casts from or to an enumerated or composite type in the schemas of the scope. */
final class CastQuery {

    /** The lowest oid of a user's object ({@code FirstNormalObjectId}). */
    static final int FIRST_USER_OID = 16384;

    private static final String SQL =
            """
            select format_type(k.castsource, null) as source, format_type(k.casttarget, null) as target,
                   case when k.castmethod = 'f' then k.castfunc::regprocedure::text end as function, k.castcontext
            from pg_cast k
            where k.oid >= %d and %s
              and exists (select 1 from pg_type t join pg_namespace n on n.oid = t.typnamespace
                          left join pg_class c on c.oid = t.typrelid
                          where t.oid in (k.castsource, k.casttarget) and n.nspname = any(?)
                            and (t.typtype = 'e' or c.relkind = 'c'))
              and %s"""
                    .formatted(
                            FIRST_USER_OID, UnmanagedKind.casts(), CatalogSql.isNoExtensionMember("pg_cast", "k.oid"));

    private CastQuery() {}

    static List<Cast> read(CatalogSession session) throws SQLException {
        return session.query(
                SQL,
                row -> new Cast(
                        row.type("source"),
                        row.type("target"),
                        row.textOrNull("function"),
                        context(row.letter("castcontext"))));
    }

    private static Cast.Context context(char letter) {
        return switch (letter) {
            case 'i' -> Cast.Context.IMPLICIT;
            case 'a' -> Cast.Context.ASSIGNMENT;
            default -> Cast.Context.EXPLICIT;
        };
    }
}
