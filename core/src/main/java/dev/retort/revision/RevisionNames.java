package dev.retort.revision;

import java.util.Set;
import java.util.regex.Pattern;

/** Restricts the ids and labels of revisions, so that the syntax of targets is unambiguous. */
final class RevisionNames {

    private static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");
    private static final Pattern ALLOWED = Pattern.compile("[^\\s:@+,-][^\\s:@+,]*");
    private static final Pattern RELATIVE = Pattern.compile(".*-\\d+");

    private RevisionNames() {}

    static void check(String kind, String name) {
        boolean allowed =
                ALLOWED.matcher(name).matches() && !RELATIVE.matcher(name).matches() && !RESERVED.contains(name);
        if (!allowed) {
            throw new InvalidRevisionNameException(kind, name);
        }
    }
}
