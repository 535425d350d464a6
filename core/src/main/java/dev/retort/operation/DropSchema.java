package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Drops an empty schema.
 *
 * @param name the schema
 * @param definition the dropped schema, or null if a migration file gives only the name
 */
@PublicApi
public record DropSchema(String name, @Nullable Namespace definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.schema(name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateSchema inverse() {
        return new CreateSchema(IrreversibleException.require(definition, "dropping schema " + name));
    }

    @Override
    public DropSchema abbreviated() {
        return new DropSchema(name, null);
    }
}
