package dev.retort.runner;

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
import dev.retort.session.Rollback;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One try at one segment: its transaction, from begin to commit, with the history written in it. */
final class TransactionRun implements Attempt {

    private final RunContext workplace;
    private final PlannedRevision revision;
    private final int index;

    private @Nullable Step step;
    private @Nullable String sql;

    TransactionRun(RunContext workplace, PlannedRevision revision, int index) {
        this.workplace = workplace;
        this.revision = revision;
        this.index = index;
    }

    /** Runs and commits it; when the server refuses something, all of it is rolled back. */
    @Override
    public void run() throws SQLException {
        Connection connection = workplace.connection();
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        try {
            Segment segment = revision.segments().get(index);
            String transaction = segment.waitsForLocks() ? workplace.beginPatiently() : workplace.begin();
            for (Step next : segment.steps()) {
                run(next, transaction);
            }
            step = null;
            sql = null;
            workplace.expectTransaction(transaction, revision);
            workplace
                    .history()
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

    private void run(Step next, String transaction) throws SQLException {
        step = next;
        long start = System.nanoTime();
        workplace.started(revision, next);
        next.operation().accept(new Dispatch(next, transaction)).run();
        workplace.finished(revision, next, Duration.ofNanos(System.nanoTime() - start));
    }

    /** How a step is run. */
    private interface Work {
        void run() throws SQLException;
    }

    /** Most steps are run by their statements alone. */
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
        new CodeRun(workplace, revision, transaction).run(code);
    }

    private void expect(Require require, Step next) throws SQLException {
        sql = next.statements().get(0).sql();
        if (!workplace.options().scratch()) {
            new Requirements(workplace.connection()).check(revision, require);
        }
    }

    private void execute(Step next) throws SQLException {
        for (SqlStatement statement : next.statements()) {
            sql = statement.sql();
            execute(statement.sql());
        }
    }

    private void execute(String text) throws SQLException {
        try (Statement statement = workplace.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(text);
        }
    }
}
