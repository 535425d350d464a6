package dev.retort;

import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases that several messages share. */
public final class Phrases {

    /** A message lists at most this many items of a kind. */
    private static final int MAX_ITEMS = 10;

    private Phrases() {}

    public static String of(Direction direction) {
        return direction == Direction.UPGRADE ? "upgrade" : "downgrade";
    }

    public static String of(RevisionInfo revision) {
        return "revision " + revision.id() + (revision.message().isEmpty() ? "" : " (" + revision.message() + ")");
    }

    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns lines for the end of a message: the first items, and the number of the others. */
    public static String list(List<?> items) {
        String more = items.size() > MAX_ITEMS ? "\n  and " + (items.size() - MAX_ITEMS) + " more" : "";
        return items.stream().limit(MAX_ITEMS).map(item -> "\n  " + item).collect(Collectors.joining("", "", more));
    }

    static String heads(Collection<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }
}
