package dev.retort.runner;

import dev.retort.postgres.InternalQuery;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings of a session before a migration's code, which are restored after it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/view-pg-settings.html">PostgreSQL manual, pg_settings</a>
 */
final class CodeSettings {

    /** Reads the settings that a user may change, and the roles, which the view does not list. */
    private static final String QUERY = "select name, pg_catalog.current_setting(name) from pg_catalog.pg_settings"
            + " where context in ('user', 'superuser')"
            + " union all select name, pg_catalog.current_setting(name) from"
            + " unnest(array['session_authorization', 'role']) name";

    private final Map<String, String> before;

    private CodeSettings(Map<String, String> before) {
        this.before = before;
    }

    static CodeSettings of(Connection connection) throws SQLException {
        return new CodeSettings(read(connection));
    }

    /** Restores the changed settings. A setting that did not exist before becomes empty. */
    void restore(Connection connection) throws SQLException {
        Map<String, String> now = read(connection);
        for (Map.Entry<String, String> setting : now.entrySet()) {
            String old = before.get(setting.getKey());
            if (!setting.getValue().equals(old)) {
                Sql.text(
                        connection,
                        "select pg_catalog.set_config(?, ?, false)",
                        setting.getKey(),
                        old == null ? "" : old);
            }
        }
    }

    private static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        InternalQuery.on(connection)
                .list(QUERY, row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
        return settings;
    }
}
