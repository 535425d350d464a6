package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Sequence;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
@PublicApi
public record CreateSequence(Sequence sequence) implements Operation {

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.sequence(sequence.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropSequence inverse() {
        return new DropSequence(sequence.name(), sequence);
    }
}
