package dev.retort.operation;

import dev.retort.PublicApi;

/**
 * Refuses to run. The message says what cannot be undone and what the author can write instead.
 *
 * @param reason the message
 */
@PublicApi
public record Irreversible(String reason) implements Operation {

    @Override
    public Action action() {
        return Action.REFUSE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.database();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Operation inverse() {
        throw new IrreversibleException("a step that refuses to run (" + reason + ")");
    }
}
