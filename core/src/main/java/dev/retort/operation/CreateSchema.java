package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Namespace;

/**
 * Creates a schema.
 *
 * @param namespace the schema
 */
@PublicApi
public record CreateSchema(Namespace namespace) implements Operation {

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.schema(namespace.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropSchema inverse() {
        return new DropSchema(namespace.name(), namespace);
    }
}
