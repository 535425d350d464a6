package dev.retort.generator.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which of the objects that are there is which of those that are wanted.
 *
 * @param drops those that nobody wants
 * @param adds those that are not there
 * @param kept those on both sides, their names aside
 * @param replaced those that have to go and come again, because PostgreSQL cannot change them
 */
record Pairing<T>(List<T> drops, List<T> adds, List<Pair<T>> kept, List<Pair<T>> replaced) {

    /** The same object as it is and as it is wanted. */
    record Pair<T>(T before, T after) {}

    /** What an object is called, or null where its author gave it no name. */
    interface Naming<T> {
        @Nullable
        String of(T object);
    }

    Pairing {
        drops = List.copyOf(drops);
        adds = List.copyOf(adds);
        kept = List.copyOf(kept);
        replaced = List.copyOf(replaced);
    }

    /** Pairs what has the same key; a key occurs once on each side. */
    static <T> Pairing<T> byKey(List<T> actual, List<T> wanted, Function<T, ?> key) {
        Map<Object, T> left = new LinkedHashMap<>();
        actual.forEach(object -> left.put(key.apply(object), object));
        List<T> adds = new ArrayList<>();
        List<Pair<T>> kept = new ArrayList<>();
        for (T object : wanted) {
            T before = left.remove(key.apply(object));
            if (before == null) {
                adds.add(object);
            } else {
                kept.add(new Pair<>(before, object));
            }
        }
        return new Pairing<>(List.copyOf(left.values()), adds, kept, List.of());
    }

    /**
     * Pairs what has the same name, and then what is the same under another name, or has none. A named object whose
     * namesake is something else is replaced.
     */
    static <T> Pairing<T> byName(List<T> actual, List<T> wanted, Naming<T> name, BiPredicate<T, T> same) {
        return new NamedPairing<>(actual, name, same).with(wanted);
    }

    /** The same, with what holds for the condition replaced instead of kept. */
    Pairing<T> replacing(Predicate<Pair<T>> condition) {
        List<Pair<T>> more = new ArrayList<>(replaced);
        kept.stream().filter(condition).forEach(more::add);
        return new Pairing<>(
                drops, adds, kept.stream().filter(condition.negate()).toList(), more);
    }

    /** The same, with what becomes of each of those that are there, and of each of those that are wanted. */
    Pairing<T> mapped(UnaryOperator<T> before, UnaryOperator<T> after) {
        return new Pairing<>(
                drops.stream().map(before).toList(),
                adds.stream().map(after).toList(),
                kept,
                replaced.stream()
                        .map(pair -> new Pair<>(before.apply(pair.before()), after.apply(pair.after())))
                        .toList());
    }

    /** All that is there and does not stay as it is. */
    List<T> leaving() {
        List<T> all = new ArrayList<>(drops);
        replaced.forEach(pair -> all.add(pair.before()));
        return List.copyOf(all);
    }
}
