package dev.retort.generator.impact;

import dev.retort.operation.Execute;
import dev.retort.operation.Irreversible;
import dev.retort.operation.IrreversibleException;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The operations of a downgrade: the inverses of those of the upgrade, in reverse order, without objects that would be
 * created only to be dropped at once.
 */
public final class DowngradeOperations {

    /** Whether the downgrade has nothing to undo, because the author said so. */
    private static final PartialVisitor<Boolean> NEEDS_NO_UNDO = new PartialVisitor<>() {
        @Override
        public Boolean visit(Execute execute) {
            return "".equals(execute.undo());
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }
    };

    private final Deque<Operation> operations = new ArrayDeque<>();

    private DowngradeOperations() {}

    /** The operations that undo these. */
    public static List<Operation> of(List<Operation> operations) {
        DowngradeOperations downgrade = new DowngradeOperations();
        for (int i = operations.size() - 1; i >= 0; i--) {
            if (operations.get(i).accept(NEEDS_NO_UNDO)) {
                continue;
            }
            List<Operation> expanded = inverse(operations.get(i)).expanded();
            expanded.forEach(expanded.size() == 1 ? downgrade.operations::addLast : downgrade::addUnlessUndone);
        }
        return List.copyOf(downgrade.operations);
    }

    /** Adds an operation, or removes the last one instead if the two undo each other. */
    private void addUnlessUndone(Operation operation) {
        Operation last = operations.peekLast();
        if (last != null && last.equals(inverse(operation))) {
            operations.removeLast();
        } else {
            operations.addLast(operation);
        }
    }

    private static Operation inverse(Operation operation) {
        try {
            return operation.inverse();
        } catch (IrreversibleException e) {
            return new Irreversible(e.problem());
        }
    }
}
