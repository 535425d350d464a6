package dev.retort.spring;

import dev.retort.history.AppliedRevisions;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Checks that no revision is pending, and changes nothing. */
record ValidateStrategy(RevisionTarget target) implements RetortMigrationStrategy {

    @Override
    public MigrationResult migrate(Migrator migrator) throws SQLException {
        long start = System.nanoTime();
        Plan plan = migrator.plan(target);
        if (!plan.isEmpty()) {
            throw new PendingRevisionsException(
                    plan.revisions().stream().map(PlannedRevision::revision).toList());
        }
        Set<String> applied = new AppliedRevisions(migrator.current()).ids();
        List<String> heads = migrator.graph().headIdsOf(applied);
        return new MigrationResult(Direction.UPGRADE, List.of(), heads, Duration.ofNanos(System.nanoTime() - start));
    }
}
