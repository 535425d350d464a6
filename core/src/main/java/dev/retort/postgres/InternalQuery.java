package dev.retort.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * A query of Retort itself. Its relations, operators, functions and types are those of {@code pg_catalog}, whatever the
 * search path of the session finds: an extension or a user can define operators that fit better.
 *
 * <p>The server parses and plans the query as a cursor while the search path is {@code pg_catalog} alone, and runs it
 * under the search path of the session. So a name that the query computes, such as the result of {@code format_type} or
 * the argument of {@code to_regclass}, is one of the session's search path. All of it is one round trip.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATH">PostgreSQL manual, The Schema
 *     Search Path</a>
 */
public final class InternalQuery {

    /** A function that maps a row of a result to a value. */
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Where the relations, operators, functions and types of a statement are found. */
    private enum Names {
        CATALOG("'pg_catalog, pg_temp'"),
        /**
         * In {@code pg_catalog} first and then in the session's search path: the statement names tables of users, or has
         * an expression of an author.
         */
        CATALOG_FIRST("pg_catalog.concat_ws(', ', 'pg_catalog',"
                + " (pg_catalog.regexp_match(pg_catalog.current_setting('search_path'), '.+'))[1])");

        private final String path;

        Names(String path) {
            this.path = path;
        }
    }

    /** A cursor is planned for its first rows only, unless a setting says that all of them are read. */
    private static final String PIN =
            """
            select pg_catalog.set_config('retort.search_path', pg_catalog.current_setting('search_path'), true),
                pg_catalog.set_config('retort.fraction', pg_catalog.current_setting('cursor_tuple_fraction'), true),
                pg_catalog.set_config('search_path', %s, true),
                pg_catalog.set_config('cursor_tuple_fraction', '1', true);
            """;

    private static final String UNPIN =
            """


            ;
            select pg_catalog.set_config('search_path', pg_catalog.current_setting('retort.search_path'), true),
                pg_catalog.set_config('cursor_tuple_fraction', pg_catalog.current_setting('retort.fraction'), true)""";

    private static final String DECLARE = "declare retort_query no scroll cursor with hold for ";
    private static final String FETCH = ";\nfetch all from retort_query;\nclose retort_query";

    /** The number of results before that of a fetch, and before that of a statement. */
    private static final int BEFORE_FETCH = 3;

    private static final int BEFORE_STATEMENT = 1;

    private final Connection connection;
    private final Names names;
    private final int timeoutSeconds;

    private InternalQuery(Connection connection, Names names, int timeoutSeconds) {
        this.connection = connection;
        this.names = names;
        this.timeoutSeconds = timeoutSeconds;
    }

    /** Returns queries that run on a connection, in its transaction if it is in one. */
    public static InternalQuery on(Connection connection) {
        return new InternalQuery(connection, Names.CATALOG, 0);
    }

    /**
     * Returns queries on the rows of user tables: names that {@code pg_catalog} does not have are found in the session's
     * search path.
     */
    public static InternalQuery onRows(Connection connection) {
        return new InternalQuery(connection, Names.CATALOG_FIRST, 0);
    }

    /** Returns queries that are cancelled after a time. */
    public InternalQuery withTimeout(int seconds) {
        return new InternalQuery(connection, names, seconds);
    }

    /** Runs a query and maps its rows. */
    public <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... arguments) throws SQLException {
        return run(DECLARE + sql + UNPIN + FETCH, BEFORE_FETCH, arguments, rows(mapper));
    }

    /** Runs a query and maps its first row, if it has one. */
    public <T> Optional<T> first(String sql, RowMapper<T> mapper, @Nullable Object... arguments) throws SQLException {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    /**
     * Runs a query that locks the rows which it returns, and maps the first. Its relations must be qualified with a
     * schema, and it must not depend on the search path otherwise.
     */
    public <T> Optional<T> lockFirst(String sql, RowMapper<T> mapper, @Nullable Object... arguments)
            throws SQLException {
        return run(sql + UNPIN, BEFORE_STATEMENT, arguments, rows(mapper)).stream()
                .findFirst();
    }

    /**
     * Runs a statement that returns no rows, and returns the number of rows that it changed. Its relations must be
     * qualified with a schema.
     */
    public int execute(String sql, @Nullable Object... arguments) throws SQLException {
        return run(sql + UNPIN, BEFORE_STATEMENT, arguments, Statement::getUpdateCount);
    }

    /** Reads the result that matters of several. */
    private interface Reader<T> {
        T read(Statement statement) throws SQLException;
    }

    private static <T> Reader<List<T>> rows(RowMapper<T> mapper) {
        return statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.getResultSet()) {
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
            }
            return rows;
        };
    }

    private <T> T run(String sql, int before, @Nullable Object[] arguments, Reader<T> reader) throws SQLException {
        if (!connection.getAutoCommit() || !sendsOneByOne()) {
            return runInTransaction(sql, before, arguments, reader);
        }
        connection.setAutoCommit(false);
        try {
            T result = runInTransaction(sql, before, arguments, reader);
            connection.commit();
            return result;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Whether the driver sends each statement alone, so that they are no transaction by themselves. */
    private boolean sendsOneByOne() throws SQLException {
        return connection.isWrapperFor(PGConnection.class)
                && connection.unwrap(PGConnection.class).getPreferQueryMode() == PreferQueryMode.SIMPLE;
    }

    private <T> T runInTransaction(String sql, int before, @Nullable Object[] arguments, Reader<T> reader)
            throws SQLException {
        String all = PIN.formatted(names.path) + sql;
        try (Statement statement =
                arguments.length == 0 ? connection.createStatement() : connection.prepareStatement(all)) {
            statement.setQueryTimeout(timeoutSeconds);
            if (statement instanceof PreparedStatement prepared) {
                setArguments(prepared, arguments);
                prepared.execute();
            } else {
                // Without parameters, a question mark is an operator of the author.
                statement.setEscapeProcessing(false);
                statement.execute(all);
            }
            for (int i = 0; i < before; i++) {
                statement.getMoreResults();
            }
            return reader.read(statement);
        }
    }

    private void setArguments(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i];
            statement.setObject(i + 1, value instanceof Collection<?> elements ? array(elements) : value);
        }
    }

    private Array array(Collection<?> elements) throws SQLException {
        String type = elements.stream().anyMatch(Integer.class::isInstance) ? "int4" : "text";
        return connection.createArrayOf(type, elements.toArray());
    }
}
