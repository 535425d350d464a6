package dev.retort.session;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of a session during a migration, and its settings before.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">PostgreSQL manual, Client
 *     Connection Defaults</a>
 */
public final class SessionSettings {

    /**
     * Reads every setting that a session can change. The roles of the session are not in the server's list. They come
     * first, because other settings may require their privileges.
     */
    private static final String ALL =
            """
            select name, pg_catalog.current_setting(name)
            from (values ('session_authorization'), ('role')) as who (name)
            union all
            select name, pg_catalog.current_setting(name)
            from pg_catalog.pg_settings
            where context in ('user', 'superuser')
              and name not in ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable')
            """;

    /**
     * Settings on which the meaning and the text of values depend, and which rows a statement sees; they must not depend
     * on the user who runs a migration. With {@code row_security = off}, the server refuses a statement from which a
     * policy would hide rows, instead of leaving these rows out.
     */
    public static final SortedMap<String, String> VALUES = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "TimeZone", "UTC",
            "DateStyle", "ISO, YMD",
            "IntervalStyle", "postgres",
            "bytea_output", "hex",
            "row_security", "off",
            "standard_conforming_strings", "on")));

    /**
     * Settings with which the server detects a lost client within seconds; some platforms do not support all of them.
     */
    private static final Map<String, String> LOST_CLIENT_DETECTION = Map.of(
            "client_connection_check_interval", "2s",
            "tcp_keepalives_idle", "3",
            "tcp_keepalives_interval", "1",
            "tcp_keepalives_count", "3",
            "tcp_user_timeout", "6000");

    /**
     * Settings with which a transaction can change tables that Citus distributes: it changes one shard after another, so
     * that a statement on a reference table may follow, and it hands on to the workers what {@code SET LOCAL} sets.
     */
    private static final Map<String, String> CITUS =
            Map.of("citus.multi_shard_modify_mode", "sequential", "citus.propagate_set_commands", "local");

    private static final String INVALID_VALUE = "22023";

    private final Connection connection;
    private final Map<String, String> before = new LinkedHashMap<>();
    private boolean changed;

    private SessionSettings(Connection connection) {
        this.connection = connection;
    }

    static SessionSettings remember(Connection connection) throws SQLException {
        SessionSettings settings = new SessionSettings(connection);
        InternalQuery.on(connection)
                .list(ALL, row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(setting -> settings.before.put(setting.getKey(), setting.getValue()));
        return settings;
    }

    void prepare(ServerVersion version, MigratorOptions options) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("application_name", "retort");
        settings.put("idle_in_transaction_session_timeout", "0");
        settings.put("idle_session_timeout", "0");
        if (version.isAtLeast(17)) {
            settings.put("transaction_timeout", "0");
        }
        settings.put("statement_timeout", statementTimeout(options));
        // A snapshot as old as the transaction would not see what was committed while it waited for a lock.
        settings.put("default_transaction_isolation", "read committed");
        settings.put("lock_timeout", String.valueOf(options.lockRetry().toMillis()));
        settings.put("default_transaction_deferrable", "off");
        settings.put("transform_null_equals", "off");
        settings.putAll(VALUES);
        if (hasCitus()) {
            settings.putAll(CITUS);
        }
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.putAll(LOST_CLIENT_DETECTION);
        if (!isSettable(all)) {
            set(settings);
            detectLostClients();
        }
        if (options.role() != null) {
            switchTo(options.role());
        }
    }

    /** Records that statements of a migration may have changed settings. */
    void mayHaveChanged() {
        changed = true;
    }

    /** Whether statements of a migration may have changed settings. */
    boolean areChanged() {
        return changed;
    }

    /** Whether the server has loaded Citus. */
    boolean hasCitus() {
        return before.keySet().containsAll(CITUS.keySet());
    }

    void sendLockTimeoutToWorkers(String timeout) throws SQLException {
        if (hasCitus()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL lock_timeout = " + Identifiers.literal(timeout));
            }
        }
    }

    private static String statementTimeout(MigratorOptions options) {
        return options.statementTimeout() == null
                ? "0"
                : String.valueOf(options.statementTimeout().toMillis());
    }

    private void detectLostClients() throws SQLException {
        for (Map.Entry<String, String> setting : LOST_CLIENT_DETECTION.entrySet()) {
            isSettable(Map.of(setting.getKey(), setting.getValue()));
        }
    }

    /** Sets the settings, unless the platform does not support one of them. */
    private boolean isSettable(Map<String, String> settings) throws SQLException {
        try {
            set(settings);
            return true;
        } catch (SQLException e) {
            if (!INVALID_VALUE.equals(e.getSQLState())) {
                throw e;
            }
            return false;
        }
    }

    private void switchTo(String role) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role " + Identifiers.quote(role));
        } catch (SQLException e) {
            String user = Sql.text(connection, "select session_user");
            throw new RoleUnavailableException(role, user, e);
        }
    }

    /** Restores every changed setting, including those that the migrations themselves changed. */
    void restore() throws SQLException {
        set(before);
    }

    private void set(Map<String, String> settings) throws SQLException {
        String query = "select pg_catalog.set_config(name, value, false) from unnest(?, ?) as t (name, value)"
                + " where pg_catalog.current_setting(name, true) is distinct from value";
        InternalQuery.on(connection).list(query, row -> row.getString(1), settings.keySet(), settings.values());
    }
}
