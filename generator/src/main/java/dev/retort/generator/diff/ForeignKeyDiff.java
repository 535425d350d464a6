package dev.retort.generator.diff;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares foreign keys. The order of their column pairs is ignored. A {@code NOT VALID} key counts as present. */
final class ForeignKeyDiff {

    private ForeignKeyDiff() {}

    /**
     * Pairs the foreign keys of a table. A foreign key is replaced if a column or key that it needs is dropped. One without
     * a name replaces the one over the same columns, and gets its name.
     */
    static Pairing<ForeignKey> pair(Table actual, Table wanted, TableChanges changes) {
        return Pairing.byName(actual.foreignKeys(), wanted.foreignKeys(), ForeignKey::name, ForeignKeyDiff::same)
                .replacingUnnamed(ForeignKey::name, ForeignKeyDiff::connectsTheSame)
                .replacingUnnamed(ForeignKey::name, ForeignKeyDiff::hasTheSameColumns)
                .replacing(pair -> isDropped(actual, pair.before(), changes));
    }

    private static boolean isDropped(Table table, ForeignKey key, TableChanges changes) {
        ColumnChanges here = changes.columnChanges(table.name());
        Set<String> needed = Set.copyOf(key.referencedColumns());
        ColumnChanges there = changes.columnChanges(key.referencedTable());
        return here.invalidates(key.columns())
                || there.invalidates(key.referencedColumns())
                || here.makesIncomparable(key.columns())
                || there.makesIncomparable(key.referencedColumns())
                || changes.losesKey(key.referencedTable(), needed)
                || changes.rebuildsKey(key.referencedTable(), needed);
    }

    static boolean same(ForeignKey first, ForeignKey second) {
        return connectsTheSame(first, second)
                && first.onDelete() == second.onDelete()
                && first.onUpdate() == second.onUpdate()
                && first.matchFull() == second.matchFull()
                && first.deferrability() == second.deferrability();
    }

    private static boolean hasTheSameColumns(ForeignKey first, ForeignKey second) {
        return Set.copyOf(first.columns()).equals(Set.copyOf(second.columns()));
    }

    /** Whether both keys connect the same columns. */
    static boolean connectsTheSame(ForeignKey first, ForeignKey second) {
        return first.referencedTable().equals(second.referencedTable())
                && pairs(first).equals(pairs(second));
    }

    private static Set<List<String>> pairs(ForeignKey key) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            pairs.add(List.of(key.columns().get(i), key.referencedColumns().get(i)));
        }
        return new HashSet<>(pairs);
    }
}
