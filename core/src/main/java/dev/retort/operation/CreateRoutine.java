package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Routine;

/**
 * Creates a function or procedure.
 *
 * @param routine the function or procedure
 */
@PublicApi
public record CreateRoutine(Routine routine) implements Operation {

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.routine(routine.name(), routine.signature());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropRoutine inverse() {
        return new DropRoutine(routine.name(), routine.isProcedure(), routine.signature(), routine);
    }
}
