package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropPolicy;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.postgres.KeptObject;
import java.util.List;

/** Objects that are dropped because a change needs it, and created again after the change. */
final class RecreatedPartHazard extends Hazard {

    private final List<Operation> operations;

    RecreatedPartHazard(List<Operation> operations) {
        this.operations = operations;
    }

    @Override
    public List<Finding> visit(DropTrigger operation) {
        return operation.definition() == null
                ? List.of()
                : recreated(operation, "trigger " + operation.name(), /* mayBeRedefined= */ false);
    }

    @Override
    public List<Finding> visit(DropPolicy operation) {
        return operation.definition() == null
                ? List.of()
                : recreated(operation, "policy " + operation.name(), /* mayBeRedefined= */ true);
    }

    @Override
    public List<Finding> visit(DropExclusion operation) {
        return operation.definition() == null
                ? List.of()
                : recreated(operation, "constraint " + operation.name(), /* mayBeRedefined= */ false);
    }

    @Override
    public List<Finding> visit(Execute operation) {
        return operation.undo() == null
                ? List.of()
                : KeptObject.dropped(operation.sql())
                        .map(object -> recreated(operation, object, /* mayBeRedefined= */ false))
                        .orElse(List.of());
    }

    private List<Finding> recreated(Operation drop, String object, boolean mayBeRedefined) {
        List<Operation> later = operations.subList(operations.indexOf(drop) + 1, operations.size());
        boolean isSame = later.contains(drop.inverse());
        boolean isThere = mayBeRedefined
                && later.stream()
                        .anyMatch(other ->
                                other.action().creates() && other.subject().equals(drop.subject()));
        return isSame || isThere
                ? Finding.note(
                        HazardName.RECREATES_DEPENDENTS,
                        "In the way of a change below: " + object + ". It is created again after the change, "
                                + (isSame ? "as it is." : "with its new definition."))
                : List.of();
    }
}
