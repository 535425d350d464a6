package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.operation.Operation;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The operations that one direction of a migration recorded.
 *
 * @param operations the operations, in order
 * @param arguments the names of the arguments that the migration read
 */
@PublicApi
public record Recording(List<Operation> operations, SortedSet<String> arguments) {

    public Recording {
        operations = List.copyOf(operations);
        arguments = Collections.unmodifiableSortedSet(new TreeSet<>(arguments));
    }
}
