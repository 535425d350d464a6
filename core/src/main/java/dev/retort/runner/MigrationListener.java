package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.preflight.PreflightListener;
import dev.retort.session.LockHolder;
import dev.retort.session.StepProgress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receives the events of a migration run. An exception that it throws ends the run as a failed statement would. */
@PublicApi
public interface MigrationListener extends PreflightListener {

    /** A listener that ignores all events. */
    MigrationListener NONE = new MigrationListener() {};

    /** Another runner holds the lock. Each runner is reported once. */
    default void waitingForLock(LockHolder holder) {}

    /** The connection was lost. The run continues on another connection, if one is available. */
    default void connectionLost(String problem) {}

    /** A revision starts. */
    default void revisionStarted(PlannedRevision revision) {}

    /** A revision is committed, with its row in the history. */
    default void revisionFinished(PlannedRevision revision, Duration took) {}

    /** The run is complete. It may have had nothing to do. */
    default void finished(MigrationResult result) {}

    /**
     * A step starts. It starts again after each {@link #retrying}. Steps that create objects, or concern only objects of
     * the same run, are sent to the server together; their events follow when the server has run them all.
     */
    default void stepStarted(PlannedRevision revision, Step step) {}

    /**
     * A batch of a backfill is committed.
     *
     * @param rows the number of rows that this run has changed so far
     * @param estimate the server's estimate of the table's rows; negative if it has none
     */
    default void batchFinished(PlannedRevision revision, Step step, long rows, long estimate) {}

    /**
     * A step is finished, but not committed yet.
     *
     * @param took its time; for steps that are sent to the server together, an equal share of the time of all
     */
    default void stepFinished(PlannedRevision revision, Step step, Duration took) {}

    /** A long-running step makes progress. Another thread reports it about once a second. */
    default void progress(PlannedRevision revision, Step step, StepProgress progress) {}

    /**
     * Locks were unavailable. The transaction was rolled back, and is retried after a pause. The step is null if the
     * history or the commit waited for the lock.
     */
    default void retrying(PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {}
}
