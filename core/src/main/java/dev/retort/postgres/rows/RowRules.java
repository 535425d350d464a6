package dev.retort.postgres.rows;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** What operations want of the rows that are there. */
public final class RowRules {

    private RowRules() {}

    /** What an operation wants of them when it runs; nothing where it looks at none. */
    public static List<RowRule> of(Operation operation) {
        if (operation instanceof AddConstraint add && looksAtRows(add.constraint())) {
            return of(add.table(), add.constraint(), "adds");
        }
        if (operation instanceof CreateIndex create && create.index().unique()) {
            boolean comparable =
                    create.index().elements().stream().allMatch(element -> element.operatorClass() == null);
            String change = "creates unique index " + create.index().name() + " on " + create.table();
            return comparable ? List.of(DistinctRows.of(create.table(), create.index(), change)) : List.of();
        }
        if (operation instanceof AlterColumn alter
                && alter.after().notNull()
                && !alter.before().notNull()
                && alter.backfill() == null
                && alter.using() == null) {
            String column = alter.after().name();
            String change = "makes " + alter.table() + "." + column + " NOT NULL";
            return List.of(new FilledRows(alter.table(), List.of(column), change));
        }
        return List.of();
    }

    private static boolean looksAtRows(Constraint constraint) {
        return !(constraint instanceof CheckConstraint check && !check.validated())
                && !(constraint instanceof ForeignKey key && !key.validated());
    }

    /**
     * What a constraint wants of them when it looks at them.
     *
     * @param verb what is done to the constraint, such as {@code adds}
     */
    public static List<RowRule> of(QualifiedName table, Constraint constraint, String verb) {
        if (constraint instanceof PrimaryKey key) {
            String change = change(verb, "primary key", key, table);
            return List.of(
                    new FilledRows(table, key.columns(), change),
                    DistinctRows.of(table, key.columns(), change, /* nullsNotDistinct= */ false));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return List.of(DistinctRows.of(
                    table,
                    unique.columns(),
                    change(verb, "unique constraint", unique, table),
                    unique.nullsNotDistinct()));
        }
        if (constraint instanceof CheckConstraint check) {
            return List.of(
                    new CheckedRows(table, change(verb, "check", check, table), check.expression(), check.noInherit()));
        }
        ForeignKey key = (ForeignKey) constraint;
        return key.matchFull()
                ? List.of()
                : List.of(new ReferencingRows(table, key, change(verb, "foreign key", key, table)));
    }

    private static String change(String verb, String kind, Constraint constraint, QualifiedName table) {
        return verb + " " + kind + " " + constraint.name() + (verb.equals("adds") ? " to " : " of ") + table;
    }
}
