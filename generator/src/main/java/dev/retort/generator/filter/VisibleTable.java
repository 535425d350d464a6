package dev.retort.generator.filter;

import dev.retort.generator.sql.SqlText;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One side of a table that is seen, without the columns that are not and without what hangs on those. */
final class VisibleTable {

    private final Table table;
    private final Hidden hidden;
    private final Set<String> columns;
    private final Names names;

    /** Whether an object of this table is seen by its name. */
    interface Names {
        boolean sees(ObjectKind kind, String name);
    }

    VisibleTable(Table table, Hidden hidden, Names names) {
        this.table = table;
        this.hidden = hidden;
        this.columns = hidden.columnsOf(table.name());
        this.names = names;
    }

    Table without(Predicate<Constraint> twinIsHidden, Predicate<Index> twinIndexIsHidden) {
        PrimaryKey key = table.primaryKey();
        Predicate<Constraint> seen = constraint -> sees(constraint) && !twinIsHidden.test(constraint);
        return table.withColumns(seenOf(table.columns(), column -> !columns.contains(column.name())))
                .withPrimaryKey(key != null && seen.test(key) ? key : null)
                .withUniques(seenOf(table.uniques(), seen))
                .withChecks(seenOf(table.checks(), seen))
                .withForeignKeys(seenOf(table.foreignKeys(), seen))
                .withIndexes(seenOf(table.indexes(), index -> sees(index) && !twinIndexIsHidden.test(index)));
    }

    /** Whether the constraint is seen, by its name and by its columns. */
    boolean sees(Constraint constraint) {
        return names.sees(ObjectKind.CONSTRAINT, nameOf(constraint)) && !hangsOnHidden(constraint);
    }

    /** Whether the index is seen, by its name and by its columns. */
    boolean sees(Index index) {
        String name = index.name() == null ? ConventionalName.index(table.name(), index.elements()) : index.name();
        return names.sees(ObjectKind.INDEX, name) && !hangsOnHidden(index);
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

    private boolean hangsOnHidden(Constraint constraint) {
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

    private boolean hangsOnHidden(Index index) {
        return isAnyHidden(index.include())
                || mentionsHidden(index.predicate())
                || index.elements().stream().anyMatch(this::isHidden);
    }

    private boolean isHidden(IndexElement element) {
        return element.expression() ? mentionsHidden(element.text()) : columns.contains(element.text());
    }

    private boolean mentionsHidden(@Nullable String expression) {
        return expression != null && SqlText.mentions(expression, columns);
    }

    private boolean isAnyHidden(List<String> named) {
        return named.stream().anyMatch(columns::contains);
    }

    private static <T> List<T> seenOf(List<T> all, Predicate<? super T> seen) {
        return all.stream().filter(seen).toList();
    }
}
