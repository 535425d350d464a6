package dev.retort.generator.diff;

import dev.retort.operation.Operation;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the operations of a difference into an order that PostgreSQL accepts. The order is a list of phases. Within a
 * phase, operations keep the order of the diff.
 *
 * <p>Drops come first, and dependent objects are dropped before the objects that they depend on. Alterations follow.
 * Additions come last, and dependent objects are created after the objects that they depend on. The inverses in reverse
 * order therefore follow the same rule.
 */
final class OperationOrder {

    private OperationOrder() {}

    static List<Operation> sorted(List<Operation> operations) {
        PhaseOf phase = new PhaseOf();
        return operations.stream()
                .sorted(Comparator.comparing(operation -> operation.accept(phase)))
                .toList();
    }
}
