package dev.retort.postgres.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.ExistingValues;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerMessage;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A temporary table with one column and values of an existing column, whose type is changed and changed back.
 *
 * <p>It needs a transaction that is rolled back. A change cannot be tried if the role may not create temporary tables or
 * not read the rows, if the new type does not exist yet, or if the trial takes longer than a few seconds.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL manual, Error Codes</a>
 */
final class TrialTable {

    /** The most rows that are read, and the most values among them that are converted. */
    private static final int MAX_ROWS = 10_000;

    private static final int MAX_VALUES = 1_000;

    private static final QualifiedName NAME = new QualifiedName("pg_temp", "retort_trial");
    private static final String SQL_NAME = Identifiers.quote(NAME);

    /** The classes of errors that no value causes. */
    private static final Set<String> OTHER_ERRORS = Set.of("08", "25", "40", "53", "55", "57", "58", "F0");

    /** The errors of a conversion that does not exist: {@code datatype_mismatch} and {@code cannot_coerce}. */
    private static final Set<String> NO_CONVERSION = Set.of("42804", "42846");

    private final Connection connection;
    private final SqlWriter writer;

    TrialTable(Connection connection, SqlWriter writer) {
        this.connection = connection;
        this.writer = writer;
    }

    /**
     * Tries a change with the values of a column; empty if that is not possible.
     *
     * @param table the name that the table has in the database
     * @param column the name that the column has in the database
     */
    Optional<TypeTrial> outcome(QualifiedName table, String column, AlterColumn alter) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            execute("set local statement_timeout = '5s'");
            return Optional.of(outcome(Identifiers.quote(table), Identifiers.quote(column), onThisTable(alter)));
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith("08")) {
                throw e;
            }
            return Optional.empty();
        } finally {
            connection.rollback(savepoint);
        }
    }

    private static AlterColumn onThisTable(AlterColumn alter) {
        String name = alter.after().name();
        return new AlterColumn(
                NAME,
                Column.of(name, alter.before().type()),
                Column.of(name, alter.after().type()),
                new ExistingValues(alter.values().using(), null),
                new ExistingValues(alter.inverseValues().using(), null));
    }

    private TypeTrial outcome(String table, String column, AlterColumn alter) throws SQLException {
        String name = Identifiers.quote(alter.after().name());
        String text = alter.after().name().equals("before") ? "original" : "before";
        execute("create temporary table retort_trial as select " + column + " as " + name + ", ''::pg_catalog.text as "
                + text + " from " + table + " limit 0");
        Savepoint empty = connection.setSavepoint();
        long file = file();
        Optional<SQLException> refused = refusal(alter);
        if (refused.isPresent()) {
            return ofEmpty(refused.get());
        }
        boolean rewrites = file() != file;
        connection.rollback(empty);
        long rows = fill(table, column);
        boolean complete = rows < MAX_VALUES
                && number("select count(*) from (select 1 from " + table + " limit " + MAX_ROWS + ") r") < MAX_ROWS;
        String failure = refusal(alter).map(ServerMessage::of).orElse(null);
        String inverseFailure = failure == null
                ? refusal(alter.inverse()).map(ServerMessage::of).orElse(null)
                : null;
        long changed = failure == null && inverseFailure == null
                ? number("select count(*) from " + SQL_NAME + " where format('%s', " + name + ") <> " + text)
                : 0;
        return new TypeTrial(rewrites, rows, complete, failure, inverseFailure, changed);
    }

    /** Copies values, with the text that their type writes, and returns their number. */
    private long fill(String table, String column) throws SQLException {
        execute("insert into " + SQL_NAME + " select v, pg_catalog.format('%s', v) from (select " + column
                + " as v from " + table + " limit " + MAX_ROWS + ") r where v is distinct from null limit "
                + MAX_VALUES);
        return number("select count(*) from " + SQL_NAME);
    }

    private long file() throws SQLException {
        return number("select pg_relation_filenode('" + SQL_NAME + "')");
    }

    private long number(String query) throws SQLException {
        return InternalQuery.onRows(connection)
                .first(query, row -> row.getLong(1))
                .orElseThrow();
    }

    /** The outcome where even an empty table refuses: there is no conversion, or the trial lacks something. */
    private static TypeTrial ofEmpty(SQLException refusal) throws SQLException {
        if (NO_CONVERSION.contains(String.valueOf(refusal.getSQLState()))) {
            return new TypeTrial(true, 0, true, ServerMessage.of(refusal), null, 0);
        }
        throw refusal;
    }

    /** Changes the type, and returns the error if the server refuses. */
    private Optional<SQLException> refusal(AlterColumn alter) throws SQLException {
        List<SqlStatement> statements = writer.write(alter);
        Savepoint savepoint = connection.setSavepoint();
        try {
            for (SqlStatement statement : statements) {
                execute(statement.sql());
            }
            return Optional.empty();
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (OTHER_ERRORS.contains(state.substring(0, Math.min(2, state.length())))) {
                throw e;
            }
            connection.rollback(savepoint);
            return Optional.of(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
