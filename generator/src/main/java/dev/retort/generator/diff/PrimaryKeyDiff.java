package dev.retort.generator.diff;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** Compares primary keys. */
final class PrimaryKeyDiff {

    private PrimaryKeyDiff() {}

    static Pairing<PrimaryKey> pair(Table actual, Table wanted, ColumnChanges columnChanges) {
        return Pairing.byName(list(actual), list(wanted), PrimaryKey::name, PrimaryKeyDiff::same)
                .replacing(pair -> columnChanges.invalidates(pair.before().columns())
                        || columnChanges.invalidates(pair.before().include()));
    }

    private static List<PrimaryKey> list(Table table) {
        return Stream.ofNullable(table.primaryKey()).toList();
    }

    private static boolean same(PrimaryKey first, PrimaryKey second) {
        return first.columns().equals(second.columns())
                && first.include().equals(second.include())
                && first.deferrability() == second.deferrability();
    }
}
