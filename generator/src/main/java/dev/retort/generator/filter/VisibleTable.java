package dev.retort.generator.filter;

import dev.retort.generator.sql.SqlText;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of one side without the hidden columns and the objects that depend on them. */
final class VisibleTable {

    private final Table table;
    private final Hidden hidden;
    private final Set<String> columns;
    private final Names names;

    /** Tells by name whether an object of this table is visible. */
    interface Names {
        boolean isVisible(ObjectKind kind, String name);
    }

    VisibleTable(Table table, Hidden hidden, Names names) {
        this.table = table;
        this.hidden = hidden;
        this.columns = hidden.columnsOf(table);
        this.names = names;
    }

    Table without(Predicate<Constraint> counterpartIsHidden, Predicate<Index> indexCounterpartIsHidden) {
        PrimaryKey key = table.primaryKey();
        Predicate<Constraint> seen = constraint -> isVisible(constraint) && !counterpartIsHidden.test(constraint);
        return table.withColumns(filtered(table.columns(), column -> !columns.contains(column.name())))
                .withPrimaryKey(key != null && seen.test(key) ? key : null)
                .withUniques(filtered(table.uniques(), seen))
                .withChecks(filtered(table.checks(), seen))
                .withForeignKeys(filtered(table.foreignKeys(), seen))
                .withIndexes(filtered(
                        table.indexes(), index -> isIndexVisible(index) && !indexCounterpartIsHidden.test(index)));
    }

    /** Whether the constraint is visible by its name and its columns. */
    boolean isVisible(Constraint constraint) {
        return names.isVisible(ObjectKind.CONSTRAINT, nameOf(constraint)) && !usesHiddenColumn(constraint);
    }

    /** Whether the index is visible by its name and its columns. */
    boolean isIndexVisible(Index index) {
        String name = index.name() == null ? ConventionalName.index(table.name(), index.elements()) : index.name();
        return names.isVisible(ObjectKind.INDEX, name) && !SqlText.mentions(index, columns);
    }

    private String nameOf(Constraint constraint) {
        String name = constraint.name();
        return name == null ? ConventionalName.of(table.name(), constraint, mentioned(constraint)) : name;
    }

    private Set<String> mentioned(Constraint constraint) {
        return constraint instanceof CheckConstraint check
                ? SqlText.mentioned(
                        check.expression(),
                        table.columns().stream().map(Column::name).collect(Collectors.toSet()))
                : Set.of();
    }

    private boolean usesHiddenColumn(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return isAnyHidden(key.columns()) || isAnyHidden(key.include());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return isAnyHidden(unique.columns()) || isAnyHidden(unique.include());
        }
        if (constraint instanceof ForeignKey key) {
            return isAnyHidden(key.columns()) || hidden.hasAnyColumn(key.referencedTable(), key.referencedColumns());
        }
        return constraint instanceof CheckConstraint check && mentionsHidden(check.expression());
    }

    private boolean mentionsHidden(@Nullable String expression) {
        return expression != null && SqlText.mentions(expression, columns);
    }

    private boolean isAnyHidden(List<String> named) {
        return named.stream().anyMatch(columns::contains);
    }

    private static <T> List<T> filtered(List<T> all, Predicate<? super T> seen) {
        return all.stream().filter(seen).toList();
    }
}
