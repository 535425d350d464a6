package dev.retort.postgres.rows;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.ValidateConstraint;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Determines the rules that the operations of a plan set for the existing rows. A constraint that is added as
 * {@code NOT VALID} sets its rules when it is validated, so one visitor must visit the whole plan.
 */
public final class RowRules extends PartialVisitor<List<RowRule>> {

    private final Map<ObjectAddress, Constraint> unchecked = new HashMap<>();

    /** Returns no rules: all other operations check no rows, or only rows that they write themselves. */
    @Override
    protected List<RowRule> visitOther(Operation operation) {
        return List.of();
    }

    @Override
    public List<RowRule> visit(AddConstraint operation) {
        if (checksRows(operation.constraint())) {
            return of(operation.table(), operation.constraint(), "adds");
        }
        unchecked.put(operation.subject(), operation.constraint());
        return List.of();
    }

    @Override
    public List<RowRule> visit(ValidateConstraint operation) {
        Constraint constraint = unchecked.get(operation.subject());
        return constraint == null ? List.of() : of(operation.table(), constraint, "validates");
    }

    @Override
    public List<RowRule> visit(CreateIndex operation) {
        Index index = operation.index();
        boolean comparable = index.elements().stream().allMatch(element -> element.operatorClass() == null);
        if (!index.unique() || !comparable) {
            return List.of();
        }
        String change = "creates unique index " + index.name() + " on " + operation.table();
        return List.of(DistinctRows.of(operation.table(), index, change));
    }

    @Override
    public List<RowRule> visit(AlterColumn operation) {
        boolean forbidsNulls =
                operation.after().notNull() && !operation.before().notNull();
        if (!forbidsNulls || operation.backfill() != null || operation.using() != null) {
            return List.of();
        }
        String column = operation.after().name();
        String change = "makes " + operation.table() + "." + column + " NOT NULL";
        return List.of(new FilledRows(operation.table(), List.of(column), change));
    }

    private static boolean checksRows(Constraint constraint) {
        return !(constraint instanceof CheckConstraint check && !check.validated())
                && !(constraint instanceof ForeignKey key && !key.validated());
    }

    private static List<RowRule> of(QualifiedName table, Constraint constraint, String verb) {
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
