package dev.retort.preflight;

import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.rows.RowRule;
import dev.retort.postgres.rows.RowRules;
import dev.retort.postgres.rows.RowViolation;
import dev.retort.postgres.rows.RowViolations;
import dev.retort.postgres.rows.StoredTable;
import dev.retort.session.ConnectionLoss;
import dev.retort.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rows on which a plan would fail, before its first statement. Rows that the plan itself may change before, and
 * rows that cannot be queried, are not checked. A check that takes too long is left out with a warning.
 */
public final class RowCheck {

    private final Connection connection;
    private final RowScan scan;
    private final PreflightListener listener;
    private final ChangedRows changed;
    private final RowRules rules = new RowRules();
    private final Set<Operation> inspected = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<RowsInTheWay> found = new ArrayList<>();

    private RowCheck(Session session, PreflightListener listener) {
        this.connection = session.connection();
        this.scan = RowScan.in(session, listener);
        this.listener = listener;
        this.changed = new ChangedRows(session);
    }

    /**
     * Checks that no rows block a plan.
     *
     * @throws RowsInTheWayException when rows block it
     */
    static void check(Plan plan, Session session, PreflightListener listener) throws SQLException {
        List<RowsInTheWay> rows = of(plan, session, listener);
        if (!rows.isEmpty()) {
            throw new RowsInTheWayException(rows);
        }
    }

    /** Returns the rows that block a plan, in the order of the plan. */
    public static List<RowsInTheWay> of(Plan plan, Session session, PreflightListener listener) throws SQLException {
        RowCheck check = new RowCheck(session, listener);
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.stepsNotBegun()) {
                check.inspect(revision.revision().id(), step.operation());
            }
        }
        return List.copyOf(check.found);
    }

    /** Inspects an operation once, even if it takes several steps. */
    private void inspect(String revision, Operation operation) throws SQLException {
        if (inspected.add(operation)) {
            for (RowRule rule : operation.accept(rules)) {
                inspect(revision, rule);
            }
            changed.record(operation);
        }
    }

    private void inspect(String revision, RowRule rule) throws SQLException {
        if (changed.mayAffect(rule)) {
            return;
        }
        Optional<StoredTable> stored = StoredTable.find(connection, rule.table());
        if (stored.isEmpty()) {
            return;
        }
        scan.begins(rule.table(), stored.get());
        findViolation(revision, rule, stored.get())
                .map(rows -> new RowsInTheWay(revision, rule.change(), rows.problem(), rows.query()))
                .ifPresent(found::add);
    }

    private Optional<RowViolation> findViolation(String revision, RowRule rule, StoredTable stored)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            return RowViolations.find(connection, rule, stored, scan.queries());
        } catch (SQLException e) {
            if (ConnectionLoss.is(e)) {
                throw e;
            }
            if (RowScan.wasEnded(e)) {
                listener.warned("revision " + revision + " " + rule.change() + ": whether rows are in the way was not"
                        + " checked, because that takes longer than " + scan.limit() + "; the statement will tell");
            }
            return Optional.empty();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
