package dev.retort.generator.diff;

import dev.retort.operation.Operation;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the operations of a difference into an order that PostgreSQL accepts. The order is a list of phases. Within a
 * phase, operations keep the order of the diff.
 *
 * <p>Objects without rows that block other operations are dropped first: views, constraints, indexes. Alterations and
 * additions follow, and dependent objects are created after the objects that they depend on. Columns, tables, sequences
 * and types are dropped last, so that the author can fill the additions from them; only those that are in the way of an
 * addition go first. The inverses in reverse order therefore follow the same rule.
 */
final class OperationOrder {

    private OperationOrder() {}

    static List<Operation> sorted(List<Operation> operations) {
        PhaseOf phase = PhaseOf.among(operations);
        return RowTypesInTypes.inOrder(operations.stream()
                .sorted(Comparator.comparing(operation -> operation.accept(phase)))
                .toList());
    }
}
