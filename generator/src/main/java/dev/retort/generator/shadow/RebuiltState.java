package dev.retort.generator.shadow;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.operation.CreateView;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.postgres.unmanaged.DependentProperty;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Recreates the contents of a live database in a shadow: tables with their dependent objects, and views. */
public final class RebuiltState {

    private final Connection connection;
    private final List<String> missing = new ArrayList<>();

    private RebuiltState(Connection connection) {
        this.connection = connection;
    }

    /**
     * Creates everything that can be created. Returns the statements that fail, each with the server's message.
     *
     * @param connection a connection to the empty shadow, in auto-commit mode
     * @param schema the schema that was read from the live database
     */
    public static List<String> create(Connection connection, Schema schema) throws SQLException {
        return create(connection, schema, List.of());
    }

    /** Creates the same objects, and dependent properties of tables. */
    public static List<String> create(Connection connection, Schema schema, List<DependentProperty> attachments)
            throws SQLException {
        RebuiltState state = new RebuiltState(connection);
        SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
        for (Operation operation : SchemaDiff.between(Schema.EMPTY, schema.withViews(List.of()))) {
            for (SqlStatement statement : writer.write(operation)) {
                state.execute(statement.sql());
            }
        }
        for (View view : schema.views()) {
            for (SqlStatement statement : writer.write(new CreateView(view))) {
                state.execute(statement.sql());
            }
        }
        attachments.forEach(state::attach);
        return List.copyOf(state.missing);
    }

    private void attach(DependentProperty attachment) {
        attachment.needs().forEach(this::execute);
        execute(attachment.sql());
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            missing.add(sql.lines().findFirst().orElse(sql) + ": " + e.getMessage());
        }
    }
}
