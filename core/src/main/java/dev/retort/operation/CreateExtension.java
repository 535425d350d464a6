package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Extension;

/**
 * Creates an extension.
 *
 * @param extension the extension
 */
@PublicApi
public record CreateExtension(Extension extension) implements Operation {

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.extension(extension.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropExtension inverse() {
        return new DropExtension(extension.name(), extension);
    }
}
