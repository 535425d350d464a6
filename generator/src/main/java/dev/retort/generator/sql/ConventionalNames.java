package dev.retort.generator.sql;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.Set;

/** Generates the names that PostgreSQL gives to unnamed constraints. */
public final class ConventionalNames {

    private ConventionalNames() {}

    /** The name of a constraint of the table. The name of a check depends on the columns in its expression. */
    public static String of(Table table, Constraint constraint) {
        Collection<String> columns = constraint instanceof CheckConstraint check
                ? SqlText.mentioned(
                        check.expression(),
                        table.columns().stream().map(Column::name).toList())
                : Set.of();
        return ConventionalName.of(table.name(), constraint, columns);
    }
}
