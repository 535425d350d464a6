package dev.retort.preflight;

import dev.retort.plan.Plan;
import dev.retort.session.MigratorOptions;
import dev.retort.session.Session;
import java.sql.SQLException;

/** What is looked at before the first statement of a plan. */
public final class Preflight {

    private Preflight() {}

    /**
     * Lets a plan pass that the database and its user are ready for.
     *
     * @throws MissingPrivilegesException when the user lacks a right
     * @throws DriftException when something is there that should not be, or the other way round
     * @throws RequirementException when something does not hold that a migration requires
     * @throws BlockingDependencyException when something that Retort does not manage is in the way
     * @throws RowsInTheWayException when rows are there on which a statement would fail
     */
    public static void pass(Plan plan, Session session, MigratorOptions options, PreflightListener listener)
            throws SQLException {
        PrivilegeCheck.pass(plan, session);
        DriftCheck.pass(plan, session);
        if (!options.scratch()) {
            new Requirements(session.connection()).pass(plan);
        }
        DependencyCheck.pass(plan, session.connection());
        if (!options.scratch()) {
            RowCheck.pass(plan, session, listener);
        }
        InvalidIndexes.notice(plan, session, listener);
    }
}
