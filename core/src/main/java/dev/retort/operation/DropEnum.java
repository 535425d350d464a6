package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops an enumerated type that is no longer used.
 *
 * @param name the type
 * @param definition the dropped type, or null if a migration file gives only the name
 */
@PublicApi
public record DropEnum(QualifiedName name, @Nullable EnumType definition) implements Operation {

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
    public CreateEnum inverse() {
        return new CreateEnum(IrreversibleException.require(definition, "dropping type " + name));
    }

    @Override
    public DropEnum abbreviated() {
        return new DropEnum(name, null);
    }
}
