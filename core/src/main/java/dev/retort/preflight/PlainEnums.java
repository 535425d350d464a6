package dev.retort.preflight;

import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the enumerated types of a database that have no cast function of their own; such a function could convert a
 * value to anything.
 */
final class PlainEnums {

    private static final String SQL =
            """
            select n.nspname, t.typname, pg_catalog.pg_type_is_visible(t.oid)
            from pg_catalog.pg_type t
            join pg_catalog.pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'e'
              and not exists (
                  select 1 from pg_catalog.pg_cast c where c.castsource = t.oid and c.castmethod = 'f')
            """;

    private PlainEnums() {}

    /** Returns their names with the schema, and also without it if the search path finds them. */
    static Set<QualifiedName> read(Connection connection) throws SQLException {
        return InternalQuery.on(connection).list(SQL, PlainEnums::names).stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static List<QualifiedName> names(ResultSet row) throws SQLException {
        QualifiedName name = new QualifiedName(row.getString(1), row.getString(2));
        return row.getBoolean(3) ? List.of(name, QualifiedName.of(name.name())) : List.of(name);
    }
}
