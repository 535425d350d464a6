package dev.retort.runner;

import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.revision.RevisionInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One upgrade or downgrade, however many connections it takes. What is to be done is decided once, on the first one; on
 * another, the history says what of it is left.
 */
final class MigrationRun {

    /** Makes plans, and lets those pass that may be run. */
    interface Planning {

        /** The plan, which may be run. */
        Plan plan(RunContext workplace) throws SQLException;

        /** What is left of a plan. */
        Plan rest(RunContext workplace, Plan plan) throws SQLException;
    }

    private final Planning planning;
    private final MigrationListener listener;
    private final List<RevisionInfo> finished = new ArrayList<>();
    private @Nullable Plan plan;

    MigrationRun(Planning planning, MigrationListener listener) {
        this.planning = planning;
        this.listener = listener;
    }

    /** The revisions that were run, in their order. */
    List<RevisionInfo> finished() {
        return finished;
    }

    /** Runs what is left to do on this connection. */
    void on(RunContext workplace, PlanExecutor executor) throws SQLException {
        Plan before = plan;
        Plan left = before == null ? planning.plan(workplace) : planning.rest(workplace, before);
        if (before == null) {
            plan = left;
        } else {
            compareWithHistory(before, left);
        }
        executor.run(left, revision -> finished.add(revision.revision()));
    }

    /**
     * A revision that was committed although nobody has seen the answer is finished like any other; one that a server
     * lost in a crash, because {@code synchronous_commit} is off, is to be run again.
     */
    private void compareWithHistory(Plan before, Plan left) {
        Set<String> open =
                left.revisions().stream().map(one -> one.revision().id()).collect(Collectors.toSet());
        finished.removeIf(revision -> open.contains(revision.id()));
        for (PlannedRevision planned : before.revisions()) {
            if (!open.contains(planned.revision().id()) && !finished.contains(planned.revision())) {
                finished.add(planned.revision());
                listener.revisionFinished(planned, Duration.ZERO);
            }
        }
    }
}
