package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Routine;

/**
 * Replaces the definition of a function or procedure; its name and parameters stay the same.
 *
 * @param before the definition before the change
 * @param after the definition after the change
 */
@PublicApi
public record AlterRoutine(Routine before, Routine after) implements Operation {

    public AlterRoutine {
        if (!before.name().equals(after.name()) || !before.signature().equals(after.signature())) {
            throw new IllegalArgumentException("altering " + before.name() + before.signature() + " cannot make it "
                    + after.name() + after.signature() + ": drop it and create the other");
        }
    }

    @Override
    public Action action() {
        return Action.ALTER;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.routine(after.name(), after.signature());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AlterRoutine inverse() {
        return new AlterRoutine(after, before);
    }
}
