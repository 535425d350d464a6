package dev.retort.operation;

/**
 * Runs one statement of the author's own. Its inverse is the author's to write.
 *
 * @param sql the statement
 * @param harmless whether the author says that it neither changes nor loses rows, so that no yes is asked for
 */
public record Execute(String sql, boolean harmless) implements Operation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Operation inverse() {
        throw new IrreversibleException("a statement of the author's own (" + sql + ")");
    }
}
