package dev.retort.runner;

import dev.retort.history.AppliedRevision;
import dev.retort.history.InFlightStatement;
import dev.retort.plan.HistoryChanges;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.effect.Effect;
import dev.retort.postgres.effect.EffectState;
import dev.retort.postgres.effect.EffectState.Kind;
import dev.retort.postgres.effect.Effects;
import dev.retort.runner.NonTransactionalAction.Cleanup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to run a statement that the server refuses in a transaction. The history records the statement before it
 * runs. If an earlier run has recorded it, the catalog shows its outcome.
 */
final class NonTransactionalRun implements Attempt {

    private final RunContext context;
    private final PlannedRevision revision;
    private final int index;
    private final Step step;
    private final String sql;
    private final Effect effect;
    private @Nullable String current;

    NonTransactionalRun(RunContext context, PlannedRevision revision, int index) {
        this.context = context;
        this.revision = revision;
        this.index = index;
        this.step = revision.segments().get(index).steps().get(0);
        this.sql = revision.segments().get(index).statement();
        this.effect = Effects.of(sql);
    }

    @Override
    public FailedStatement failed(SQLException cause) {
        return new FailedStatement(current == null ? null : step, current, cause);
    }

    @Override
    public void run() throws SQLException {
        long start = System.nanoTime();
        InFlightStatement begun = begun();
        if (begun != null) {
            Backends.awaitEnd(begun, context);
        }
        context.prepareNonTransactional();
        EffectState found = effect.inspect(context.connection());
        NonTransactionalAction action = NonTransactionalAction.of(begun != null, found.kind());
        requireRunnable(action, found);
        context.started(revision, step);
        if (action != NonTransactionalAction.RECORD) {
            context.record(HistoryChanges.begin(revision, index, begun != null), Duration.ZERO);
            complete(action, found);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        context.record(HistoryChanges.after(revision, index + 1), took);
        context.finished(revision, step, took);
    }

    private @Nullable InFlightStatement begun() throws SQLException {
        return context.history()
                .read()
                .find(revision.revision().id())
                .map(AppliedRevision::running)
                .orElse(null);
    }

    private void requireRunnable(NonTransactionalAction action, EffectState found) {
        switch (action) {
            case REFUSE_OTHER_OBJECT -> throw new StepBlockedException(revision, sql, found.description());
            case REFUSE_UNKNOWN_OUTCOME ->
                throw new InterruptedStepException(revision.revision(), sql, found.description());
            case RUN, REPAIR, RECORD -> {}
        }
    }

    private void complete(NonTransactionalAction action, EffectState found) throws SQLException {
        try {
            if (action == NonTransactionalAction.REPAIR) {
                execute(found.repair());
            }
            if (action == NonTransactionalAction.RUN
                    || effect.inspect(context.connection()).kind() != Kind.DONE) {
                execute(List.of(sql));
            }
        } catch (SQLException e) {
            cleanUp(e, found.kind() == Kind.MISSING);
            throw e;
        }
    }

    private void execute(List<String> statements) throws SQLException {
        for (String text : statements) {
            current = text;
            try (Statement statement = context.connection().createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(text);
            }
        }
        current = null;
    }

    /** Removes the partial effect of a refused statement. If that fails, the next run removes it. */
    private void cleanUp(SQLException failure, boolean missingBefore) {
        String failed = current;
        try {
            Connection connection = context.connection();
            if (connection.isClosed()) {
                return;
            }
            EffectState left = missingBefore ? effect.inspectOwn(connection) : effect.inspect(connection);
            boolean lost = failed(failure).isConnectionLost();
            if (cleanup(left, lost) == Cleanup.REMOVE_PART) {
                execute(left.repair());
                left = effect.inspectOwn(connection);
            }
            if (cleanup(left, lost) == Cleanup.FORGET_STATEMENT) {
                context.record(HistoryChanges.undoBegin(revision, index), Duration.ZERO);
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        } finally {
            current = failed;
        }
    }

    private Cleanup cleanup(EffectState left, boolean connectionLost) {
        return Cleanup.of(left.kind(), effect.isRevertible(), connectionLost);
    }
}
