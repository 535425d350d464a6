package dev.retort.operation;

import static java.util.Objects.requireNonNull;

import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;

/**
 * Creates an index.
 *
 * @param table the table
 * @param index the index, which has a name
 */
public record CreateIndex(QualifiedName table, Index index) implements Operation {

    public CreateIndex {
        if (index.name() == null) {
            throw new IllegalArgumentException("a new index of " + table + " needs a name: " + index);
        }
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropIndex inverse() {
        return new DropIndex(table, requireNonNull(index.name()), index);
    }

    /** The same; nobody asks for an invalid index, not even where an invalid one was dropped. */
    @Override
    public CreateIndex asWritten() {
        return new CreateIndex(table, index.withValid(true));
    }
}
