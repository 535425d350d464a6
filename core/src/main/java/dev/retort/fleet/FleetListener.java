package dev.retort.fleet;

import dev.retort.PublicApi;
import dev.retort.runner.MigrationListener;

/** Receives the events of a run over a fleet. Several threads may call it at the same time. */
@PublicApi
public interface FleetListener {

    /** A listener that ignores all events. */
    FleetListener NONE = new FleetListener() {};

    /** Returns the listener of a target's run. */
    default MigrationListener of(Target target) {
        return MigrationListener.NONE;
    }

    /**
     * The targets are known that have something to do.
     *
     * @param targets the number of targets of the fleet
     * @param behind the number of those that have something to do
     */
    default void found(int targets, int behind) {}

    /**
     * A target cannot run, or its run has failed. {@link #finished} follows with its result.
     *
     * @param failure the exception; the result has its texts
     */
    default void failed(Target target, Exception failure) {}

    /**
     * A target that had something to do is migrated, or has failed.
     *
     * @param done the number of such targets so far
     * @param behind the number of targets that have something to do
     */
    default void finished(TargetResult result, int done, int behind) {}

    /** A problem does not stop the run. */
    default void warned(String warning) {}
}
