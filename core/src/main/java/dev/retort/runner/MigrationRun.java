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
 * One upgrade or downgrade, over one or more connections. The plan is made once, on the first connection. On each
 * further connection, the history shows which part of the plan remains.
 */
final class MigrationRun {

    /** Creates plans, and checks that they may run. */
    interface Planning {

        /** Returns the plan, after the checks. */
        Plan plan(RunContext context) throws SQLException;

        /** Returns the part of a plan that is not applied yet. */
        Plan remaining(RunContext context, Plan plan) throws SQLException;
    }

    private final Planning planning;
    private final MigrationListener listener;
    private final List<RevisionInfo> finished = new ArrayList<>();
    private @Nullable Plan plan;

    MigrationRun(Planning planning, MigrationListener listener) {
        this.planning = planning;
        this.listener = listener;
    }

    /** Returns the revisions that ran, in order. */
    List<RevisionInfo> finished() {
        return finished;
    }

    /** Returns the heads after the last revision of the plan; null if the plan has none. */
    @Nullable
    List<String> heads() {
        Plan made = plan;
        return made == null || made.isEmpty()
                ? null
                : made.revisions().get(made.revisions().size() - 1).heads();
    }

    /** Runs the rest of the plan on this connection. */
    void on(RunContext context, PlanExecutor executor) throws SQLException {
        Plan initial = plan;
        Plan remaining = initial == null ? planning.plan(context) : planning.remaining(context, initial);
        if (initial == null) {
            plan = remaining;
        } else {
            compareWithHistory(initial, remaining);
        }
        executor.run(remaining, revision -> finished.add(revision.revision()));
    }

    /**
     * Corrects the list of finished revisions. A revision whose commit was not confirmed before the connection was lost
     * is finished, too. A revision that the server lost in a crash, because {@code synchronous_commit} is off, runs
     * again.
     */
    private void compareWithHistory(Plan initial, Plan remaining) {
        Set<String> open =
                remaining.revisions().stream().map(one -> one.revision().id()).collect(Collectors.toSet());
        finished.removeIf(revision -> open.contains(revision.id()));
        for (PlannedRevision planned : initial.revisions()) {
            if (!open.contains(planned.revision().id()) && !finished.contains(planned.revision())) {
                finished.add(planned.revision());
                listener.revisionFinished(planned, Duration.ZERO);
            }
        }
    }
}
