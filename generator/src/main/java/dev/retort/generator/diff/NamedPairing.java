package dev.retort.generator.diff;

import dev.retort.generator.diff.Pairing.Naming;
import dev.retort.generator.diff.Pairing.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Pairs objects whose names may be missing on the wanted side: first by name, then by equality. */
final class NamedPairing<T> {

    private final List<T> left;
    private final Naming<T> name;
    private final BiPredicate<T, T> same;
    private final List<Pair<T>> kept = new ArrayList<>();
    private final List<Pair<T>> replaced = new ArrayList<>();

    NamedPairing(List<T> actual, Naming<T> name, BiPredicate<T, T> same) {
        this.left = new ArrayList<>(actual);
        this.name = name;
        this.same = same;
    }

    Pairing<T> with(List<T> wanted) {
        List<T> open = new ArrayList<>(wanted);
        open.removeIf(this::pairByName);
        open.removeIf(object -> name.of(object) != null && pairByEquality(object));
        open.removeIf(object -> name.of(object) == null && pairByEquality(object));
        return new Pairing<>(left, open, kept, replaced);
    }

    private boolean pairByName(T object) {
        String wantedName = name.of(object);
        return wantedName != null && pairWithFirst(object, candidate -> wantedName.equals(name.of(candidate)));
    }

    private boolean pairByEquality(T object) {
        return pairWithFirst(object, candidate -> same.test(candidate, object));
    }

    private boolean pairWithFirst(T object, Predicate<T> condition) {
        for (T candidate : left) {
            if (condition.test(candidate)) {
                left.remove(candidate);
                (same.test(candidate, object) ? kept : replaced).add(new Pair<>(candidate, object));
                return true;
            }
        }
        return false;
    }
}
