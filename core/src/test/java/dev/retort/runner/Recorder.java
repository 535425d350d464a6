package dev.retort.runner;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.session.LockHolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records the events of a run. */
class Recorder implements MigrationListener {

    final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void waitingForLock(LockHolder holder) {
        told.add("waiting for " + holder.pid());
    }

    @Override
    public void revisionStarted(PlannedRevision revision) {
        told.add("start " + revision.revision().id());
    }

    @Override
    public void revisionFinished(PlannedRevision revision, Duration took) {
        told.add("finish " + revision.revision().id());
    }

    @Override
    public void retrying(PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {
        blockers.forEach(blocker -> told.add("blocked by " + blocker.pid()));
    }
}
