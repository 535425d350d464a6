package dev.retort.generator.diff;

import dev.retort.generator.sql.Conjunctions;
import dev.retort.generator.sql.InLists;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Table;

/**
 * Compares check constraints by PostgreSQL's text of their expressions. A {@code NOT VALID} constraint counts as
 * present.
 */
final class CheckDiff {

    private CheckDiff() {}

    static Pairing<CheckConstraint> pair(Table actual, Table wanted, ColumnChanges columnChanges) {
        return Pairing.byName(actual.checks(), wanted.checks(), CheckConstraint::name, CheckDiff::same)
                .replacing(pair ->
                        columnChanges.invalidatesExpression(pair.before().expression()))
                .mapped(InLists.of(actual), InLists.of(wanted));
    }

    private static boolean same(CheckConstraint first, CheckConstraint second) {
        return Conjunctions.same(first.expression(), second.expression()) && first.noInherit() == second.noInherit();
    }
}
