package dev.retort.generator.review;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables that a list of operations creates and drops. */
record TableContext(Set<QualifiedName> created, Set<QualifiedName> dropped) {

    static TableContext of(List<Operation> operations) {
        return new TableContext(tables(operations, Action.CREATE), tables(operations, Action.DROP));
    }

    private static Set<QualifiedName> tables(List<Operation> operations, Action action) {
        return operations.stream()
                .filter(operation -> operation.action() == action)
                .map(Operation::subject)
                .filter(subject -> subject.kind() == Kind.TABLE)
                .map(ObjectAddress::name)
                .collect(Collectors.toSet());
    }

    /** Whether the list creates the table, so that it has no rows yet. */
    boolean isNew(QualifiedName table) {
        return created.contains(table);
    }

    /** Whether the table exists before and after the list. */
    boolean isInUse(QualifiedName table) {
        return !created.contains(table) && !dropped.contains(table);
    }
}
