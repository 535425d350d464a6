package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Sequence;

/**
 * Changes the options or the owner of a sequence, but not its current value.
 *
 * @param before the sequence before the change
 * @param after the sequence after the change, with the same name
 */
@PublicApi
public record AlterSequence(Sequence before, Sequence after) implements Operation {

    @Override
    public Action action() {
        return Action.ALTER;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.sequence(before.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AlterSequence inverse() {
        return new AlterSequence(after, before);
    }
}
