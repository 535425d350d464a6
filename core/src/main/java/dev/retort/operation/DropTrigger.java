package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Drops a trigger.
 *
 * @param table the table or view
 * @param name the trigger
 * @param definition the dropped trigger, or null if a migration file gives only the name
 */
@PublicApi
public record DropTrigger(QualifiedName table, String name, @Nullable Trigger definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.trigger(table, name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateTrigger inverse() {
        return new CreateTrigger(
                table, IrreversibleException.require(definition, "dropping trigger " + name + " of " + table));
    }

    @Override
    public DropTrigger abbreviated() {
        return new DropTrigger(table, name, null);
    }
}
