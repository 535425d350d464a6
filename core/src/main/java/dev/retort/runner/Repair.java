package dev.retort.runner;

import dev.retort.Remedy.Offer;
import dev.retort.history.AppliedRevision;
import dev.retort.history.History;
import dev.retort.history.HistoryChange;
import dev.retort.history.InFlightStatement;
import dev.retort.plan.HistoryChanges;
import dev.retort.plan.Migrations;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Planner;
import dev.retort.postgres.effect.EffectState;
import dev.retort.postgres.effect.EffectState.Kind;
import dev.retort.postgres.effect.Effects;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Finds interrupted steps, and completes or reverts them. */
final class Repair {

    private final Migrations migrations;
    private final Planner planner;

    Repair(Migrations migrations, Planner planner) {
        this.migrations = migrations;
        this.planner = planner;
    }

    /**
     * Returns the interrupted steps, each with the state of its effect in the catalog. The connection is in autocommit
     * mode.
     */
    static List<InterruptedStep> find(Connection connection, History history) throws SQLException {
        List<InterruptedStep> open = new ArrayList<>();
        for (AppliedRevision row : history.read().all()) {
            InFlightStatement step = row.running();
            if (step != null) {
                open.add(new InterruptedStep(
                        row, step, Effects.of(step.statement()).inspect(connection)));
            }
        }
        return List.copyOf(open);
    }

    /** Completes or reverts a step, from its current state. */
    void resolve(InterruptedStep open, Resolution resolution, RunContext context) throws SQLException {
        Backends.awaitEnd(open.step(), context);
        context.prepareNonTransactional();
        switch (resolution) {
            case RESUME -> resume(planned(open, context), context);
            case MARK -> mark(planned(open, context), context);
            case REVERT -> revert(open, context);
        }
    }

    private PlannedRevision planned(InterruptedStep open, RunContext context) throws SQLException {
        AppliedRevision row = open.revision();
        return planner.planUnfinished(
                migrations.graph().get(row.revision()),
                direction(row),
                context.history().read());
    }

    private static void resume(PlannedRevision planned, RunContext context) throws SQLException {
        NonTransactionalRun run = new NonTransactionalRun(context, planned, planned.done());
        try {
            run.run();
        } catch (SQLException e) {
            FailedStatement failed = run.failed(e);
            throw new MigrationFailedException(
                    planned, failed, "the repair can be repeated", List.of(Offer.LIST_INTERRUPTED_STEPS));
        }
    }

    private static void mark(PlannedRevision planned, RunContext context) throws SQLException {
        context.record(HistoryChanges.after(planned, planned.done() + 1), Duration.ZERO);
    }

    private void revert(InterruptedStep open, RunContext context) throws SQLException {
        EffectState found = open.found();
        boolean complete = found.kind() == Kind.DONE;
        boolean onlyFinishable = found.kind() == Kind.PARTIAL
                && !Effects.of(open.step().statement()).isRevertible();
        if (onlyFinishable || (complete && found.revert().isEmpty())) {
            throw new IrrevocableStepException(open);
        }
        for (String sql : complete ? found.revert() : found.repair()) {
            try (Statement statement = context.connection().createStatement()) {
                statement.execute(sql);
            }
        }
        RevisionInfo revision = migrations.graph().get(open.revision().revision());
        context.record(
                HistoryChange.undoBegin(
                        open.revision(), revision, direction(open.revision()), migrations.checksum(revision)),
                Duration.ZERO);
    }

    private static Direction direction(AppliedRevision row) {
        return row.state() == AppliedRevision.State.UPGRADING ? Direction.UPGRADE : Direction.DOWNGRADE;
    }
}
