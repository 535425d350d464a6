package dev.retort.history;

import dev.retort.history.AppliedRevision.State;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Session;
import dev.retort.session.Sql;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of the applied revisions, with one row for each. It is created on the first write. */
public final class History {

    private static final String UNDEFINED_TABLE = "42P01";

    private final Connection connection;
    private final QualifiedName table;
    private final HistoryTable sql;

    /** Whether the table is known to exist with all its columns. */
    private boolean complete;

    private boolean created;

    public History(Connection connection, QualifiedName table) {
        this(connection, table, /* complete= */ false);
    }

    private History(Connection connection, QualifiedName table, boolean complete) {
        this.connection = connection;
        this.table = table;
        this.sql = new HistoryTable(table);
        this.complete = complete;
    }

    /** Returns the history of a session. */
    public static History of(Session session) {
        return new History(
                session.connection(), session.history(), session.historyColumns() == HistoryTable.COLUMN_COUNT);
    }

    /** Reads every row. The result is empty if the table does not exist. */
    public AppliedRevisions read() throws SQLException {
        List<AppliedRevision> rows = new ArrayList<>();
        try {
            read(rows);
        } catch (SQLException e) {
            if (complete && UNDEFINED_TABLE.equals(e.getSQLState())) {
                complete = false; // somebody has dropped it
                return read();
            }
            if (UnreadableHistoryException.concernsTable(e)) {
                throw new UnreadableHistoryException(connection, table, e);
            }
            throw e;
        }
        return new AppliedRevisions(rows);
    }

    private void read(List<AppliedRevision> rows) throws SQLException {
        if (complete || exists()) {
            rows.addAll(InternalQuery.on(connection)
                    .list(
                            "select revision, message, checksum, state, segment, applied_at, applied_by, duration_ms,"
                                    + " tool_version, to_jsonb(h) ->> 'running' as running,"
                                    + " (to_jsonb(h) ->> 'running_since')::timestamptz as running_since,"
                                    + " to_jsonb(h) ->> 'running_pid' as running_pid,"
                                    + " (to_jsonb(h) ->> 'running_backend_start')::timestamptz as running_backend_start"
                                    + " from " + sql.quoted() + " h order by applied_at, revision",
                            History::row));
        }
    }

    public boolean exists() throws SQLException {
        return Sql.bool(
                connection,
                "select exists (select 1 from pg_catalog.pg_class where relname = ? and relnamespace ="
                        + " (select oid from pg_catalog.pg_namespace where nspname = ?))",
                table.name(),
                table.schema());
    }

    /** Creates the table, and its schema if that does not exist either. */
    public void create() throws SQLException {
        createSchemaIfMissing();
        created = true;
        execute(sql.create());
    }

    /** Creates the schema of the table if it does not exist. */
    public void createSchemaIfMissing() throws SQLException {
        if (!Sql.bool(
                connection,
                "select exists (select 1 from pg_catalog.pg_namespace where nspname = ?)",
                table.schema())) {
            execute("create schema " + Identifiers.quote(table.schema()));
        }
    }

    private int execute(String statement, Object... arguments) throws SQLException {
        return InternalQuery.on(connection).execute(statement, arguments);
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
        executeOnOneRow("delete from " + sql.quoted() + " where revision = ?", revision, revision);
    }

    private void recordStatement(String revision, String statement) throws SQLException {
        executeOnOneRow(
                "update " + sql.quoted()
                        + " set running = ?, running_since = clock_timestamp(), running_pid = pg_backend_pid(),"
                        + " running_backend_start = (select backend_start from pg_stat_activity"
                        + " where pid = pg_backend_pid()) where revision = ?",
                revision,
                statement,
                revision);
    }

    /**
     * Returns the last key of a backfill in batches, or null before its first batch. The row stays locked, so that no
     * other session continues the backfill meanwhile.
     */
    @Nullable
    public List<String> lockLastKey(String revision) throws SQLException {
        Array key = InternalQuery.on(connection)
                .lockFirst(
                        "select running_key from " + sql.quoted() + " where revision = ? for update",
                        row -> Optional.ofNullable(row.getArray(1)),
                        revision)
                .orElseThrow(() -> new HistoryChangedException(revision))
                .orElse(null);
        return key == null ? null : List.of((String[]) key.getArray());
    }

    /** Records the last key of a backfill in batches. */
    public void recordLastKey(String revision, List<String> key) throws SQLException {
        executeOnOneRow("update " + sql.quoted() + " set running_key = ? where revision = ?", revision, key, revision);
    }

    private void createOrComplete() throws SQLException {
        if (complete) {
            return;
        }
        if (!exists()) {
            create();
        } else if (!hasAllColumns()) {
            execute(sql.addMissingColumns());
        } else {
            complete = !created; // the transaction that created it may be rolled back
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
        execute(
                "insert into " + sql.quoted()
                        + " (revision, message, checksum, state, segment, applied_at, applied_by, duration_ms, tool_version)"
                        + " values (?, ?, ?, ?, ?, clock_timestamp(), session_user, ?, ?)",
                change.revision().id(),
                change.revision().message(),
                change.checksum(),
                change.state().word(),
                change.segment(),
                duration.toMillis(),
                ToolVersion.current());
    }

    private void update(HistoryChange change, Duration duration) throws SQLException {
        createOrComplete();
        executeOnOneRow(
                "update " + sql.quoted()
                        + " set checksum = ?, state = ?, segment = ?, applied_at = clock_timestamp(), applied_by = session_user,"
                        + " duration_ms = duration_ms + ?, tool_version = ?, running = null, running_since = null,"
                        + " running_pid = null, running_backend_start = null, running_key = null where revision = ? and segment = ?",
                change.revision().id(),
                change.checksum(),
                change.state().word(),
                change.segment(),
                duration.toMillis(),
                ToolVersion.current(),
                change.revision().id(),
                change.before());
    }

    private void executeOnOneRow(String statement, String revision, Object... arguments) throws SQLException {
        if (execute(statement, arguments) != 1) {
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
