package dev.retort;

import java.util.List;
import java.util.stream.Collectors;

/** Phrases that several messages share. */
public final class Phrases {

    /** A message lists at most this many items of a kind. */
    private static final int MAX_ITEMS = 10;

    private Phrases() {}

    /** Returns the number with its noun, such as {@code 2 steps}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns the first items of a list, and the number of the others. */
    public static String first(List<?> items, int most, String separator) {
        String more = items.size() > most ? " and " + (items.size() - most) + " more" : "";
        return items.stream().limit(most).map(String::valueOf).collect(Collectors.joining(separator, "", more));
    }

    /** Returns lines for the end of a message: the first items, and the number of the others. */
    public static String list(List<?> items) {
        String more = items.size() > MAX_ITEMS ? "\n  and " + (items.size() - MAX_ITEMS) + " more" : "";
        return items.stream().limit(MAX_ITEMS).map(item -> "\n  " + item).collect(Collectors.joining("", "", more));
    }
}
