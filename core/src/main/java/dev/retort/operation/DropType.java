package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a composite type that is no longer used.
 *
 * @param name the type
 * @param definition the dropped type, or null if a migration file gives only the name
 */
@PublicApi
public record DropType(QualifiedName name, @Nullable CompositeType definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.type(name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateType inverse() {
        return new CreateType(IrreversibleException.require(definition, "dropping type " + name));
    }

    @Override
    public DropType abbreviated() {
        return new DropType(name, null);
    }
}
