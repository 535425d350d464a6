package dev.retort.generator.diff;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unique constraints. The order of their columns is that of their index, and a difference.
 *
 * <p>When PostgreSQL creates a table it makes one of two that are the same, and of one that is the same as the primary
 * key none: where nobody gave such a one a name, nobody misses it.
 */
final class UniqueDiff {

    private UniqueDiff() {}

    static Pairing<UniqueConstraint> pair(Table actual, Table wanted, ColumnChanges columnChanges) {
        return Pairing.byName(missed(actual), missed(wanted), UniqueConstraint::name, UniqueDiff::same)
                .replacing(pair -> columnChanges.invalidates(pair.before().columns())
                        || columnChanges.invalidates(pair.before().include()));
    }

    /** The constraints that PostgreSQL makes when it creates the table. */
    static List<UniqueConstraint> ofNew(Table table) {
        List<UniqueConstraint> made = new ArrayList<>();
        missed(table).stream()
                .filter(unique -> !isRepeated(unique, made, table))
                .forEach(made::add);
        return made;
    }

    /** Those that have a name but would be lost if they were made with the table. */
    static List<UniqueConstraint> afterNew(Table table) {
        List<UniqueConstraint> rest = new ArrayList<>(missed(table));
        rest.removeAll(ofNew(table));
        return rest;
    }

    private static List<UniqueConstraint> missed(Table table) {
        List<UniqueConstraint> missed = new ArrayList<>();
        for (UniqueConstraint unique : namedFirst(table.uniques())) {
            if (unique.name() != null || !isRepeated(unique, missed, table)) {
                missed.add(unique);
            }
        }
        return missed;
    }

    private static List<UniqueConstraint> namedFirst(List<UniqueConstraint> uniques) {
        return uniques.stream()
                .sorted(Comparator.comparing(unique -> unique.name() == null))
                .toList();
    }

    private static boolean isRepeated(UniqueConstraint unique, List<UniqueConstraint> others, Table table) {
        return repeats(unique, table.primaryKey()) || others.stream().anyMatch(other -> same(other, unique));
    }

    private static boolean repeats(UniqueConstraint unique, @Nullable PrimaryKey key) {
        return key != null
                && key.columns().equals(unique.columns())
                && key.include().equals(unique.include())
                && key.deferrability() == unique.deferrability()
                && !unique.nullsNotDistinct();
    }

    private static boolean same(UniqueConstraint first, UniqueConstraint second) {
        return first.columns().equals(second.columns())
                && first.include().equals(second.include())
                && first.nullsNotDistinct() == second.nullsNotDistinct()
                && first.deferrability() == second.deferrability();
    }
}
