package dev.retort.generator.rename;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Refuses renames to a name that something has and keeps. */
final class NameConflictCheck {

    private final Schema actual;
    private final ResolvedRename resolved;

    NameConflictCheck(Schema actual, ResolvedRename resolved) {
        this.actual = actual;
        this.resolved = resolved;
    }

    void check(List<Rename> renames) {
        String all = renames.stream().map(Rename::toString).collect(Collectors.joining(", "));
        check(all, resolved.tables(), name -> actual.table(name).isPresent());
        check(all, resolved.types(), name -> actual.enumType(name).isPresent());
        check(all, resolved.sequences(), name -> actual.sequence(name).isPresent());
        resolved.columns().forEach((table, columns) -> check(all, columns, columnsOf(table)::contains));
        resolved.values().forEach((type, values) -> check(all, values, labelsOf(type)::contains));
    }

    private Set<String> columnsOf(QualifiedName table) {
        return actual.table(table).stream()
                .flatMap(there -> there.columns().stream())
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    private Set<String> labelsOf(QualifiedName type) {
        return actual.enumType(type).stream()
                .flatMap(there -> there.labels().stream())
                .collect(Collectors.toSet());
    }

    private static <T> void check(String all, Map<T, T> renames, Predicate<T> isThere) {
        renames.forEach((from, to) -> {
            if (isThere.test(to) && !renames.containsKey(to)) {
                throw new RenameException(
                        all,
                        "the database has " + from + " and " + to + " both",
                        "rename " + to + " too, or drop it in a migration of its own first");
            }
        });
    }
}
