package dev.retort.generator.diff;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares unique constraints. The order of the columns matters, because the index has the same order.
 *
 * <p>{@code CREATE TABLE} merges equal unique constraints and omits one that equals the primary key. An unnamed
 * constraint of this kind is therefore ignored.
 */
final class UniqueDiff {

    private UniqueDiff() {}

    static Pairing<UniqueConstraint> pair(Table actual, Table wanted, ColumnChanges columnChanges) {
        return Pairing.byName(relevant(actual), relevant(wanted), UniqueConstraint::name, UniqueDiff::same)
                .replacing(pair -> columnChanges.invalidates(pair.before().columns())
                        || columnChanges.invalidates(pair.before().include()));
    }

    /** The constraints that {@code CREATE TABLE} creates. */
    static List<UniqueConstraint> ofNew(Table table) {
        List<UniqueConstraint> made = new ArrayList<>();
        relevant(table).stream()
                .filter(unique -> !isRepeated(unique, made, table))
                .forEach(made::add);
        return made;
    }

    /** The named constraints that {@code CREATE TABLE} would omit and that are therefore added separately. */
    static List<UniqueConstraint> afterNew(Table table) {
        List<UniqueConstraint> rest = new ArrayList<>(relevant(table));
        rest.removeAll(ofNew(table));
        return rest;
    }

    private static List<UniqueConstraint> relevant(Table table) {
        List<UniqueConstraint> relevant = new ArrayList<>();
        for (UniqueConstraint unique : namedFirst(table.uniques())) {
            if (unique.name() != null || !isRepeated(unique, relevant, table)) {
                relevant.add(unique);
            }
        }
        return relevant;
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
