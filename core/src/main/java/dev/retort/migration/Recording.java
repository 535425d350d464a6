package dev.retort.migration;

import dev.retort.operation.Operation;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one direction of a migration said.
 *
 * @param operations the operations in their order
 * @param arguments the names of the arguments that it asked for
 */
public record Recording(List<Operation> operations, SortedSet<String> arguments) {

    public Recording {
        operations = List.copyOf(operations);
        arguments = Collections.unmodifiableSortedSet(new TreeSet<>(arguments));
    }
}
