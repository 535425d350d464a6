package dev.retort.operation;

import dev.retort.PublicApi;

/**
 * Requires a condition. It is checked before the first statement of a run, and again at its place in the migration; if
 * it does not hold, the run changes nothing.
 *
 * @param what the condition, in words
 * @param query a query that returns a single boolean
 */
@PublicApi
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
        throw new IrreversibleException("the condition \"" + what + "\"");
    }
}
