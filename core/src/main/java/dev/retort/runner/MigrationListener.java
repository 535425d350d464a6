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

    /** One that does not listen. */
    MigrationListener NONE = new MigrationListener() {};

    /** Another runner has the lock; told once for each. */
    default void waitingForLock(LockHolder holder) {}

    /** The connection was lost; the run goes on with another one, where one can be had. */
    default void connectionLost(String problem) {}

    /** A revision begins. */
    default void revisionStarted(PlannedRevision revision) {}

    /** A revision is committed, with its row in the history. */
    default void revisionFinished(PlannedRevision revision, Duration took) {}

    /** A step begins; again after each {@link #retrying}. */
    default void stepStarted(PlannedRevision revision, Step step) {}

    /**
     * A batch of a backfill is committed.
     *
     * @param rows how many rows this run has changed so far
     * @param estimate how many rows the server thinks that the table has; less than 0 where it does not know
     */
    default void batchFinished(PlannedRevision revision, Step step, long rows, long estimate) {}

    /** A step is done, but not yet committed. */
    default void stepFinished(PlannedRevision revision, Step step, Duration took) {}

    /** How far a step is that takes its time; told every second or so, by another thread. */
    default void progress(PlannedRevision revision, Step step, StepProgress progress) {}

    /**
     * Locks were not to be had: the transaction was rolled back and is tried again after a pause. Without a step, it was
     * the history, or the commit, that waited.
     */
    default void retrying(PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {}
}
