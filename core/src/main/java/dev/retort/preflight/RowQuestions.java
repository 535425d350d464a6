package dev.retort.preflight;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTracker;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.rows.RowRules;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds out whether the checks of a plan ask about more than the definitions in the catalog: about rows, about the
 * requirements of an author, or about what an earlier run has left.
 */
final class RowQuestions {

    private final RowRules rules = new RowRules();
    private final RenameTracker renames = new RenameTracker();
    private final PossibleLosses losses = new PossibleLosses(renames, TypeConversions.knowing(type -> false));
    private final Set<QualifiedName> created = new HashSet<>();

    private RowQuestions() {}

    /** Whether a check of the plan asks about more than definitions. */
    static boolean areIn(Plan plan) {
        RowQuestions questions = new RowQuestions();
        return plan.revisions().stream().anyMatch(questions::areIn);
    }

    private boolean areIn(PlannedRevision revision) {
        return revision.done() > 0
                || revision.begun()
                || revision.segments().stream().anyMatch(segment -> segment.backfill() != null)
                || revision.steps().stream().anyMatch(this::areIn);
    }

    private boolean areIn(Step step) {
        Operation operation = step.operation();
        boolean are = asksByNature(operation)
                || step.statements().stream().anyMatch(SqlStatement::outsideTransaction)
                || !operation.accept(losses).isEmpty()
                || !RemovedEnumValue.of(operation).isEmpty()
                || operation.accept(rules).stream().anyMatch(rule -> !created.contains(rule.table()));
        if (operation.is(Action.CREATE, ObjectAddress.Kind.TABLE)) {
            created.add(operation.subject().name());
        }
        renames.track(operation);
        return are;
    }

    private static boolean asksByNature(Operation operation) {
        return switch (operation.action()) {
            case RUN, REQUIRE, REFUSE, INSERT, UPDATE -> true;
            case ALTER -> operation.subject().kind() == ObjectAddress.Kind.COLUMN;
            case CREATE, ADD, DROP, RENAME, COMMENT, VALIDATE -> false;
        };
    }
}
