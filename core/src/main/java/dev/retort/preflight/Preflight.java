package dev.retort.preflight;

import dev.retort.Phrases;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.session.MigratorOptions;
import dev.retort.session.Session;
import java.sql.SQLException;
import java.util.List;

/** Runs all checks that precede the first statement of a plan. */
public final class Preflight {

    private static final int MOST_DIFFERENCES = 5;

    private Preflight() {}

    /**
     * Reports the objects that are not as an applied revision has left them: the database was changed without Retort, or
     * its history is the copy of another one.
     *
     * @param downgrade the plan to undo the revision
     */
    public static void reportDrift(PlannedRevision downgrade, Session session, PreflightListener listener)
            throws SQLException {
        List<String> differences =
                drift(List.of(downgrade), session).stream().map(DriftItem::what).toList();
        if (!differences.isEmpty()) {
            listener.warned("revision " + downgrade.revision().id()
                    + " is applied, but the database is not in the state that it leaves: "
                    + Phrases.first(differences, MOST_DIFFERENCES, "; "));
        }
    }

    /**
     * Returns the objects that are not as applied revisions have left them.
     *
     * @param downgrades the plans to undo the revisions, the last one first
     */
    public static List<DriftItem> drift(List<PlannedRevision> downgrades, Session session) throws SQLException {
        return DriftCheck.of(downgrades, session);
    }

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
        if (!options.scratch()) {
            ReplicationCheck.report(plan, session, listener);
        }
    }
}
