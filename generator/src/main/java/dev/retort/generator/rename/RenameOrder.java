package dev.retort.generator.rename;

import dev.retort.schema.ConventionalName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Orders the renames of one kind so that each new name is free when it is used. Two objects that exchange their names
 * use a temporary name.
 */
final class RenameOrder<T> {

    /** A change of one name. */
    record Move<T>(T from, T to) {}

    private final Map<T, T> pending = new LinkedHashMap<>();
    private final Set<T> taken;
    private final BiFunction<T, UnaryOperator<String>, T> naming;

    private RenameOrder(Map<T, T> renames, Collection<T> taken, BiFunction<T, UnaryOperator<String>, T> naming) {
        this.pending.putAll(renames);
        this.taken = new HashSet<>(taken);
        this.naming = naming;
    }

    /**
     * The renames in order.
     *
     * @param renames the new names by the old ones, in the order of the request
     * @param taken all names that are in use before or after the renames
     * @param naming applies a change of spelling to a name
     */
    static <T> List<Move<T>> inOrder(
            Map<T, T> renames, Collection<T> taken, BiFunction<T, UnaryOperator<String>, T> naming) {
        return new RenameOrder<>(renames, taken, naming).sorted();
    }

    private List<Move<T>> sorted() {
        List<Move<T>> moves = new ArrayList<>();
        while (!pending.isEmpty()) {
            T next = pending.entrySet().stream()
                    .filter(entry -> !pending.containsKey(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                T first = pending.keySet().iterator().next();
                T spare = spare(first);
                T target = pending.remove(first);
                moves.add(new Move<>(first, spare));
                pending.put(spare, target);
            } else {
                moves.add(new Move<>(next, pending.remove(next)));
            }
        }
        return moves;
    }

    private T spare(T name) {
        for (int number = 1; ; number++) {
            int suffix = number;
            T spare = naming.apply(name, text -> ConventionalName.numbered(text + "_swap", suffix));
            if (taken.add(spare)) {
                return spare;
            }
        }
    }
}
