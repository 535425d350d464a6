package dev.retort.postgres.catalog;

import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The settings that influence how PostgreSQL prints an expression. They are set to fixed values until the end of the
 * transaction: search path, time zone, the styles of dates, intervals, bytes and strings, quoting and digits. Row-level
 * security is off, so that the server refuses a query on rows from which a policy would hide some. Citus hides the shards
 * of its tables.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">PostgreSQL manual, Client
 *     Connection Defaults</a>
 * @param version the server's version
 * @param searchPathBefore the previous search path of the session
 */
public record PinnedSettings(ServerVersion version, String searchPathBefore) {

    /** The lock timeout of a read; {@code pg_get_viewdef} waits for the locks of other sessions. */
    private static final String LOCK_TIMEOUT = "10s";

    private static final String SQL =
            """
            select pg_catalog.current_setting('server_version_num')::int, pg_catalog.current_setting('search_path'),
                   pg_catalog.set_config('search_path', ?, true),
                   pg_catalog.set_config('TimeZone', 'UTC', true),
                   pg_catalog.set_config('DateStyle', 'ISO, YMD', true),
                   pg_catalog.set_config('IntervalStyle', 'postgres', true),
                   pg_catalog.set_config('bytea_output', 'hex', true),
                   pg_catalog.set_config('quote_all_identifiers', 'off', true),
                   pg_catalog.set_config('extra_float_digits', '1', true),
                   pg_catalog.set_config('standard_conforming_strings', 'on', true),
                   pg_catalog.set_config('transform_null_equals', 'off', true),
                   pg_catalog.set_config('jit', 'off', true),
                   pg_catalog.set_config('row_security', 'off', true),
                   pg_catalog.set_config('statement_timeout', '0', true),
                   pg_catalog.set_config('lock_timeout', ?, true),
                   case when pg_catalog.current_setting('citus.override_table_visibility', true)
                       OPERATOR(pg_catalog.=) 'off' then pg_catalog.set_config('citus.override_table_visibility', 'on', true) end""";

    /** Sets the fixed values and the given search path, which is SQL text. */
    public static PinnedSettings apply(Connection connection, String searchPath) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, searchPath);
            statement.setString(2, LOCK_TIMEOUT);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return new PinnedSettings(new ServerVersion(result.getInt(1)), result.getString(2));
            }
        }
    }

    /** Returns the session's previous search path with a leading comma, to append it to another path. */
    public String appendedSearchPath() {
        boolean empty = searchPathBefore.isBlank() || searchPathBefore.equals("\"\"");
        return empty ? "" : ", " + searchPathBefore;
    }
}
