package dev.retort.generator.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Matches the existing objects with the wanted ones.
 *
 * @param drops the objects that exist and are not wanted
 * @param adds the objects that are wanted and do not exist
 * @param kept the objects on both sides, possibly under different names
 * @param replaced the objects to drop and create again, because PostgreSQL cannot alter them
 */
record Pairing<T>(List<T> drops, List<T> adds, List<Pair<T>> kept, List<Pair<T>> replaced) {

    /** An object as it exists and as it is wanted. */
    record Pair<T>(T before, T after) {}

    /** Returns the name of an object, or null if it has none. */
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

    /** Pairs objects with the same key. Keys are unique on each side. */
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
     * Pairs objects with the same name, and then equal objects under another name or without one. An object is replaced
     * if the one with its name is not equal.
     */
    static <T> Pairing<T> byName(List<T> actual, List<T> wanted, Naming<T> name, BiPredicate<T, T> same) {
        return new NamedPairing<>(actual, name, same).with(wanted);
    }

    /** The same pairing, but pairs that match the condition are replaced instead of kept. */
    Pairing<T> replacing(Predicate<Pair<T>> condition) {
        List<Pair<T>> more = new ArrayList<>(replaced);
        kept.stream().filter(condition).forEach(more::add);
        return new Pairing<>(
                drops, adds, kept.stream().filter(condition.negate()).toList(), more);
    }

    /** The same pairing, but a wanted object without a name replaces a similar one that would be dropped. */
    Pairing<T> replacingUnnamed(Naming<T> name, BiPredicate<T, T> similar) {
        List<T> left = new ArrayList<>(drops);
        List<T> open = new ArrayList<>();
        List<Pair<T>> more = new ArrayList<>(replaced);
        for (T object : adds) {
            Optional<T> before = left.stream()
                    .filter(candidate -> name.of(object) == null && similar.test(candidate, object))
                    .findFirst();
            before.ifPresentOrElse(
                    found -> {
                        left.remove(found);
                        more.add(new Pair<>(found, object));
                    },
                    () -> open.add(object));
        }
        return new Pairing<>(left, open, kept, more);
    }

    /** The same pairing with the functions applied to the existing and to the wanted objects. */
    Pairing<T> mapped(UnaryOperator<T> before, UnaryOperator<T> after) {
        return new Pairing<>(
                drops.stream().map(before).toList(),
                adds.stream().map(after).toList(),
                kept,
                replaced.stream()
                        .map(pair -> new Pair<>(before.apply(pair.before()), after.apply(pair.after())))
                        .toList());
    }

    /** The objects that are dropped, either for good or to be replaced. */
    List<T> leaving() {
        List<T> all = new ArrayList<>(drops);
        replaced.forEach(pair -> all.add(pair.before()));
        return List.copyOf(all);
    }
}
