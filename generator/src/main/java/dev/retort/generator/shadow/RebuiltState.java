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
    private final ShadowExtensions extensions;
    private final List<String> missing = new ArrayList<>();

    private RebuiltState(Connection connection, ShadowExtensions extensions) {
        this.connection = connection;
        this.extensions = extensions;
    }

    /**
     * Creates everything that can be created. Returns the statements that fail, each with the server's message.
     *
     * @param connection a connection to the empty shadow, in auto-commit mode
     * @param schema the schema that was read from the live database
     * @param extensions the extensions that the shadow has for it
     * @throws ShadowException if a statement fails because the shadow lacks an extension
     */
    public static List<String> create(Connection connection, Schema schema, ShadowExtensions extensions)
            throws SQLException {
        return create(connection, schema, List.of(), extensions);
    }

    /** Creates the same objects, and dependent properties of tables. */
    public static List<String> create(
            Connection connection, Schema schema, List<DependentProperty> attachments, ShadowExtensions extensions)
            throws SQLException {
        RebuiltState state = new RebuiltState(connection, extensions);
        SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
        List<Operation> operations = SchemaDiff.between(Schema.EMPTY, schema.withViews(List.of()));
        ShadowRoles.create(connection, operations);
        for (Operation operation : operations) {
            if (!ShadowRoles.existFor(connection, operation)) {
                continue;
            }
            for (SqlStatement statement : writer.write(operation)) {
                // The schema of an extension exists already.
                state.execute(statement.sql().replaceFirst("^CREATE SCHEMA ", "CREATE SCHEMA IF NOT EXISTS "));
            }
        }
        for (View view : schema.views()) {
            for (SqlStatement statement : writer.write(new CreateView(view))) {
                state.execute(statement.sql());
            }
        }
        attachments.stream().filter(each -> !each.isRowSecurity()).forEach(state::attach);
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
            extensions.requireFor(String.valueOf(e.getSQLState()), String.valueOf(e.getMessage()), sql);
            missing.add(sql.lines().findFirst().orElse(sql) + ": " + e.getMessage());
        }
    }
}
