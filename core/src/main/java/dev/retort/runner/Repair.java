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

/** Steps of which the outcome is open, and how they are brought to an end. */
final class Repair {

    private final Migrations migrations;
    private final Planner planner;

    Repair(Migrations migrations, Planner planner) {
        this.migrations = migrations;
        this.planner = planner;
    }

    /** The open steps, with what the catalog says of each. The connection is in autocommit mode. */
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

    /** Brings one to an end, as it is found now. */
    void end(InterruptedStep open, Resolution resolution, RunContext workplace) throws SQLException {
        Backends.awaitEnd(open.step(), workplace);
        workplace.prepareOutside();
        switch (resolution) {
            case RESUME -> resume(planned(open, workplace), workplace);
            case MARK -> mark(planned(open, workplace), workplace);
            case REVERT -> revert(open, workplace);
        }
    }

    private PlannedRevision planned(InterruptedStep open, RunContext workplace) throws SQLException {
        AppliedRevision row = open.revision();
        return planner.planUnfinished(
                migrations.graph().get(row.revision()),
                direction(row),
                workplace.history().read());
    }

    private static void resume(PlannedRevision planned, RunContext workplace) throws SQLException {
        NonTransactionalRun run = new NonTransactionalRun(workplace, planned, planned.done());
        try {
            run.run();
        } catch (SQLException e) {
            FailedStatement failed = run.failed(e);
            throw new MigrationFailedException(
                    planned, failed, "it can be repaired again", List.of(Offer.LIST_INTERRUPTED_STEPS));
        }
    }

    private static void mark(PlannedRevision planned, RunContext workplace) throws SQLException {
        workplace.record(HistoryChanges.after(planned, planned.done() + 1), Duration.ZERO);
    }

    private void revert(InterruptedStep open, RunContext workplace) throws SQLException {
        EffectState found = open.found();
        boolean whole = found.kind() == Kind.DONE;
        boolean finishes = found.kind() == Kind.PARTIAL
                && !Effects.of(open.step().statement()).isRevertible();
        if (finishes || (whole && found.revert().isEmpty())) {
            throw new IrrevocableStepException(open);
        }
        for (String sql : whole ? found.revert() : found.repair()) {
            try (Statement statement = workplace.connection().createStatement()) {
                statement.execute(sql);
            }
        }
        RevisionInfo revision = migrations.graph().get(open.revision().revision());
        workplace.record(
                HistoryChange.undoBegin(
                        open.revision(), revision, direction(open.revision()), migrations.checksum(revision)),
                Duration.ZERO);
    }

    private static Direction direction(AppliedRevision row) {
        return row.state() == AppliedRevision.State.UPGRADING ? Direction.UPGRADE : Direction.DOWNGRADE;
    }
}
