package dev.retort.generator.diff;

import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;

/** Unique constraints. The order of their columns is that of their index, and a difference. */
final class UniqueDiff {

    private UniqueDiff() {}

    static Pairing<UniqueConstraint> pair(Table actual, Table wanted, ColumnFates fates) {
        return Pairing.byName(actual.uniques(), wanted.uniques(), UniqueConstraint::name, UniqueDiff::same)
                .replacing(pair -> fates.take(pair.before().columns())
                        || fates.take(pair.before().include()));
    }

    private static boolean same(UniqueConstraint first, UniqueConstraint second) {
        return first.columns().equals(second.columns())
                && first.include().equals(second.include())
                && first.nullsNotDistinct() == second.nullsNotDistinct()
                && first.deferrability() == second.deferrability();
    }
}
