package dev.retort.generator.diff;

import dev.retort.operation.Operation;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.SqlWriter;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
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

    private final Connection connection;
    private final List<QualifiedName> tablesWithRows = new ArrayList<>();

    /** A run in which no rows are expected. */
    Run(Connection connection) {
        this(connection, List.of());
    }

    /** A run over tables that may have rows. */
    Run(Connection connection, List<QualifiedName> tablesWithRows) {
        this.connection = connection;
        this.tablesWithRows.addAll(tablesWithRows);
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
            if (tablesWithRows.isEmpty() || !Rows.areRefused(e)) {
                throw e;
            }
            connection.rollback(savepoint);
            takeRowsAway();
            execute(sql);
            return false;
        }
    }

    private void takeRowsAway() throws SQLException {
        for (QualifiedName table : tablesWithRows) {
            Savepoint savepoint = connection.setSavepoint();
            try {
                execute("truncate " + Identifiers.quote(table) + " cascade");
            } catch (SQLException e) {
                connection.rollback(savepoint); // dropped by then
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
