package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Extension;
import org.jspecify.annotations.Nullable;

/**
 * Drops an extension that is no longer used.
 *
 * @param name the extension
 * @param definition the dropped extension, or null if a migration file gives only the name
 */
@PublicApi
public record DropExtension(String name, @Nullable Extension definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.extension(name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateExtension inverse() {
        return new CreateExtension(IrreversibleException.require(definition, "dropping extension " + name));
    }

    @Override
    public DropExtension abbreviated() {
        return new DropExtension(name, null);
    }
}
