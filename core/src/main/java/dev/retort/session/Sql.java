package dev.retort.session;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/** Runs short queries that return one row. */
public final class Sql {

    private Sql() {}

    public static boolean bool(Connection connection, String query, String... arguments) throws SQLException {
        return "t".equals(text(connection, query, arguments));
    }

    /** Returns the first column of the first row as text, or the empty string for null or without a row. */
    public static String text(Connection connection, String query, String... arguments) throws SQLException {
        return InternalQuery.on(connection)
                .first(query, row -> Optional.ofNullable(row.getString(1)), (Object[]) arguments)
                .flatMap(Function.identity())
                .orElse("");
    }
}
