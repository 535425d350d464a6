package dev.retort.generator.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** Pairs the dropped and the added objects of one kind, the most similar pairs first. */
final class DropMatcher<T> {

    /** An object that the operation of this index drops. */
    record Dropped<T>(int operation, T object) {}

    private record Match<T>(Dropped<T> drop, T addition, double similarity) {}

    private final ToDoubleBiFunction<T, T> similarity;
    private final BiFunction<Dropped<T>, T, RenameCandidate> candidate;
    private final List<Dropped<T>> drops = new ArrayList<>();
    private final List<T> additions = new ArrayList<>();

    /**
     * Creates a matcher.
     *
     * @param similarity the similarity of two objects; 0 for objects that cannot be a pair
     * @param candidate creates the candidate for a pair
     */
    DropMatcher(ToDoubleBiFunction<T, T> similarity, BiFunction<Dropped<T>, T, RenameCandidate> candidate) {
        this.similarity = similarity;
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
                double similar = similarity.applyAsDouble(drop.object(), addition);
                if (similar > 0) {
                    matches.add(new Match<>(drop, addition, similar));
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match<T> match) -> match.similarity())
                .reversed());
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
