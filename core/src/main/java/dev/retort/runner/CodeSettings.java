package dev.retort.runner;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        try (PreparedStatement set =
                connection.prepareStatement("select pg_catalog.set_config(?, coalesce(?, ''), false)")) {
            for (Map.Entry<String, String> setting : now.entrySet()) {
                String old = before.get(setting.getKey());
                if (!setting.getValue().equals(old)) {
                    set.setString(1, setting.getKey());
                    set.setString(2, old);
                    set.execute();
                }
            }
        }
    }

    private static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }
}
