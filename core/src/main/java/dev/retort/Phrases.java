package dev.retort;

import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words that several messages share. */
public final class Phrases {

    /** So many of a kind tell what is the matter. */
    private static final int MOST = 10;

    private Phrases() {}

    public static String of(Direction direction) {
        return direction == Direction.UPGRADE ? "upgrade" : "downgrade";
    }

    public static String of(RevisionInfo revision) {
        return "revision " + revision.id() + (revision.message().isEmpty() ? "" : " (" + revision.message() + ")");
    }

    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Lines for the end of a message: the first few, and how many more there are. */
    public static String list(List<?> things) {
        String more = things.size() > MOST ? "\n  and " + (things.size() - MOST) + " more" : "";
        return things.stream().limit(MOST).map(thing -> "\n  " + thing).collect(Collectors.joining("", "", more));
    }

    static String heads(Collection<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }
}
