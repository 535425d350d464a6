package dev.retort.runner;

import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.plan.HistoryChanges;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Segment;
import dev.retort.plan.Step;
import dev.retort.postgres.SqlStatement;
import dev.retort.preflight.Requirements;
import dev.retort.session.ConnectionLoss;
import dev.retort.session.Rollback;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One attempt to run one segment in its transaction, including its change of the history. */
final class TransactionRun implements Attempt {

    private static final String SAVEPOINT = "SAVEPOINT retort_batch";
    private static final String RELEASE = "RELEASE SAVEPOINT retort_batch";
    private static final String ROLLBACK = "ROLLBACK TO SAVEPOINT retort_batch";

    private final RunContext context;
    private final PlannedRevision revision;
    private final int index;

    private @Nullable Step step;
    private @Nullable String sql;

    TransactionRun(RunContext context, PlannedRevision revision, int index) {
        this.context = context;
        this.revision = revision;
        this.index = index;
    }

    /** Runs and commits the segment. If the server refuses a statement, the whole segment is rolled back. */
    @Override
    public void run() throws SQLException {
        Connection connection = context.connection();
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        try {
            Segment segment = revision.segments().get(index);
            String transaction = segment.waitsForLocks() ? context.beginWithoutLockTimeout() : context.begin();
            if (index == 0) {
                context.createHistorySchema();
            }
            for (List<Step> batch : StepBatches.of(segment.steps(), context.created())) {
                run(batch, transaction);
            }
            step = null;
            sql = null;
            if (TransactionWords.areIn(segment)) {
                context.requireTransaction(transaction, revision);
            }
            context.history()
                    .write(HistoryChanges.after(revision, index + 1), Duration.ofNanos(System.nanoTime() - start));
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            Rollback.after(e, connection);
            throw e;
        }
        connection.setAutoCommit(true);
    }

    @Override
    public FailedStatement failed(SQLException cause) {
        return new FailedStatement(step, sql, cause);
    }

    private void run(List<Step> batch, String transaction) throws SQLException {
        if (batch.size() == 1 || !runTogether(batch)) {
            for (Step next : batch) {
                run(next, transaction);
            }
        }
    }

    /**
     * Sends the statements of several steps in one round trip.
     *
     * @return whether the server accepted them all; otherwise none of them has had an effect. The driver does not say
     *     which one failed, so they must be run one by one to find it.
     */
    private boolean runTogether(List<Step> batch) throws SQLException {
        step = batch.get(0);
        sql = null;
        long start = System.nanoTime();
        context.watch().begin(revision, batch.get(0));
        try (Statement statement = context.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.addBatch(SAVEPOINT);
            for (Step next : batch) {
                for (SqlStatement one : next.statements()) {
                    statement.addBatch(one.sql());
                }
            }
            statement.addBatch(RELEASE);
            statement.executeBatch();
        } catch (BatchUpdateException e) {
            context.watch().end();
            SQLException cause = Objects.requireNonNullElse(e.getNextException(), e);
            if (ConnectionLoss.is(cause) || context.connection().isClosed()) {
                throw cause;
            }
            execute(ROLLBACK);
            return false;
        }
        Duration share = Duration.ofNanos((System.nanoTime() - start) / batch.size());
        for (Step next : batch) {
            step = next;
            context.listener().stepStarted(revision, next);
            context.finished(revision, next, share);
        }
        return true;
    }

    private void run(Step next, String transaction) throws SQLException {
        step = next;
        long start = System.nanoTime();
        context.started(revision, next);
        if (next.operation().action() == Action.RUN) {
            context.session().settingsMayHaveChanged();
        }
        next.operation().accept(new Dispatch(next, transaction)).run();
        context.finished(revision, next, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The work of a step. */
    private interface Work {
        void run() throws SQLException;
    }

    /** Selects the work of a step; most steps only execute their statements. */
    private final class Dispatch extends PartialVisitor<Work> {

        private final Step next;
        private final String transaction;

        Dispatch(Step next, String transaction) {
            this.next = next;
            this.transaction = transaction;
        }

        @Override
        protected Work visitOther(Operation operation) {
            return () -> execute(next);
        }

        @Override
        public Work visit(Require operation) {
            return () -> expect(operation, next);
        }

        @Override
        public Work visit(RunCode operation) {
            return () -> run(operation, transaction);
        }
    }

    private void run(RunCode code, String transaction) throws SQLException {
        sql = "the code \"" + code.description() + "\"";
        new CodeRun(context, revision, transaction).run(code);
    }

    private void expect(Require require, Step next) throws SQLException {
        sql = next.statements().get(0).sql();
        if (!context.options().scratch()) {
            new Requirements(context.connection()).check(revision, require);
        }
    }

    private void execute(Step next) throws SQLException {
        if (revision.isOnHandMadeObject(next) && context.passesOver(next)) {
            return;
        }
        for (SqlStatement statement : next.statements()) {
            sql = statement.sql();
            execute(statement.sql());
        }
    }

    private void execute(String text) throws SQLException {
        try (Statement statement = context.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(text);
        }
    }
}
