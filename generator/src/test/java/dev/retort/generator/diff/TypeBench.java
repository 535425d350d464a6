package dev.retort.generator.diff;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.ExistingValues;
import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Segment;
import dev.retort.plan.Step;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.postgres.type.CastKind;
import dev.retort.preflight.DataLossScan;
import dev.retort.preflight.PreflightListener;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import dev.retort.session.SessionSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures on a server what a change of type does, each time in a transaction that is rolled back. */
final class TypeBench {

    /**
     * The result for one value.
     *
     * @param problem why the server refused it, or null
     * @param type the type that it got
     * @param before the value as text
     * @param changed the value of the new type as text
     * @param rewritten whether the table was rewritten on the way there
     * @param back the value after the way back as text
     */
    record Result(
            @Nullable String problem, String type, String before, String changed, boolean rewritten, String back) {}

    private static final String COLUMN =
            """
            select value::text, format_type(atttypid, atttypmod), pg_relation_filenode('things')
            from things, pg_attribute
            where attrelid = 'things'::regclass and attname = 'value'
            """;

    /** The column as it is: its value as text, its type, and the file of its table. */
    private record Column(String value, String type, String file) {}

    private final Connection connection;
    private final SqlWriter writer;

    /** Measures in a session with the settings of a migration. */
    TypeBench(Connection connection) throws SQLException {
        this.connection = connection;
        this.writer = new SqlWriter(ServerVersion.of(connection));
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : SessionSettings.VALUES.entrySet()) {
                statement.execute("set " + setting.getKey() + " = '" + setting.getValue() + "'");
            }
        }
        connection.setAutoCommit(false);
    }

    /** Changes a column with one value, and back. */
    Result run(String type, String value, List<Operation> forth, List<Operation> back) throws SQLException {
        try (Statement statement = thingsWith(type, value)) {
            Column before = column(statement);
            try {
                run(statement, forth);
                Column changed = column(statement);
                run(statement, back);
                return new Result(
                        null,
                        changed.type(),
                        before.value(),
                        changed.value(),
                        !changed.file().equals(before.file()),
                        column(statement).value());
            } catch (SQLException e) {
                return new Result(e.getMessage(), "", "", "", false, "");
            }
        } finally {
            connection.rollback();
        }
    }

    /** How the server casts without any expression but a cast. */
    CastKind cast(String from, String to) throws SQLException {
        try (Statement statement = thingsWith(from, "null")) {
            String alter = "alter table things alter column value type " + to;
            if (isRefused(statement, alter)) {
                return isRefused(statement, alter + " using value::" + to) ? CastKind.NONE : CastKind.EXPLICIT;
            }
            String call = "create function pg_temp.takes(" + to + ") returns integer language sql as 'select 1';"
                    + " select pg_temp.takes(value) from things";
            return isRefused(statement, call) ? CastKind.ASSIGNMENT : CastKind.IMPLICIT;
        } finally {
            connection.rollback();
        }
    }

    private boolean isRefused(Statement statement, String sql) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            statement.execute(sql);
            return false;
        } catch (SQLException e) {
            return true;
        } finally {
            connection.rollback(savepoint);
        }
    }

    /** Whether the server rewrites the table. */
    boolean rewrites(String type, List<Operation> operations) throws SQLException {
        try (Statement statement = thingsWith(type, "null")) {
            String file = column(statement).file();
            run(statement, operations);
            return !column(statement).file().equals(file);
        } finally {
            connection.rollback();
        }
    }

    /** Whether the value of the new type depends on the time zone of the session. */
    boolean dependsOnTimeZone(String type, String value, List<Operation> operations) throws SQLException {
        return !in("UTC", type, value, operations).equals(in("Asia/Tokyo", type, value, operations));
    }

    private String in(String timeZone, String type, String value, List<Operation> operations) throws SQLException {
        try (Statement statement = thingsWith(type, value)) {
            statement.execute("set local timezone = '" + timeZone + "'");
            run(statement, operations);
            statement.execute("set local timezone = 'UTC'");
            return column(statement).value();
        } finally {
            connection.rollback();
        }
    }

    /** Whether an upgrade by these operations, read from a file, wants a confirmation. */
    boolean asks(String type, String value, List<Operation> operations) throws SQLException {
        List<Step> steps = operations.stream()
                .map(TypeBench::read)
                .map(operation -> new Step(0, operation, writer.write(operation)))
                .toList();
        RevisionInfo info = new RevisionInfo("0123456789ab", List.of(), "", "", List.of(), List.of());
        Plan plan = new Plan(
                Direction.UPGRADE,
                List.of(new PlannedRevision(
                        info, Direction.UPGRADE, List.of(new Segment(steps, "")), 0, "", List.of(), false, Set.of())));
        try {
            thingsWith(type, value).close();
            return !DataLossScan.of(
                            plan,
                            connection,
                            new QualifiedName("public", "retort_history"),
                            Duration.ofMinutes(1),
                            new PreflightListener() {})
                    .isEmpty();
        } finally {
            connection.rollback();
        }
    }

    /** A file has the text of an expression and nothing else. */
    private static Operation read(Operation operation) {
        return operation instanceof AlterColumn alter && alter.using() != null
                ? new AlterColumn(
                        alter.table(),
                        alter.before(),
                        alter.after(),
                        ExistingValues.using(alter.using().sql()),
                        ExistingValues.CAST)
                : operation;
    }

    private Statement thingsWith(String type, String value) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        statement.execute("create table things (value " + type + "); insert into things values (" + value + ")");
        return statement;
    }

    private void run(Statement statement, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            for (SqlStatement sql : writer.write(operation)) {
                statement.execute(sql.sql());
            }
        }
    }

    private static Column column(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(COLUMN)) {
            row.next();
            return new Column(String.valueOf(row.getString(1)), row.getString(2), row.getString(3));
        }
    }
}
