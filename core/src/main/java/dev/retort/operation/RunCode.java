package dev.retort.operation;

/**
 * Runs code of the author's own on the connection of the migration, in the transaction of what stands around it. Its
 * inverse is the author's to write.
 *
 * <p>Code cannot be compared, so that the description stands for it: two are equal that have the same.
 *
 * @param description what it does, in words
 * @param harmless whether the author says that it neither changes nor loses rows, so that no yes is asked for
 * @param code the code
 */
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
        throw new IrreversibleException("code of the author's own (" + description + ")");
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
