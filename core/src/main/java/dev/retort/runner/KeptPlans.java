package dev.retort.runner;

import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.plan.Plan;
import dev.retort.postgres.ServerVersion;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionTarget;
import dev.retort.schema.QualifiedName;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The plans that several migrators share: one for each history from which they start. */
final class KeptPlans {

    /** Makes a plan from a history that has been read. */
    interface Planning {
        Plan plan();
    }

    /** The facts on which a plan depends, apart from the history. */
    record Line(
            Direction direction,
            RevisionTarget target,
            ServerVersion version,
            QualifiedName history,
            Map<String, String> arguments) {}

    private record Start(Line line, Set<Row> rows) {}

    /** The facts of a complete revision on which a plan depends. */
    private record Row(String revision, String checksum) {}

    private final Map<Start, Plan> plans = new ConcurrentHashMap<>();

    /** Returns the plan for a history. A history with an incomplete revision is planned each time. */
    Plan plan(Line line, AppliedRevisions applied, Planning planning) {
        return applied.unfinished().isEmpty()
                ? plans.computeIfAbsent(new Start(line, rows(applied)), start -> planning.plan())
                : planning.plan();
    }

    private static Set<Row> rows(AppliedRevisions applied) {
        return applied.all().stream().map(KeptPlans::row).collect(Collectors.toUnmodifiableSet());
    }

    private static Row row(AppliedRevision row) {
        return new Row(row.revision(), row.checksum());
    }
}
