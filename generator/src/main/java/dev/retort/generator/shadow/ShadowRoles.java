package dev.retort.generator.shadow;

import dev.retort.operation.AlterPolicy;
import dev.retort.operation.CreatePolicy;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The roles that policies of operations name. An embedded server gets those that it lacks, without login. Roles belong to
 * a whole server, so a server of the user gets none.
 */
final class ShadowRoles {

    private static final Set<String> WORDS = Set.of("public", "current_user", "current_role", "session_user");

    private static final PartialVisitor<List<String>> ROLES = new PartialVisitor<>() {

        @Override
        public List<String> visit(CreatePolicy operation) {
            return operation.policy().roles();
        }

        @Override
        public List<String> visit(AlterPolicy operation) {
            return operation.after().roles();
        }

        @Override
        protected List<String> visitOther(Operation operation) {
            return List.of();
        }
    };

    private ShadowRoles() {}

    static void create(Connection connection, Collection<Operation> operations) throws SQLException {
        if (!ScratchDatabases.contain(connection)) {
            return;
        }
        for (Operation operation : operations) {
            for (String role : operation.accept(ROLES)) {
                create(connection, role);
            }
        }
    }

    /** Another process may create the role at the same time. */
    private static void create(Connection connection, String role) throws SQLException {
        if (exists(connection, role)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create role " + role);
        } catch (SQLException e) {
            if (!exists(connection, role)) {
                throw e;
            }
        }
    }

    /** Whether the server has all roles that an operation names. */
    static boolean existFor(Connection connection, Operation operation) throws SQLException {
        for (String role : operation.accept(ROLES)) {
            if (!exists(connection, role)) {
                return false;
            }
        }
        return true;
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        return WORDS.contains(role.toLowerCase(Locale.ROOT))
                || InternalQuery.on(connection)
                        .first("select to_regrole(?) is not null", row -> row.getBoolean(1), role)
                        .orElse(false);
    }
}
