package dev.retort.generator.diff;

import dev.retort.operation.Operation;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which PostgreSQL accepts the operations of one difference, as a list of phases; within a phase they keep
 * the order in which they were found.
 *
 * <p>What goes away goes first, what hangs on something before that; then what changes; then what is new, what something
 * hangs on before that. So the inverses in reverse order follow the same rule.
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
