package dev.retort.generator.report;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.SqlStatement;
import java.time.Duration;
import java.util.List;

/**
 * A step that was run, as JSON.
 *
 * @param revision the revision
 * @param sql its statements
 * @param outsideTransaction whether it ran outside a transaction
 * @param tookMs how long it took, in milliseconds
 */
public record StepDocument(String revision, List<String> sql, boolean outsideTransaction, long tookMs) {

    static StepDocument of(PlannedRevision revision, Step step, Duration took) {
        return new StepDocument(
                revision.revision().id(),
                step.statements().stream().map(SqlStatement::sql).toList(),
                step.statements().stream().anyMatch(SqlStatement::outsideTransaction),
                took.toMillis());
    }
}
