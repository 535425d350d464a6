package dev.retort.generator.diff;

import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes a column with one value and back, in a transaction that is rolled back. */
final class TypeBench {

    /**
     * What became of it.
     *
     * @param problem why the server refused it, or null
     * @param type the type that it got
     * @param rewritten whether the table was written anew on the way there
     * @param sameValue whether the value was the same after the way back
     */
    record Result(@Nullable String problem, String type, boolean rewritten, boolean sameValue) {}

    private final Connection connection;
    private final SqlWriter writer;

    TypeBench(Connection connection) throws SQLException {
        this.connection = connection;
        this.writer = new SqlWriter(ServerVersion.of(connection));
        connection.setAutoCommit(false);
    }

    Result run(String type, String value, List<Operation> forth, List<Operation> back) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("create table things (value " + type + "); insert into things values (" + value + ")");
            String before = one(statement, "select value::text from things");
            String file = one(statement, "select pg_relation_filenode('things')");
            run(statement, forth);
            boolean rewritten =
                    !one(statement, "select pg_relation_filenode('things')").equals(file);
            String became = one(
                    statement,
                    "select format_type(atttypid, atttypmod) from pg_attribute"
                            + " where attrelid = 'things'::regclass and attname = 'value'");
            run(statement, back);
            return new Result(
                    null,
                    became,
                    rewritten,
                    one(statement, "select value::text from things").equals(before));
        } catch (SQLException e) {
            return new Result(e.getMessage(), "", false, false);
        } finally {
            connection.rollback();
        }
    }

    private void run(Statement statement, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            for (SqlStatement sql : writer.write(operation)) {
                statement.execute(sql.sql());
            }
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
