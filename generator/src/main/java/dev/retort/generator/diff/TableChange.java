package dev.retort.generator.diff;

import dev.retort.generator.diff.Pairing.Pair;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of a table that exists on both sides and of its dependent objects, except foreign keys. */
record TableChange(
        Table actual,
        Table wanted,
        ColumnChanges columnChanges,
        Pairing<PrimaryKey> primaryKey,
        Pairing<UniqueConstraint> uniques,
        Pairing<CheckConstraint> checks,
        Pairing<Index> indexes) {

    /**
     * Pairs the dependent objects of the table.
     *
     * @param capabilities the changes of columns that are possible in place
     * @param relations the names of all relations of the database, which a rename cannot use
     */
    static TableChange of(Table actual, Table wanted, AlterCapabilities capabilities, Set<QualifiedName> relations) {
        ColumnChanges columnChanges = ColumnChanges.of(actual, wanted, capabilities);
        return new TableChange(
                actual,
                wanted,
                columnChanges,
                PrimaryKeyDiff.pair(actual, wanted, columnChanges)
                        .replacing(pair -> isTaken(
                                actual, pair.before().name(), pair.after().name(), relations)),
                UniqueDiff.pair(actual, wanted, columnChanges)
                        .replacing(pair -> isTaken(
                                actual, pair.before().name(), pair.after().name(), relations)),
                CheckDiff.pair(actual, wanted, columnChanges),
                IndexDiff.pair(actual, wanted, columnChanges)
                        .replacing(pair -> isTaken(
                                actual, pair.before().name(), pair.after().name(), relations)));
    }

    /** Whether a key over exactly these columns, which a foreign key may need, is dropped. */
    boolean losesKey(Set<String> columns) {
        return Stream.of(
                        primaryKey.leaving().stream().map(PrimaryKey::columns),
                        uniques.leaving().stream().map(UniqueConstraint::columns),
                        indexes.leaving().stream().filter(Index::unique).map(TableChange::columns))
                .flatMap(keys -> keys)
                .anyMatch(key -> new HashSet<>(key).equals(columns));
    }

    /**
     * Whether PostgreSQL rebuilds a key over exactly these columns because an included column gets another type.
     * PostgreSQL then recreates the foreign keys of the changed columns, but not those that reference the key.
     */
    boolean rebuildsKey(Set<String> columns) {
        return Stream.of(
                        primaryKey.kept().stream().map(Pair::before).map(key -> keyed(key.columns(), key.include())),
                        uniques.kept().stream().map(Pair::before).map(key -> keyed(key.columns(), key.include())),
                        indexes.kept().stream()
                                .map(Pair::before)
                                .filter(Index::unique)
                                .map(key -> keyed(columns(key), key.include())))
                .flatMap(keys -> keys)
                .anyMatch(key -> key.columns().equals(columns) && columnChanges.retypes(key.include()));
    }

    private record Keyed(Set<String> columns, List<String> include) {}

    private static Keyed keyed(List<String> columns, List<String> include) {
        return new Keyed(new HashSet<>(columns), include);
    }

    private static boolean isTaken(
            Table table, @Nullable String before, @Nullable String after, Set<QualifiedName> relations) {
        return after != null
                && !after.equals(before)
                && relations.contains(table.name().sibling(after));
    }

    private static List<String> columns(Index index) {
        return index.elements().stream().map(IndexElement::text).collect(Collectors.toUnmodifiableList());
    }
}
