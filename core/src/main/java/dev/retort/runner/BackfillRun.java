package dev.retort.runner;

import dev.retort.history.AppliedRevision;
import dev.retort.operation.BackfillRows;
import dev.retort.plan.HistoryChanges;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.sql.BatchSql;
import dev.retort.postgres.sql.KeyOperators;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a backfill in batches; each attempt runs the next batch. The transaction of a batch also records its last key in
 * the history, so that no row is changed twice, whenever a run is killed.
 */
final class BackfillRun implements Attempt {

    private final RunContext context;
    private final PlannedRevision revision;
    private final int index;
    private final Step step;
    private final BackfillRows backfill;
    private final BatchSql sql;
    private final long start = System.nanoTime();

    private boolean started;
    private boolean done;
    private long rows;
    private long estimate = -1;
    private @Nullable String current;
    private @Nullable KeyOperators operators;

    BackfillRun(RunContext context, PlannedRevision revision, int index, Step step, BackfillRows backfill) {
        this.context = context;
        this.revision = revision;
        this.index = index;
        this.step = step;
        this.backfill = backfill;
        this.sql = new BatchSql(backfill);
    }

    /** Whether the last batch is committed. */
    boolean isDone() {
        return done;
    }

    @Override
    public FailedStatement failed(SQLException cause) {
        return new FailedStatement(step, current, cause);
    }

    @Override
    public void run() throws SQLException {
        if (!started) {
            context.listener().stepStarted(revision, step);
        }
        Connection connection = context.connection();
        connection.setAutoCommit(false);
        boolean last;
        long changed;
        try {
            String transaction = context.begin();
            if (!started) {
                recordBegin();
            }
            Batch batch =
                    runBatch(context.history().lockLastKey(revision.revision().id()));
            last = batch == null;
            changed = batch == null ? 0 : batch.rows();
            context.requireTransaction(transaction, revision);
            if (batch == null) {
                context.history().write(HistoryChanges.after(revision, index + 1), elapsed());
            } else {
                context.history().recordLastKey(revision.revision().id(), batch.key());
            }
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            rollback(e);
            throw e;
        }
        connection.setAutoCommit(true);
        started = true;
        done = last;
        report(changed);
    }

    private void report(long changed) {
        if (done) {
            context.listener().stepFinished(revision, step, elapsed());
        } else {
            rows += changed;
            context.listener().batchFinished(revision, step, rows, estimate);
        }
    }

    /** Records the start in the history, unless an earlier run has recorded it. */
    private void recordBegin() throws SQLException {
        AppliedRevision row =
                context.history().read().find(revision.revision().id()).orElse(null);
        if (row == null || row.running() == null) {
            context.history().write(HistoryChanges.begin(revision, index, false), Duration.ZERO);
        }
        if (Sql.bool(context.connection(), BatchSql.keyTakesNulls(backfill.table(), backfill.key()))) {
            throw new UnsuitableKeyException(revision, backfill);
        }
        estimate = Long.parseLong(Sql.text(context.connection(), BatchSql.estimate(backfill.table())));
    }

    private @Nullable Batch runBatch(@Nullable List<String> lastKey) throws SQLException {
        if (operators == null) {
            operators = KeyOperators.read(context.connection(), backfill.table(), backfill.key());
        }
        String text = lastKey == null ? sql.first(operators) : sql.after(lastKey, operators);
        current = text;
        try (Statement statement = context.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(text)) {
                Batch batch = row.next()
                        ? new Batch(row.getLong(1), List.of((String[])
                                row.getArray(2).getArray()))
                        : null;
                current = null;
                return batch;
            }
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void rollback(Throwable failure) {
        try {
            context.connection().rollback();
            context.connection().setAutoCommit(true);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * The result of a batch.
     *
     * @param rows the number of changed rows
     * @param key the last key of the batch
     */
    private record Batch(long rows, List<String> key) {}
}
