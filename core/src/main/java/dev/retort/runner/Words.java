package dev.retort.runner;

import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.util.Collection;

/** Words that several messages share. */
final class Words {

    private Words() {}

    static String of(Direction direction) {
        return direction == Direction.UPGRADE ? "upgrade" : "downgrade";
    }

    static String of(RevisionInfo revision) {
        return "revision " + revision.id() + (revision.message().isEmpty() ? "" : " (" + revision.message() + ")");
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String heads(Collection<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }
}
