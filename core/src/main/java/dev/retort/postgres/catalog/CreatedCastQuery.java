package dev.retort.postgres.catalog;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.type.CastKind;
import dev.retort.postgres.type.CreatedCasts;
import dev.retort.schema.DataType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the casts that extensions and users created, between types of any schema.
 *
 * <p>PostgreSQL ignores the casts of domains.
 */
public final class CreatedCastQuery {

    private static final String SQL =
            """
            select format_type(k.castsource, null) as source, format_type(k.casttarget, null) as target,
                   k.castcontext, k.castmethod = 'b' as same_form,
                   not exists (select 1 from pg_depend e where e.classid = 'pg_cast'::regclass and e.objid = k.oid
                               and e.deptype = 'e') as of_user
            from pg_cast k
            join pg_type s on s.oid = k.castsource and s.typtype <> 'd'
            join pg_type t on t.oid = k.casttarget and t.typtype <> 'd'
            where k.castsource <> k.casttarget and array_length(?::text[], 1) > 0 and k.oid >= %d"""
                    .formatted(CastQuery.FIRST_USER_OID);

    private CreatedCastQuery() {}

    /** Reads the casts of the database; the connection is restored afterwards. */
    public static CreatedCasts read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            Map<CreatedCasts.Types, CreatedCasts.Method> casts = new HashMap<>();
            session.query(
                            SQL,
                            row -> Map.entry(
                                    new CreatedCasts.Types(type(row, "source"), type(row, "target")),
                                    new CreatedCasts.Method(
                                            kind(row.letter("castcontext")),
                                            row.flag("same_form"),
                                            row.flag("of_user"))))
                    .forEach(cast -> casts.put(cast.getKey(), cast.getValue()));
            return new CreatedCasts(casts);
        }
    }

    /** The type as the model has it, without the length that the short spelling of {@code char} and {@code bit} implies. */
    private static DataType type(ResultRow row, String column) throws SQLException {
        DataType type = row.type(column);
        return new DataType(type.name(), "", type.array());
    }

    private static CastKind kind(char letter) {
        return switch (letter) {
            case 'i' -> CastKind.IMPLICIT;
            case 'a' -> CastKind.ASSIGNMENT;
            default -> CastKind.EXPLICIT;
        };
    }
}
