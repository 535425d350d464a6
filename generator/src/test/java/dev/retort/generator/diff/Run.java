package dev.retort.generator.diff;

import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations as they run in a revision: in one transaction, but for what must have one of its own.
 *
 * <p>Rows that are in the way of a statement are taken away, and it runs again.
 */
final class Run {

    private static final String TABLES =
            "select oid::regclass from pg_class where relkind = 'r' and relnamespace::regnamespace::text in"
                    + " ('public', 'audit')";

    private final Connection connection;
    private final boolean rowsExpected;

    private Run(Connection connection, boolean rowsExpected) {
        this.connection = connection;
        this.rowsExpected = rowsExpected;
    }

    /** A run in which no rows are expected. */
    static Run overNoRows(Connection connection) {
        return new Run(connection, false);
    }

    /** A run over tables that may have rows. */
    static Run overRows(Connection connection) {
        return new Run(connection, true);
    }

    /** Runs them all; says whether the rows could stay. */
    boolean apply(List<Operation> operations) throws SQLException {
        boolean rowsStayed = true;
        SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
        connection.setAutoCommit(false);
        try {
            for (Operation operation : operations) {
                for (SqlStatement sql : writer.write(operation)) {
                    rowsStayed &= run(sql, operation);
                }
            }
            connection.commit();
            return rowsStayed;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private boolean run(SqlStatement sql, Operation operation) throws SQLException {
        try {
            return sql.ownTransaction() ? alone(sql.sql()) : together(sql.sql());
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\n" + sql.sql() + "\nin " + operation, e.getSQLState(), e);
        }
    }

    private boolean alone(String sql) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        execute(sql);
        connection.setAutoCommit(false);
        return true;
    }

    private boolean together(String sql) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            execute(sql);
            connection.releaseSavepoint(savepoint);
            return true;
        } catch (SQLException e) {
            if (!rowsExpected || !Rows.areRefused(e)) {
                throw e;
            }
            connection.rollback(savepoint);
            takeRowsAway();
            execute(sql);
            return false;
        }
    }

    /** From all tables, whatever they are called by then. */
    private void takeRowsAway() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        if (!tables.isEmpty()) {
            execute("truncate " + String.join(", ", tables) + " cascade");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
