package dev.retort.generator.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** Pairs the dropped and the added objects of one kind, the likeliest pairs first. */
final class DropMatcher<T> {

    /** An object that the operation of this index drops. */
    record Dropped<T>(int operation, T object) {}

    private record Match<T>(Dropped<T> drop, T addition, double likeness) {}

    private final ToDoubleBiFunction<T, T> likeness;
    private final BiFunction<Dropped<T>, T, RenameCandidate> candidate;
    private final List<Dropped<T>> drops = new ArrayList<>();
    private final List<T> additions = new ArrayList<>();

    /**
     * Creates a matcher.
     *
     * @param likeness how alike two objects are; 0 for objects that are no pair
     * @param candidate makes a rename of a pair
     */
    DropMatcher(ToDoubleBiFunction<T, T> likeness, BiFunction<Dropped<T>, T, RenameCandidate> candidate) {
        this.likeness = likeness;
        this.candidate = candidate;
    }

    /** Adds a dropped object, if its definition is known. */
    Void addDrop(int operation, @Nullable T definition) {
        if (definition != null) {
            drops.add(new Dropped<>(operation, definition));
        }
        return null;
    }

    Void addAddition(T object) {
        additions.add(object);
        return null;
    }

    List<RenameCandidate> candidates() {
        List<Match<T>> matches = new ArrayList<>();
        for (Dropped<T> drop : drops) {
            for (T addition : additions) {
                double like = likeness.applyAsDouble(drop.object(), addition);
                if (like > 0) {
                    matches.add(new Match<>(drop, addition, like));
                }
            }
        }
        matches.sort(
                Comparator.comparingDouble((Match<T> match) -> match.likeness()).reversed());
        Set<Object> used = new HashSet<>();
        List<RenameCandidate> candidates = new ArrayList<>();
        for (Match<T> match : matches) {
            if (!used.contains(match.drop()) && !used.contains(match.addition())) {
                used.add(match.drop());
                used.add(match.addition());
                candidates.add(candidate.apply(match.drop(), match.addition()));
            }
        }
        return candidates;
    }
}
