package dev.retort.generator.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the name that is meant by a misspelt one. */
public final class Spelling {

    private Spelling() {}

    /** Returns the nearest of the known names, if one is near enough. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return nearest(name, known, 1).stream()
                .findFirst()
                .filter(one ->
                        distance(name, one) <= Math.max(2, one.length() / 4) && distance(name, one) < one.length());
    }

    /** Returns that many of the known names, the nearest first. */
    public static List<String> nearest(String name, Collection<String> known, int most) {
        return known.stream()
                .sorted(Comparator.<String>comparingInt(one -> distance(name, one))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** The number of characters that must be added, removed or changed to turn one into the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
