package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database for running the operations of a test class and reading the result. Each test runs in a transaction that is
 * rolled back, so that it starts with an empty schema. Register it as an extension of the class.
 */
final class OperationBench implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    @SuppressWarnings("NullAway.Init")
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init")
    private Connection connection;

    @SuppressWarnings("NullAway.Init")
    private ServerVersion version;

    @Override
    public void beforeAll(ExtensionContext tests) throws SQLException {
        database = TestServer.database();
        connection = database.connect();
        version = ServerVersion.of(connection);
        connection.setAutoCommit(false);
    }

    @Override
    public void afterEach(ExtensionContext test) throws SQLException {
        rollBack();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws SQLException {
        connection.close();
        database.close();
    }

    ServerVersion version() {
        return version;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    void run(Operation operation) throws SQLException {
        for (SqlStatement statement : new SqlWriter(version).write(operation)) {
            try {
                execute(statement.sql());
            } catch (SQLException e) {
                throw new SQLException(statement.sql() + "\n" + e.getMessage(), e.getSQLState(), e);
            }
        }
    }

    void run(Consumer<Operations> change) throws SQLException {
        for (Operation operation : Operations.record(change)) {
            run(operation);
        }
    }

    String value(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? String.valueOf(result.getString(1)) : "no row";
        }
    }

    List<String> catalog() throws SQLException {
        String schemas = value("select string_agg(nspname, ' ') from pg_namespace"
                + " where nspname !~ '^pg_' and nspname <> 'information_schema'");
        return CatalogListing.exact()
                .columnsByName()
                .listWithin(connection, schemas.split(" ", -1))
                .lines()
                .toList();
    }

    void rollBack() throws SQLException {
        connection.rollback();
    }

    /**
     * Checks that the operation turns the objects of {@code before} into those of {@code after}, and that its inverse
     * does the reverse.
     */
    void check(String before, Operation operation, String after) throws SQLException {
        rollBack();
        execute(after);
        List<String> wanted = catalog();
        rollBack();
        execute(before);
        List<String> original = catalog();
        assertThat(original).as("the operation has something to do").isNotEqualTo(wanted);
        run(operation);
        assertThat(catalog()).as("after the operation").isEqualTo(wanted);
        run(operation.inverse());
        assertThat(catalog()).as("after its inverse").isEqualTo(original);
        rollBack();
    }

    /** Checks the single operation that a migration records in the same way. */
    void check(String before, Consumer<Operations> change, String after) throws SQLException {
        List<Operation> recorded = Operations.record(change);
        assertThat(recorded).hasSize(1);
        check(before, recorded.get(0), after);
    }
}
