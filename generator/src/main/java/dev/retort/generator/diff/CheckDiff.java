package dev.retort.generator.diff;

import dev.retort.generator.sql.InLists;
import dev.retort.generator.sql.ValueLists;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Table;

/** Check constraints, whose texts are PostgreSQL's own. One that is {@code NOT VALID} is there all the same. */
final class CheckDiff {

    private CheckDiff() {}

    static Pairing<CheckConstraint> pair(Table actual, Table wanted, ColumnChanges columnChanges) {
        return Pairing.byName(actual.checks(), wanted.checks(), CheckConstraint::name, CheckDiff::same)
                .replacing(pair ->
                        columnChanges.invalidatesExpression(pair.before().expression()))
                .mapped(InLists.of(actual), InLists.of(wanted));
    }

    private static boolean same(CheckConstraint first, CheckConstraint second) {
        return ValueLists.same(first.expression(), second.expression()) && first.noInherit() == second.noInherit();
    }
}
