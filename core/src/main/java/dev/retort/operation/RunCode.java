package dev.retort.operation;

import dev.retort.PublicApi;

/**
 * Runs Java code of the author with the migration's connection, in the transaction of the surrounding operations. The
 * author must also write its inverse.
 *
 * <p>Code cannot be compared, so two of these operations are equal if they have the same description.
 *
 * @param description a description of the code
 * @param harmless whether the author declares that it neither changes nor loses rows, so that no confirmation is needed
 * @param code the code
 */
@PublicApi
public record RunCode(String description, boolean harmless, ConnectionCode code) implements Operation {

    @Override
    public Action action() {
        return Action.RUN;
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
        throw new IrreversibleException("the code \"" + description + "\"");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunCode run && description.equals(run.description) && harmless == run.harmless;
    }

    @Override
    public int hashCode() {
        return description.hashCode();
    }

    @Override
    public String toString() {
        return "RunCode[" + description + "]";
    }
}
