package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Drops a sequence.
 *
 * @param name the sequence
 * @param definition the dropped sequence, or null if a migration file gives only the name
 */
@PublicApi
public record DropSequence(QualifiedName name, @Nullable Sequence definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.sequence(name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateSequence inverse() {
        return new CreateSequence(IrreversibleException.require(definition, "dropping sequence " + name));
    }

    @Override
    public DropSequence abbreviated() {
        return new DropSequence(name, null);
    }
}
