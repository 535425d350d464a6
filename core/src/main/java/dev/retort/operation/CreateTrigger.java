package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Trigger;

/**
 * Creates a trigger.
 *
 * @param table the table or view
 * @param trigger the trigger
 */
@PublicApi
public record CreateTrigger(QualifiedName table, Trigger trigger) implements Operation {

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.trigger(table, trigger.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropTrigger inverse() {
        return new DropTrigger(table, trigger.name(), trigger);
    }
}
