package dev.retort.postgres.catalog;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.type.CastKind;
import dev.retort.postgres.type.ExtensionCasts;
import dev.retort.schema.DataType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads the casts of extensions between two types, which no schema has because they belong to the extension. */
public final class ExtensionCastQuery {

    private static final String SQL =
            """
            select format_type(k.castsource, null) as source, format_type(k.casttarget, null) as target,
                   k.castcontext, k.castmethod = 'b' as same_form
            from pg_cast k
            where k.castsource <> k.casttarget and array_length(?::text[], 1) > 0
              and exists (select from pg_depend e where e.classid = 'pg_cast'::regclass and e.objid = k.oid
                          and e.deptype = 'e')""";

    private ExtensionCastQuery() {}

    /** Reads the casts of all extensions of the database; the connection is restored afterwards. */
    public static ExtensionCasts read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            Map<ExtensionCasts.Types, ExtensionCasts.Method> casts = new HashMap<>();
            session.query(
                            SQL,
                            row -> Map.entry(
                                    new ExtensionCasts.Types(type(row, "source"), type(row, "target")),
                                    new ExtensionCasts.Method(kind(row.letter("castcontext")), row.flag("same_form"))))
                    .forEach(cast -> casts.put(cast.getKey(), cast.getValue()));
            return new ExtensionCasts(casts);
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
