package dev.retort.runner;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.SetComment;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/**
 * The tables and sequences that a run has created. No other session uses them, so an operation that concerns only them
 * waits for nobody.
 */
final class NewObjects extends PartialVisitor<Boolean> {

    private final Set<QualifiedName> names = new HashSet<>();

    /**
     * Whether an operation concerns only new objects. Operations must be passed in the order in which they run. The
     * answer is no for the kinds of operations that are rare on new objects.
     */
    boolean areAllOf(Operation operation) {
        return operation.accept(this);
    }

    @Override
    protected Boolean visitOther(Operation operation) {
        switch (operation.action()) {
            case RUN -> names.clear(); // the author's statement can rename or drop any object
            case DROP, RENAME -> names.remove(operation.subject().name());
            default -> {}
        }
        return false;
    }

    @Override
    public Boolean visit(CreateTable operation) {
        names.add(operation.table().name());
        return names.containsAll(operation.table().options().inherits());
    }

    @Override
    public Boolean visit(CreateSequence operation) {
        ColumnName owner = operation.sequence().owner();
        names.add(operation.sequence().name());
        return owner == null || names.contains(owner.table());
    }

    @Override
    public Boolean visit(CreateEnum operation) {
        return true;
    }

    @Override
    public Boolean visit(CreateIndex operation) {
        return names.contains(operation.table());
    }

    @Override
    public Boolean visit(AddConstraint operation) {
        boolean referencesNew =
                !(operation.constraint() instanceof ForeignKey key) || names.contains(key.referencedTable());
        return names.contains(operation.table()) && referencesNew;
    }

    @Override
    public Boolean visit(SetComment operation) {
        return operation.target().relation().filter(names::contains).isPresent();
    }
}
