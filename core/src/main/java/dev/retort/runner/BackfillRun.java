package dev.retort.runner;

import dev.retort.history.AppliedRevision;
import dev.retort.operation.BackfillRows;
import dev.retort.plan.HistoryChanges;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.sql.BatchSql;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backfill in batches, of which each try runs the next one. The history keeps the last key of each batch in the batch's
 * own transaction, so that no row is changed twice, whenever a run is killed.
 */
final class BackfillRun implements Attempt {

    private final RunContext workplace;
    private final PlannedRevision revision;
    private final int index;
    private final Step step;
    private final BackfillRows backfill;
    private final BatchSql sql;
    private final long start = System.nanoTime();

    private boolean begun;
    private boolean done;
    private long rows;
    private long estimate = -1;
    private @Nullable String current;

    BackfillRun(RunContext workplace, PlannedRevision revision, int index, Step step, BackfillRows backfill) {
        this.workplace = workplace;
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
        if (!begun) {
            workplace.listener().stepStarted(revision, step);
        }
        Connection connection = workplace.connection();
        connection.setAutoCommit(false);
        boolean last;
        long changed;
        try {
            String transaction = workplace.begin();
            if (!begun) {
                begin();
            }
            Batch batch =
                    next(workplace.history().lockLastKey(revision.revision().id()));
            last = batch == null;
            changed = batch == null ? 0 : batch.rows();
            workplace.expectTransaction(transaction, revision);
            if (batch == null) {
                workplace.history().write(HistoryChanges.after(revision, index + 1), took());
            } else {
                workplace.history().recordLastKey(revision.revision().id(), batch.key());
            }
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            rollback(e);
            throw e;
        }
        connection.setAutoCommit(true);
        begun = true;
        done = last;
        tell(changed);
    }

    private void tell(long changed) {
        if (done) {
            workplace.listener().stepFinished(revision, step, took());
        } else {
            rows += changed;
            workplace.listener().batchFinished(revision, step, rows, estimate);
        }
    }

    /** The row in the history says that it runs, unless an earlier run has left it there. */
    private void begin() throws SQLException {
        AppliedRevision row =
                workplace.history().read().find(revision.revision().id()).orElse(null);
        if (row == null || row.running() == null) {
            workplace.history().write(HistoryChanges.begin(revision, index, false), Duration.ZERO);
        }
        if (Sql.bool(workplace.connection(), BatchSql.keyTakesNulls(backfill.table(), backfill.key()))) {
            throw new UnsuitableKeyException(revision, backfill);
        }
        estimate = Long.parseLong(Sql.text(workplace.connection(), BatchSql.estimate(backfill.table())));
    }

    private @Nullable Batch next(@Nullable List<String> reached) throws SQLException {
        String text = reached == null ? sql.first() : sql.after(reached);
        current = text;
        try (Statement statement = workplace.connection().createStatement()) {
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

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void rollback(Throwable failure) {
        try {
            workplace.connection().rollback();
            workplace.connection().setAutoCommit(true);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * What a batch has done.
     *
     * @param rows how many rows it changed
     * @param key the last key that it looked at
     */
    private record Batch(long rows, List<String> key) {}
}
