package dev.retort.preflight;

import dev.retort.plan.Plan;
import dev.retort.session.MigratorOptions;
import dev.retort.session.Session;
import java.sql.SQLException;

/** Runs all checks that precede the first statement of a plan. */
public final class Preflight {

    private Preflight() {}

    /**
     * Checks that the database and its user are ready for a plan.
     *
     * @throws MissingPrivilegesException when the user lacks a privilege
     * @throws DriftException when an object exists that should not, or is missing
     * @throws RequirementException when a requirement of a migration is not met
     * @throws BlockingDependencyException when an unmanaged object blocks an operation
     * @throws RowsInTheWayException when existing rows would make a statement fail
     */
    public static void check(Plan plan, Session session, MigratorOptions options, PreflightListener listener)
            throws SQLException {
        PrivilegeCheck.check(plan, session);
        DriftCheck.check(plan, session);
        if (!options.scratch()) {
            new Requirements(session.connection()).check(plan);
        }
        DependencyCheck.check(plan, session.connection());
        if (!options.scratch()) {
            RowCheck.check(plan, session, listener);
        }
        InvalidIndexes.report(plan, session, listener);
    }
}
