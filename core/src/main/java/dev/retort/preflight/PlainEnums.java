package dev.retort.preflight;

import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

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
                  select from pg_catalog.pg_cast c where c.castsource = t.oid and c.castmethod = 'f')
            """;

    private PlainEnums() {}

    /** Returns their names with the schema, and also without it if the search path finds them. */
    static Set<QualifiedName> read(Connection connection) throws SQLException {
        Set<QualifiedName> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SQL)) {
            while (row.next()) {
                names.add(new QualifiedName(row.getString(1), row.getString(2)));
                if (row.getBoolean(3)) {
                    names.add(QualifiedName.of(row.getString(2)));
                }
            }
        }
        return names;
    }
}
