package dev.retort.preflight;

import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import dev.retort.operation.Require;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.LoadBalancing;
import dev.retort.postgres.ServerMessage;
import dev.retort.postgres.sql.RequirementSql;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the requirements of migrations: all of a plan before its first statement, and each one again in its place. */
public final class Requirements {

    /** The states of an undefined table, column, function or object, and of a missing schema. */
    private static final Set<String> MISSING_OBJECT = Set.of("42P01", "42703", "42883", "42704", "3F000");

    private final Connection connection;

    public Requirements(Connection connection) {
        this.connection = connection;
    }

    /**
     * Checks that the requirements of a plan are met.
     *
     * @throws RequirementException when a requirement is not met
     */
    void check(Plan plan) throws SQLException {
        List<UnmetRequirement> unmet = unmet(plan);
        if (!unmet.isEmpty()) {
            throw RequirementException.beforePlan(unmet);
        }
    }

    /**
     * Returns the requirements of a plan that are not met now. A requirement that cannot be checked yet, because an
     * operation before it may create the objects that it names, is only checked in its place.
     */
    public List<UnmetRequirement> unmet(Plan plan) throws SQLException {
        List<UnmetRequirement> unmet = new ArrayList<>();
        boolean first = true;
        connection.setAutoCommit(false);
        try {
            execute("set transaction read only");
            for (PlannedRevision revision : plan.revisions()) {
                List<Operation> operations =
                        revision.steps().stream().map(Step::operation).toList();
                List<Require> all = Operation.select(operations, Require.class).toList();
                long leading = first ? leading(operations) : 0;
                for (int i = 0; i < all.size(); i++) {
                    checkEarly(revision, all.get(i), i < leading).ifPresent(unmet::add);
                }
                first &= leading == operations.size();
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return unmet;
    }

    /** Returns the number of requirements before any other operation. */
    private static long leading(List<Operation> operations) {
        return operations.stream()
                .takeWhile(operation -> operation.action() == Action.REQUIRE)
                .count();
    }

    /**
     * Checks a requirement in its place, in the transaction of the revision.
     *
     * @throws RequirementException when it is not met
     */
    public void check(PlannedRevision revision, Require require) throws SQLException {
        if (!holds(require)) {
            throw RequirementException.duringPlan(unmet(revision, require, null));
        }
    }

    private Optional<UnmetRequirement> checkEarly(PlannedRevision revision, Require require, boolean first)
            throws SQLException {
        execute("savepoint requirement");
        try {
            return holds(require) ? Optional.empty() : Optional.of(unmet(revision, require, null));
        } catch (SQLException e) {
            if (e.getSQLState() == null || e.getSQLState().startsWith("08")) {
                throw e;
            }
            execute("rollback to savepoint requirement");
            return !first && MISSING_OBJECT.contains(e.getSQLState())
                    ? Optional.empty()
                    : Optional.of(unmet(revision, require, refusal(e)));
        }
    }

    private String refusal(SQLException refusal) throws SQLException {
        String remedy = HiddenRows.areCauseOf(refusal)
                ? "; " + HiddenRows.bypass(Sql.text(connection, "select current_user"))
                : "";
        return ServerMessage.of(refusal) + remedy;
    }

    private static UnmetRequirement unmet(PlannedRevision revision, Require require, @Nullable String refusal) {
        return new UnmetRequirement(revision.revision().id(), require.what(), require.query(), refusal);
    }

    private boolean holds(Require require) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row =
                    statement.executeQuery(RequirementSql.question(require.query()) + LoadBalancing.ON_PRIMARY)) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
