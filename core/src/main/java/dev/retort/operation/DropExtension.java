package dev.retort.operation;

import dev.retort.schema.Extension;
import org.jspecify.annotations.Nullable;

/**
 * Drops an extension that nothing uses any more.
 *
 * @param name the extension
 * @param definition what is dropped, or null where a migration file named it only
 */
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
