package dev.retort.generator.impact;

import dev.retort.operation.Execute;
import dev.retort.operation.Irreversible;
import dev.retort.operation.IrreversibleException;
import dev.retort.operation.Operation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The operations that undo others: their inverses in reverse order, without what would be made to be dropped at once. */
public final class DowngradeOperations {

    private final Deque<Operation> operations = new ArrayDeque<>();

    private DowngradeOperations() {}

    public static List<Operation> of(List<Operation> operations) {
        DowngradeOperations back = new DowngradeOperations();
        for (int i = operations.size() - 1; i >= 0; i--) {
            if (operations.get(i) instanceof Execute execute && "".equals(execute.undo())) {
                continue;
            }
            List<Operation> spelledOut = inverse(operations.get(i)).expanded();
            spelledOut.forEach(spelledOut.size() == 1 ? back.operations::addLast : back::addUnlessDone);
        }
        return List.copyOf(back.operations);
    }

    private void addUnlessDone(Operation operation) {
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
