package dev.retort.operation;

/**
 * Refuses to run, in words: what cannot be undone, and what to write instead.
 *
 * @param reason what to tell
 */
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
