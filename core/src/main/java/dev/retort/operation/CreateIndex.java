package dev.retort.operation;

import static java.util.Objects.requireNonNull;

import dev.retort.PublicApi;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;

/**
 * Creates an index.
 *
 * @param table the table
 * @param index the index, which must have a name
 * @param concurrently whether the table can be written to during the build; the build then runs outside a transaction
 */
@PublicApi
public record CreateIndex(QualifiedName table, Index index, boolean concurrently) implements Operation {

    public CreateIndex {
        if (index.name() == null) {
            throw new IllegalArgumentException("a new index of " + table + " needs a name: " + index);
        }
    }

    /** Creates an index in a transaction; writes to the table wait until it ends. */
    public CreateIndex(QualifiedName table, Index index) {
        this(table, index, false);
    }

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.index(table, requireNonNull(index.name()));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropIndex inverse() {
        return new DropIndex(table, requireNonNull(index.name()), index, concurrently);
    }

    /**
     * Returns this operation with a valid index: a migration never asks for an invalid one, even if it undoes the drop
     * of one.
     */
    @Override
    public CreateIndex abbreviated() {
        return new CreateIndex(table, index.withValid(true), concurrently);
    }
}
