package dev.retort.generator.rename;

import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rejects renames to a name that another object has and keeps. */
final class NameConflictCheck {

    private final Schema actual;
    private final ResolvedRename resolved;

    NameConflictCheck(Schema actual, ResolvedRename resolved) {
        this.actual = actual;
        this.resolved = resolved;
    }

    void check(List<Rename> renames) {
        String all = renames.stream().map(Rename::toString).collect(Collectors.joining(", "));
        for (RenamableObject kind : RenamableObject.values()) {
            check(all, resolved.objects(kind), name -> kind.exists(actual, name));
        }
        for (RenamablePart kind : List.of(RenamablePart.COLUMN, RenamablePart.ENUM_VALUE)) {
            resolved.parts(kind).forEach((owner, parts) -> check(all, parts, name -> kind.exists(actual, owner, name)));
        }
    }

    private static <T> void check(String all, Map<T, T> renames, Predicate<T> exists) {
        renames.forEach((from, to) -> {
            if (exists.test(to) && !renames.containsKey(to)) {
                throw new RenameException(
                        all,
                        "the database has both " + from + " and " + to,
                        "rename " + to + ", too, or drop it in an earlier migration");
            }
        });
    }
}
