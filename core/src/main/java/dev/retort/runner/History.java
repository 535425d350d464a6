package dev.retort.runner;

import dev.retort.postgres.Identifiers;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.AppliedRevision.State;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The table that says what is applied, one row for each revision. It is created when it is first written. */
final class History {

    private final Connection connection;
    private final QualifiedName table;
    private final String quoted;

    History(Connection connection, QualifiedName table) {
        this.connection = connection;
        this.table = table;
        this.quoted = Identifiers.quote(table);
    }

    /** Every row; none where the table does not exist. */
    AppliedRevisions read() throws SQLException {
        List<AppliedRevision> rows = new ArrayList<>();
        try {
            read(rows);
        } catch (SQLException e) {
            if (UnreadableHistoryException.isMeant(e)) {
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
                                    + " tool_version from " + quoted + " order by applied_at, revision")) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
        }
    }

    boolean exists() throws SQLException {
        return Sql.bool(
                connection,
                "select exists (select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid ="
                        + " c.relnamespace where n.nspname = ? and c.relname = ?)",
                table.schema(),
                table.name());
    }

    /** Creates the table, and its schema where that does not exist either. */
    void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!Sql.bool(
                    connection,
                    "select exists (select from pg_catalog.pg_namespace where nspname = ?)",
                    table.schema())) {
                statement.execute("create schema " + Identifiers.quote(table.schema()));
            }
            statement.execute(
                    "create table " + quoted
                            + """
                     (
                      revision text primary key,
                      message text not null,
                      checksum text not null,
                      state text not null check (state in ('applied', 'upgrading', 'downgrading')),
                      segment integer not null,
                      applied_at timestamptz not null,
                      applied_by text not null,
                      duration_ms bigint not null,
                      tool_version text not null
                    )""");
        }
    }

    /** Writes that {@code done} segments of a revision are run, the last {@code took} long. */
    void advance(PlannedRevision revision, int done, Duration took) throws SQLException {
        if (!exists()) {
            create();
        }
        boolean finished = done == revision.segments().size();
        if (revision.direction() == Direction.DOWNGRADE) {
            if (finished) {
                delete(revision.revision().id());
            } else {
                update(revision, State.DOWNGRADING, done, took);
            }
        } else if (done == 1) {
            insert(
                    revision.revision(),
                    finished ? revision.checksum() : begun(revision, done),
                    finished ? State.APPLIED : State.UPGRADING,
                    finished ? 0 : done,
                    took);
        } else {
            update(revision, finished ? State.APPLIED : State.UPGRADING, done, took);
        }
    }

    /** Says that a revision is applied, without any word of how long it took. */
    void stamp(RevisionInfo revision, String checksum) throws SQLException {
        insert(revision, checksum, State.APPLIED, 0, Duration.ZERO);
    }

    void delete(String revision) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from " + quoted + " where revision = ?")) {
            statement.setString(1, revision);
            expectOneRow(statement, revision);
        }
    }

    private void insert(RevisionInfo revision, String checksum, State state, int segment, Duration took)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into " + quoted
                + " (revision, message, checksum, state, segment, applied_at, applied_by, duration_ms, tool_version)"
                + " values (?, ?, ?, ?, ?, clock_timestamp(), session_user, ?, ?)")) {
            statement.setString(1, revision.id());
            statement.setString(2, revision.message());
            statement.setString(3, checksum);
            statement.setString(4, state.word());
            statement.setInt(5, segment);
            statement.setLong(6, took.toMillis());
            statement.setString(7, ToolVersion.current());
            statement.executeUpdate();
        }
    }

    private void update(PlannedRevision revision, State state, int done, Duration took) throws SQLException {
        boolean applied = state == State.APPLIED;
        try (PreparedStatement statement = connection.prepareStatement(
                "update " + quoted
                        + " set checksum = ?, state = ?, segment = ?, applied_at = clock_timestamp(), applied_by ="
                        + " session_user, duration_ms = duration_ms + ?, tool_version = ? where revision = ? and segment = ?")) {
            statement.setString(1, applied ? revision.checksum() : begun(revision, done));
            statement.setString(2, state.word());
            statement.setInt(3, applied ? 0 : done);
            statement.setLong(4, took.toMillis());
            statement.setString(5, ToolVersion.current());
            statement.setString(6, revision.revision().id());
            statement.setInt(7, done - 1);
            expectOneRow(statement, revision.revision().id());
        }
    }

    private static String begun(PlannedRevision revision, int done) {
        return Segments.checksum(revision.segments().subList(0, done));
    }

    private static void expectOneRow(PreparedStatement statement, String revision) throws SQLException {
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
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                row.getString("applied_by"),
                Duration.ofMillis(row.getLong("duration_ms")),
                row.getString("tool_version"));
    }
}
