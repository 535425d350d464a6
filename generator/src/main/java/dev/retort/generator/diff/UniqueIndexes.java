package dev.retort.generator.diff;

import dev.retort.schema.Deferrability;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Treats a plain unique index and a unique constraint over the same columns as equivalent, because they reject the same
 * rows. They are not equivalent if the wanted one has another name.
 */
final class UniqueIndexes {

    private final List<UniqueConstraint> uniques;
    private final List<Index> indexes;

    private UniqueIndexes(Table wanted) {
        uniques = new ArrayList<>(wanted.uniques());
        indexes = new ArrayList<>(wanted.indexes());
    }

    /** The wanted table with the form (index or constraint) that the database has. */
    static Table asInDatabase(Table wanted, Table actual) {
        UniqueIndexes form = new UniqueIndexes(wanted);
        List<UniqueConstraint> spareUniques = without(actual.uniques(), wanted.uniques(), UniqueIndexes::isSame);
        List<Index> spareIndexes = without(actual.indexes(), wanted.indexes(), UniqueIndexes::isSame);
        without(wanted.uniques(), actual.uniques(), UniqueIndexes::isSame)
                .forEach(unique -> form.useIndex(unique, spareIndexes));
        without(wanted.indexes(), actual.indexes(), UniqueIndexes::isSame)
                .forEach(index -> form.useConstraint(index, spareUniques));
        return wanted.withUniques(form.uniques).withIndexes(form.indexes);
    }

    private void useIndex(UniqueConstraint wanted, List<Index> spare) {
        Optional<Index> found = spare.stream()
                .filter(index -> areEquivalent(wanted, index) && fits(wanted.name(), index.name()))
                .findFirst();
        found.ifPresent(index -> {
            spare.remove(index);
            uniques.remove(wanted);
            indexes.add(index);
        });
    }

    private void useConstraint(Index wanted, List<UniqueConstraint> spare) {
        Optional<UniqueConstraint> found = spare.stream()
                .filter(unique -> areEquivalent(unique, wanted) && fits(wanted.name(), unique.name()))
                .findFirst();
        found.ifPresent(unique -> {
            spare.remove(unique);
            indexes.remove(wanted);
            uniques.add(unique);
        });
    }

    private static boolean areEquivalent(UniqueConstraint unique, Index index) {
        return index.unique()
                && index.valid()
                && index.method().equals("btree")
                && index.predicate() == null
                && index.elements().stream().allMatch(UniqueIndexes::isPlain)
                && columns(index).equals(unique.columns())
                && index.include().equals(unique.include())
                && index.nullsNotDistinct() == unique.nullsNotDistinct()
                && unique.deferrability() == Deferrability.NOT_DEFERRABLE;
    }

    private static boolean isPlain(IndexElement element) {
        return element.equals(IndexElement.column(element.text()));
    }

    private static boolean isSame(UniqueConstraint first, UniqueConstraint second) {
        return first.columns().equals(second.columns());
    }

    private static boolean isSame(Index first, Index second) {
        return first.unique() == second.unique() && columns(first).equals(columns(second));
    }

    private static List<String> columns(Index index) {
        return index.elements().stream().map(IndexElement::text).toList();
    }

    private static boolean fits(@Nullable String wanted, @Nullable String actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static <T> List<T> without(List<T> all, List<T> others, BiPredicate<T, T> same) {
        List<T> rest = new ArrayList<>(all);
        rest.removeIf(one -> others.stream().anyMatch(other -> same.test(one, other)));
        return rest;
    }
}
