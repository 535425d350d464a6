package dev.retort.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sorts collections into unmodifiable lists, so that schemas that were read in different orders are equal, and finds items. */
final class Sorted {

    private Sorted() {}

    static <T> List<T> by(Comparator<? super T> order, Collection<? extends T> items) {
        return items.stream().<T>map(item -> item).sorted(order).toList();
    }

    /** Finds the first item with a key in a list that is sorted by its keys, in logarithmic time. */
    static <T, K extends Comparable<? super K>> Optional<T> find(List<T> sorted, Function<? super T, K> keyOf, K key) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keyOf.apply(sorted.get(middle)).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sorted.size() && keyOf.apply(sorted.get(low)).equals(key)
                ? Optional.of(sorted.get(low))
                : Optional.empty();
    }
}
