package dev.retort.fleet;

import dev.retort.PublicApi;
import dev.retort.postgres.InternalQuery;
import dev.retort.session.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Finds the targets of a fleet. */
@PublicApi
public final class Targets {

    private static final String SCHEMAS =
            """
            select nspname from pg_namespace
            where nspname like ? escape '\\' and nspname !~ '^pg_' and nspname <> 'information_schema'
            order by nspname collate "C\"""";

    private Targets() {}

    /**
     * Returns the schemas of a database whose names match a pattern, in the order of their names.
     *
     * @param pattern a name in which {@code *} stands for any characters, such as {@code t_*}
     */
    public static List<Target> schemas(ConnectionSource connections, String pattern) throws SQLException {
        Connection connection = connections.open();
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            List<String> names = InternalQuery.on(connection).list(SCHEMAS, row -> row.getString(1), like(pattern));
            connection.setAutoCommit(autoCommit);
            return schemas(connections, names);
        } finally {
            connections.release(connection);
        }
    }

    /** Returns the schemas of a database whose names match a pattern, such as {@code t_*}. */
    public static List<Target> schemas(DataSource dataSource, String pattern) throws SQLException {
        return schemas((ConnectionSource) dataSource::getConnection, pattern);
    }

    /** Returns schemas of a database as targets, in the given order. Each target has the name of its schema. */
    public static List<Target> schemas(ConnectionSource connections, Collection<String> schemas) {
        return schemas.stream()
                .map(schema -> Target.of(schema, connections).inSchema(schema))
                .toList();
    }

    private static String like(String pattern) {
        return pattern.replace("\\", "\\\\")
                .replace("_", "\\_")
                .replace("%", "\\%")
                .replace('*', '%');
    }
}
