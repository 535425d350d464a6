package dev.retort.history;

import dev.retort.history.AppliedRevision.State;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Sql;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of the applied revisions, with one row for each. It is created on the first write. */
public final class History {

    private final Connection connection;
    private final QualifiedName table;
    private final HistoryTable sql;

    public History(Connection connection, QualifiedName table) {
        this.connection = connection;
        this.table = table;
        this.sql = new HistoryTable(table);
    }

    /** Reads every row. The result is empty if the table does not exist. */
    public AppliedRevisions read() throws SQLException {
        List<AppliedRevision> rows = new ArrayList<>();
        try {
            read(rows);
        } catch (SQLException e) {
            if (UnreadableHistoryException.concernsTable(e)) {
                throw new UnreadableHistoryException(connection, table, e);
            }
            throw e;
        }
        return new AppliedRevisions(rows);
    }

    private void read(List<AppliedRevision> rows) throws SQLException {
        if (exists()) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            "select revision, message, checksum, state, segment, applied_at, applied_by, duration_ms,"
                                    + " tool_version, to_jsonb(h) ->> 'running' as running,"
                                    + " (to_jsonb(h) ->> 'running_since')::timestamptz as running_since,"
                                    + " to_jsonb(h) ->> 'running_pid' as running_pid,"
                                    + " (to_jsonb(h) ->> 'running_backend_start')::timestamptz as running_backend_start"
                                    + " from " + sql.quoted() + " h order by applied_at, revision")) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
        }
    }

    public boolean exists() throws SQLException {
        return Sql.bool(
                connection,
                "select exists (select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid ="
                        + " c.relnamespace where n.nspname = ? and c.relname = ?)",
                table.schema(),
                table.name());
    }

    /** Creates the table, and its schema if that does not exist either. */
    public void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!Sql.bool(
                    connection,
                    "select exists (select from pg_catalog.pg_namespace where nspname = ?)",
                    table.schema())) {
                statement.execute("create schema " + Identifiers.quote(table.schema()));
            }
            statement.execute(sql.create());
        }
    }

    /** Writes a change, with the duration of the work that it records. */
    public void write(HistoryChange change, Duration duration) throws SQLException {
        switch (change.kind()) {
            case INSERT -> insert(change, duration);
            case UPDATE -> update(change, duration);
            case DELETE -> delete(change.revision().id());
        }
        if (change.running() != null) {
            recordStatement(change.revision().id(), change.running());
        }
    }

    public void delete(String revision) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from " + sql.quoted() + " where revision = ?")) {
            statement.setString(1, revision);
            requireOneRow(statement, revision);
        }
    }

    private void recordStatement(String revision, String statement) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update " + sql.quoted()
                + " set running = ?, running_since = clock_timestamp(), running_pid = pg_catalog.pg_backend_pid(),"
                + " running_backend_start = (select backend_start from pg_catalog.pg_stat_activity"
                + " where pid = pg_catalog.pg_backend_pid()) where revision = ?")) {
            update.setString(1, statement);
            update.setString(2, revision);
            requireOneRow(update, revision);
        }
    }

    /**
     * Returns the last key of a backfill in batches, or null before its first batch. The row stays locked, so that no
     * other session continues the backfill meanwhile.
     */
    @Nullable
    public List<String> lockLastKey(String revision) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select running_key from " + sql.quoted() + " where revision = ? for update")) {
            query.setString(1, revision);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new HistoryChangedException(revision);
                }
                Array key = row.getArray(1);
                return key == null ? null : List.of((String[]) key.getArray());
            }
        }
    }

    /** Records the last key of a backfill in batches. */
    public void recordLastKey(String revision, List<String> key) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + sql.quoted() + " set running_key = ? where revision = ?")) {
            update.setArray(1, connection.createArrayOf("text", key.toArray()));
            update.setString(2, revision);
            requireOneRow(update, revision);
        }
    }

    private void createOrComplete() throws SQLException {
        if (!exists()) {
            create();
        } else if (!hasAllColumns()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql.addMissingColumns());
            }
        }
    }

    private boolean hasAllColumns() throws SQLException {
        return Sql.bool(
                connection,
                "select count(*) = " + HistoryTable.RUNNING_COLUMNS.size()
                        + " from pg_catalog.pg_attribute where attrelid = pg_catalog.to_regclass(?)"
                        + " and attname ~ '^running(_|$)' and not attisdropped",
                sql.quoted());
    }

    private void insert(HistoryChange change, Duration duration) throws SQLException {
        createOrComplete();
        try (PreparedStatement statement = connection.prepareStatement("insert into " + sql.quoted()
                + " (revision, message, checksum, state, segment, applied_at, applied_by, duration_ms, tool_version)"
                + " values (?, ?, ?, ?, ?, clock_timestamp(), session_user, ?, ?)")) {
            statement.setString(1, change.revision().id());
            statement.setString(2, change.revision().message());
            statement.setString(3, change.checksum());
            statement.setString(4, change.state().word());
            statement.setInt(5, change.segment());
            statement.setLong(6, duration.toMillis());
            statement.setString(7, ToolVersion.current());
            statement.executeUpdate();
        }
    }

    private void update(HistoryChange change, Duration duration) throws SQLException {
        createOrComplete();
        try (PreparedStatement statement = connection.prepareStatement(
                "update " + sql.quoted()
                        + " set checksum = ?, state = ?, segment = ?, applied_at = clock_timestamp(), applied_by = session_user,"
                        + " duration_ms = duration_ms + ?, tool_version = ?, running = null, running_since = null,"
                        + " running_pid = null, running_backend_start = null, running_key = null where revision = ? and segment = ?")) {
            statement.setString(1, change.checksum());
            statement.setString(2, change.state().word());
            statement.setInt(3, change.segment());
            statement.setLong(4, duration.toMillis());
            statement.setString(5, ToolVersion.current());
            statement.setString(6, change.revision().id());
            statement.setInt(7, change.before());
            requireOneRow(statement, change.revision().id());
        }
    }

    private static void requireOneRow(PreparedStatement statement, String revision) throws SQLException {
        if (statement.executeUpdate() != 1) {
            throw new HistoryChangedException(revision);
        }
    }

    private static AppliedRevision row(ResultSet row) throws SQLException {
        return new AppliedRevision(
                row.getString("revision"),
                row.getString("message"),
                row.getString("checksum"),
                State.of(row.getString("state")),
                row.getInt("segment"),
                instant(row, "applied_at"),
                row.getString("applied_by"),
                Duration.ofMillis(row.getLong("duration_ms")),
                row.getString("tool_version"),
                running(row));
    }

    private static @Nullable InFlightStatement running(ResultSet row) throws SQLException {
        String statement = row.getString("running");
        return statement == null
                ? null
                : new InFlightStatement(
                        statement,
                        instant(row, "running_since"),
                        row.getInt("running_pid"),
                        instant(row, "running_backend_start"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
