package dev.retort.operation;

/**
 * Says what must hold. It is asked before the first statement of a whole run, and again in its place; a run in which it
 * does not hold changes nothing.
 *
 * @param what what must hold, in words
 * @param query a query that answers with one boolean
 */
public record Require(String what, String query) implements Operation {

    @Override
    public Action action() {
        return Action.REQUIRE;
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
        throw new IrreversibleException("a condition of the author's own (" + what + ")");
    }
}
