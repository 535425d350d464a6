package dev.retort.operation;

import dev.retort.schema.Sequence;

/**
 * Changes how a sequence counts, or whose it is. Its current value stays.
 *
 * @param before the sequence as it is
 * @param after the sequence as it becomes, of the same name
 */
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
