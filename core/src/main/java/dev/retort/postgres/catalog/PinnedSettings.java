package dev.retort.postgres.catalog;

import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The settings under which PostgreSQL prints an expression, made the same for every session until the end of the
 * transaction: search path, time zone, the styles of dates, intervals, bytes and strings, quoting and digits.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">PostgreSQL manual, Client
 *     Connection Defaults</a>
 * @param version the server's version
 * @param searchPathBefore the search path that the session had
 */
public record PinnedSettings(ServerVersion version, String searchPathBefore) {

    /** A reader waits for the locks of others, which {@code pg_get_viewdef} needs, no longer than this. */
    private static final String LOCK_TIMEOUT = "10s";

    private static final String SQL =
            """
            select current_setting('server_version_num')::int, current_setting('search_path'),
                   set_config('search_path', ?, true),
                   set_config('TimeZone', 'UTC', true),
                   set_config('DateStyle', 'ISO, YMD', true),
                   set_config('IntervalStyle', 'postgres', true),
                   set_config('bytea_output', 'hex', true),
                   set_config('quote_all_identifiers', 'off', true),
                   set_config('extra_float_digits', '1', true),
                   set_config('standard_conforming_strings', 'on', true),
                   set_config('transform_null_equals', 'off', true),
                   set_config('jit', 'off', true),
                   set_config('statement_timeout', '0', true),
                   set_config('lock_timeout', ?, true)""";

    /** Applies them with that search path, which is SQL text. */
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

    /** What the session's own search path adds behind another, comma included. */
    public String rest() {
        boolean empty = searchPathBefore.isBlank() || searchPathBefore.equals("\"\"");
        return empty ? "" : ", " + searchPathBefore;
    }
}
